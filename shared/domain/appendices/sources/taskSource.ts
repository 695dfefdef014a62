import { priorityText, statusText, timelinessText } from '../../../text.ts';
import { formatDay } from '../../../vietnamese/day.ts';
import type { AppendixColumn } from '../../appendix.ts';
import { type AppendixSource, type SourceColumn, type SourceGrouping, ungrouped } from '../appendixSource.ts';
import type { AppendixTask } from '../appendixTask.ts';
import { dueParts } from '../dueParts.ts';
import { groupByName, headed } from '../groupBy.ts';
import { groupByLead } from '../groupByLead.ts';
import { leadHeading, severalLeadsNote } from '../leadWords.ts';
import { deadlineCell, directiveCell, dueCell, namesOf, statusCell } from '../taskCells.ts';
import { taskTotals } from '../taskTotals.ts';

type Column = SourceColumn<AppendixTask>;

const column = (
  heading: string,
  width: number,
  cell: Column['cell'],
  align: AppendixColumn['align'] = 'left',
  over: string | null = null,
): Column => ({ heading, over, width, align, cell });

const columns = {
  order: column('TT', 5, (_, order) => order, 'center'),
  code: column('Mã', 9, ({ code }) => code ?? null, 'center'),
  text: column('Nội dung nhiệm vụ', 46, ({ text }) => text),
  directive: column('Văn bản giao', 15, directiveCell),
  directiveNumber: column('Số, ký hiệu văn bản giao', 14, ({ directive }) => directive?.number ?? null),
  directiveDate: column(
    'Ngày văn bản giao',
    12,
    ({ directive }) => (directive?.date ? { day: directive.date } : null),
    'center',
  ),
  field: column('Lĩnh vực', 14, ({ field }) => field || null),
  programme: column('Chương trình', 14, ({ programme }) => programme || null),
  priority: column('Mức ưu tiên', 10, ({ priority }) => (priority ? priorityText[priority] : null), 'center'),
  leads: column('Chủ trì', 15, ({ leads }) => namesOf(leads) || null, 'left', 'Đơn vị thực hiện'),
  coordinating: column(
    'Phối hợp',
    14,
    ({ coordinating }) => namesOf(coordinating) || null,
    'left',
    'Đơn vị thực hiện',
  ),
  deadline: column('Thời hạn', 13, deadlineCell, 'center'),
  due: column('Ngày đến hạn', 13, dueCell, 'center'),
  originalDue: column(
    'Ngày đến hạn gốc',
    13,
    ({ originalDue }) => (originalDue ? { day: originalDue } : null),
    'center',
  ),
  originalTimeliness: column('Tình trạng theo hạn gốc', 12, ({ originalTimeliness }) =>
    originalTimeliness ? timelinessText[originalTimeliness].label : null,
  ),
  over: column(
    'Quá hạn',
    7,
    ({ timeliness, daysLeft }) => (timeliness === 'overdue' ? -(daysLeft ?? 0) : null),
    'center',
    'Số ngày',
  ),
  left: column(
    'Còn lại',
    7,
    ({ timeliness, daysLeft }) => (timeliness === 'overdue' ? null : daysLeft),
    'center',
    'Số ngày',
  ),
  deliverable: column('Sản phẩm', 12, ({ deliverable }) => deliverable),
  status: column('Tình trạng', 11, statusCell),
  state: column('Trạng thái thực hiện', 12, ({ status }) => statusText[status]),
  timeliness: column('Tình trạng thời hạn', 12, ({ timeliness }) => timelinessText[timeliness].label),
  doneOn: column('Ngày hoàn thành', 12, ({ doneOn }) => (doneOn ? { day: doneOn } : null), 'center'),
  result: column('Kết quả', 18, ({ result }) => result || null),
  doneDocument: column('Văn bản hoàn thành', 14, ({ doneDocument }) => doneDocument || null),
  note: column('Ghi chú của văn phòng', 16, ({ note }) => note || null),
  remark: column('Ghi chú', 12, () => null),
} satisfies Record<string, Column>;

const byLead: SourceGrouping<AppendixTask> = {
  label: 'Theo đơn vị chủ trì',
  group: (tasks) =>
    groupByLead(tasks).map((group) => ({
      heading: leadHeading(group),
      parts: [{ heading: null, items: group.tasks }],
    })),
  notes: severalLeadsNote,
};

const groupings = {
  none: ungrouped<AppendixTask>(),
  lead: byLead,
  leadDue: {
    label: 'Theo đơn vị chủ trì, quá hạn trước',
    group: (tasks) =>
      groupByLead(tasks).map((group) => ({ heading: leadHeading(group), parts: dueParts(group.tasks) })),
    notes: severalLeadsNote,
  },
  field: {
    label: 'Theo lĩnh vực',
    group: (tasks) =>
      headed(
        groupByName(tasks, ({ field }) => field),
        'Chưa xếp lĩnh vực',
        'nhiệm vụ',
      ),
  },
  programme: {
    label: 'Theo chương trình',
    group: (tasks) =>
      headed(
        groupByName(tasks, ({ programme }) => programme),
        'Không thuộc chương trình nào',
        'nhiệm vụ',
      ),
  },
  directive: {
    label: 'Theo văn bản giao',
    group: (tasks) => {
      const words = (task: AppendixTask) => directiveCell(task);
      return headed(
        groupByName(tasks, (task) => String(words(task) ?? '')),
        'Không thuộc văn bản nào',
        'nhiệm vụ',
      );
    },
  },
  timeliness: {
    label: 'Theo tình trạng thời hạn',
    group: (tasks) =>
      headed(
        groupByName(tasks, ({ timeliness }) => timelinessText[timeliness].label),
        '',
        'nhiệm vụ',
      ),
  },
} satisfies Record<string, SourceGrouping<AppendixTask>>;

/** Nhiệm vụ, as rows of an appendix. */
export const taskSource: AppendixSource<AppendixTask> = {
  label: 'Nhiệm vụ',
  items: ({ tasks }, { states }) =>
    states.length === 0 ? tasks : tasks.filter(({ timeliness }) => states.includes(timeliness)),
  columns,
  groupings,
  total: (tasks, { states }) => ({ order: taskTotals(tasks, states) }),
  notes: (_, { on }) => [`Số liệu tính đến ngày ${formatDay(on)}.`],
};
