import { unitKindText } from '../../../text.ts';
import { formatDay } from '../../../vietnamese/day.ts';
import type { Timeliness } from '../../timeliness.ts';
import { unitKinds } from '../../unit.ts';
import {
  type AppendixSource,
  type SourceBasis,
  type SourceColumn,
  type SourceGrouping,
  ungrouped,
} from '../appendixSource.ts';
import { ledBySeveral } from '../leadWords.ts';
import { figuresByField, figuresByUnit, type TaskFigures } from '../taskFigures.ts';

type Column = SourceColumn<TaskFigures>;

const of = ({ counts }: TaskFigures, states: readonly Timeliness[]) =>
  states.reduce((sum, state) => sum + counts[state], 0);

const done = ['done-on-time', 'done-late'] as const;
/** Not done and not overdue; what has no day, or none that is clear, is among them. */
const within = ['due-today', 'due-soon', 'not-due', 'unclear', 'no-deadline'] as const;

const count = (heading: string, over: string | null, states: readonly Timeliness[]): Column => ({
  heading,
  over,
  width: 11,
  align: 'center',
  sum: true,
  cell: (figures) => of(figures, states),
});
const rate = (heading: string, part: readonly string[], whole: readonly string[]): Column => ({
  heading,
  over: 'Tỷ lệ hoàn thành',
  width: 12,
  align: 'center',
  percent: true,
  ratio: { part, whole },
  cell: () => null,
});

/** What can be shown of tasks counted; every count is a sum of others, so that whoever adds up finds the same. */
const columnsOf = (name: string, without: string): Record<string, Column> => ({
  order: { heading: 'TT', over: null, width: 6, align: 'center', cell: (_, order) => order },
  name: {
    heading: name,
    over: null,
    width: 32,
    align: 'left',
    cell: (figures) => figures.name ?? without,
  },
  given: count('Số nhiệm vụ được giao', null, [...done, 'overdue', ...within]),
  done: { ...count('Đã hoàn thành', null, done), sumOf: ['onTime', 'late'] },
  onTime: count('Đúng hạn', 'Đã hoàn thành', ['done-on-time']),
  late: count('Quá hạn', 'Đã hoàn thành', ['done-late']),
  open: count('Chưa hoàn thành', null, ['overdue', ...within]),
  within: count('Trong hạn', 'Chưa hoàn thành', within),
  overdue: count('Quá hạn', 'Chưa hoàn thành', ['overdue']),
  soon: count('Sắp đến hạn', 'Trong đó', ['due-today', 'due-soon']),
  unclear: count('Chưa rõ hạn', 'Trong đó', ['unclear']),
  endless: count('Không thời hạn', 'Trong đó', ['no-deadline']),
  rateGiven: rate('Trên số được giao', ['onTime', 'late'], ['given']),
  rateSettled: rate('Trên số đã đến hạn', ['onTime', 'late'], ['onTime', 'late', 'overdue']),
  rateOnTime: rate('Đúng hạn trên số được giao', ['onTime'], ['given']),
  remark: { heading: 'Ghi chú', over: null, width: 12, align: 'left', cell: () => null },
});

/** Says what counts as trong hạn without having a day that is. */
function withinNotes(items: readonly TaskFigures[], { on }: SourceBasis): string[] {
  const unclear = items.reduce((sum, item) => sum + item.counts.unclear, 0);
  const endless = items.reduce((sum, item) => sum + item.counts['no-deadline'], 0);
  const notes = [`Số liệu tính đến ngày ${formatDay(on)}.`];
  if (unclear + endless > 0)
    notes.push(
      `Nhiệm vụ chưa rõ hạn (${unclear}), không thời hạn (${endless}) được tính là còn trong hạn, chưa quá hạn.`,
    );
  return notes;
}

const distinct = (_: unknown, { tasks }: SourceBasis) => new Set(tasks.map(({ id }) => id)).size;
const counted = { noun: 'nhiệm vụ', of: distinct };

/** Số liệu nhiệm vụ theo lĩnh vực. */
export const fieldSource: AppendixSource<TaskFigures> = {
  label: 'Số liệu theo lĩnh vực',
  items: (_, { tasks }) => figuresByField(tasks),
  columns: columnsOf('Lĩnh vực', 'Chưa xếp lĩnh vực'),
  groupings: { none: ungrouped<TaskFigures>() },
  total: () => ({ order: 'Tổng cộng' }),
  notes: withinNotes,
  counted,
};

const byKind: SourceGrouping<TaskFigures> = {
  label: 'Theo khối đơn vị',
  group: (items) =>
    [...unitKinds, null].flatMap((kind) => {
      const some = items.filter((item) => item.kind === kind);
      const heading = kind ? unitKindText[kind] : 'Chưa giao đơn vị chủ trì';
      return some.length > 0 ? [{ heading, parts: [{ heading: null, items: some }] }] : [];
    }),
};

/** Số liệu nhiệm vụ theo đơn vị chủ trì: a task of several leads counts for each, and the notes say how many there are. */
export const unitSource: AppendixSource<TaskFigures> = {
  label: 'Số liệu theo đơn vị',
  items: ({ unitKinds: kinds }, { tasks }) => figuresByUnit(tasks, kinds),
  columns: columnsOf('Đơn vị', 'Chưa giao đơn vị chủ trì'),
  groupings: { none: ungrouped<TaskFigures>(), kind: byKind },
  total: (_, { tasks }) => ({ order: ledBySeveral(tasks) > 0 ? 'Tổng cộng (lượt giao)' : 'Tổng cộng' }),
  notes(items, basis) {
    const several = ledBySeveral(basis.tasks);
    if (several === 0) return withinNotes(items, basis);
    return [
      ...withinNotes(items, basis),
      `Có ${several} nhiệm vụ do nhiều đơn vị cùng chủ trì, tính ở từng đơn vị; số nhiệm vụ thực là ${distinct(items, basis)}.`,
    ];
  },
  counted,
};
