import { formatDay } from '../../../vietnamese/day.ts';
import type { AppendixColumn } from '../../appendix.ts';
import type { AppendixDirective } from '../appendixDirective.ts';
import { type AppendixSource, type SourceColumn, type SourceGrouping, ungrouped } from '../appendixSource.ts';
import { groupByName, headed } from '../groupBy.ts';

type Column = SourceColumn<AppendixDirective>;
const noun = 'văn bản';

const column = (
  heading: string,
  width: number,
  cell: Column['cell'],
  align: AppendixColumn['align'] = 'left',
): Column => ({ heading, over: null, width, align, cell });

const counted = (heading: string, over: string, cell: Column['cell']): Column => ({
  ...column(heading, 9, cell, 'center'),
  over,
  sum: true,
});

const columns = {
  order: column('TT', 5, (_, order) => order, 'center'),
  number: column('Số, ký hiệu', 19, ({ number }) => number || null),
  date: column('Ngày ban hành', 12, ({ date }) => (date ? { day: date } : null), 'center'),
  kind: column('Loại văn bản', 13, ({ kind }) => kind || null),
  issuer: column('Cơ quan ban hành', 20, ({ issuer }) => issuer || null),
  subject: column('Trích yếu nội dung', 46, ({ subject }) => subject || null),
  signer: column('Người ký', 16, ({ signer }) => signer || null),
  given: counted('Đã giao', 'Số nhiệm vụ', ({ taskCount }) => taskCount),
  open: counted('Chưa hoàn thành', 'Số nhiệm vụ', ({ openCount }) => openCount),
  overdue: counted('Quá hạn', 'Số nhiệm vụ', ({ overdueCount }) => overdueCount),
  remark: column('Ghi chú', 12, () => null),
} satisfies Record<string, Column>;

const groupings = {
  none: ungrouped<AppendixDirective>(),
  kind: {
    label: 'Theo loại văn bản',
    group: (items) =>
      headed(
        groupByName(items, ({ kind }) => kind),
        'Chưa rõ loại',
        noun,
      ),
  },
  issuer: {
    label: 'Theo cơ quan ban hành',
    group: (items) =>
      headed(
        groupByName(items, ({ issuer }) => issuer),
        'Chưa rõ cơ quan ban hành',
        noun,
      ),
  },
} satisfies Record<string, SourceGrouping<AppendixDirective>>;

/** Văn bản đã ban hành, as rows of an appendix: the earliest first, those without a day last. */
export const directiveSource: AppendixSource<AppendixDirective> = {
  label: 'Văn bản',
  items: ({ directives }) =>
    directives.toSorted((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999')),
  columns,
  groupings,
  total: (items) => ({ order: `Tổng số: ${items.length} văn bản` }),
  notes: (_, { on }) => [`Số liệu nhiệm vụ tính đến ngày ${formatDay(on)}.`],
  counted: { noun, of: (items) => items.length },
};
