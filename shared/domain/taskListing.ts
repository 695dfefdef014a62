/** Sắp xếp: what the list of tasks can be put in order by. */
export const sortKeys = [
  'code',
  'text',
  'lead',
  'due',
  'status',
  'timeliness',
  'directive',
  'field',
  'programme',
  'priority',
  'given',
  'deliverable',
  'result',
  'doneOn',
  'note',
] as const;

/** Nhóm theo: each leading unit, lĩnh vực, chương trình, văn bản, tháng của ngày đến hạn. */
export const groupKeys = ['lead', 'field', 'programme', 'directive', 'month'] as const;
export type GroupKey = (typeof groupKeys)[number];

/** Vai trò của đơn vị in a filter: units that lead, that coordinate, or that do either. */
export const unitRoleChoices = ['lead', 'coordinating', 'any'] as const;
export type UnitRoleChoice = (typeof unitRoleChoices)[number];

/** What a task may have none of. */
export const withoutChoices = ['lead', 'directive', 'field', 'programme'] as const;
export type WithoutChoice = (typeof withoutChoices)[number];

/** Longest name of a saved view. */
export const longestViewName = 60;

/** Columns after the first that a list is sorted by, at most. */
export const mostThenBy = 4;

/** Cột của danh sách, in the order in which they are offered. */
export const columnKeys = [
  'code',
  'text',
  'lead',
  'coordinating',
  'due',
  'timeliness',
  'status',
  'directive',
  'given',
  'field',
  'programme',
  'priority',
  'deliverable',
  'result',
  'doneOn',
  'note',
  'ref',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

/** The columns that a list shows until somebody chooses others. */
export const standardColumns: readonly ColumnKey[] = [
  'code',
  'text',
  'lead',
  'due',
  'timeliness',
  'status',
  'directive',
];
