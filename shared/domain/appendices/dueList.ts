import { statusText } from '../../text.ts';
import { type Day, formatDay } from '../../vietnamese/day.ts';
import type { AppendixTask } from './appendixTask.ts';
import type { AppendixDeclaration } from './declaration.ts';
import { groupByLead } from './groupByLead.ts';
import { leadHeading, leadNotes } from './leadWords.ts';
import { deadlineCell, directiveCell, namesOf } from './taskCells.ts';

const states = ['overdue', 'due-today', 'due-soon'] as const;
const isIn = (task: AppendixTask) => states.some((state) => state === task.timeliness);
const daysLeft = (task: AppendixTask) => task.daysLeft ?? 0;

function countWords(tasks: readonly AppendixTask[]): string {
  const overdue = tasks.filter(({ timeliness }) => timeliness === 'overdue').length;
  return `quá hạn ${overdue}, đến hạn và sắp đến hạn ${tasks.length - overdue}`;
}

/** The sub-headings of a unit: what is overdue, the longest first; then what is due, the nearest first. */
function partsOf(tasks: readonly AppendixTask[]) {
  const sorted = tasks.toSorted((a, b) => daysLeft(a) - daysLeft(b));
  const overdue = sorted.filter(({ timeliness }) => timeliness === 'overdue');
  const coming = sorted.filter(({ timeliness }) => timeliness !== 'overdue');
  return [
    { heading: `Nhiệm vụ quá hạn (${overdue.length})`, items: overdue },
    { heading: `Nhiệm vụ đến hạn, sắp đến hạn (${coming.length})`, items: coming },
  ].filter(({ items }) => items.length > 0);
}

/** Thời hạn of the appendix that chases: the governing day, so that it agrees with the days reckoned from it. */
const dueCell = (task: AppendixTask) =>
  task.deadlines.some(({ recurrence }) => recurrence) && task.deadlines.length === 1 && task.due
    ? { day: task.due }
    : deadlineCell(task);

/** Phụ lục 3, nhiệm vụ quá hạn và sắp đến hạn theo đơn vị: open tasks only, overdue ones first in each unit. */
export const dueList = (on: Day): AppendixDeclaration<AppendixTask> => ({
  label: 'Phụ lục III',
  title: () => `NHIỆM VỤ QUÁ HẠN VÀ SẮP ĐẾN HẠN THEO ĐƠN VỊ (TÍNH ĐẾN NGÀY ${formatDay(on)})`,
  sheet: 'Phụ lục III',
  orientation: 'landscape',
  columns: [
    { key: 'order', heading: 'TT', over: null, width: 6, align: 'center', cell: (_, order) => order },
    {
      key: 'text',
      heading: 'Nội dung nhiệm vụ',
      over: null,
      width: 40,
      align: 'left',
      cell: ({ text }) => text,
    },
    {
      key: 'directive',
      heading: 'Văn bản giao',
      over: null,
      width: 15,
      align: 'left',
      cell: directiveCell,
    },
    {
      key: 'coordinating',
      heading: 'Đơn vị phối hợp',
      over: null,
      width: 14,
      align: 'left',
      cell: ({ coordinating }) => namesOf(coordinating) || null,
    },
    {
      key: 'deadline',
      heading: 'Thời hạn',
      over: null,
      width: 13,
      align: 'center',
      cell: dueCell,
    },
    {
      key: 'over',
      heading: 'Quá hạn',
      over: 'Số ngày',
      width: 7,
      align: 'center',
      cell: (task) => (task.timeliness === 'overdue' ? -daysLeft(task) : null),
    },
    {
      key: 'left',
      heading: 'Còn lại',
      over: 'Số ngày',
      width: 7,
      align: 'center',
      cell: (task) => (task.timeliness === 'overdue' ? null : daysLeft(task)),
    },
    {
      key: 'status',
      heading: 'Tình trạng',
      over: null,
      width: 12,
      align: 'left',
      cell: ({ status }) => statusText[status],
    },
    {
      key: 'result',
      heading: 'Kết quả đến nay',
      over: null,
      width: 26,
      align: 'left',
      cell: ({ result }) => result || null,
    },
  ],
  select: isIn,
  group: (tasks) =>
    groupByLead(tasks).map((group) => ({ heading: leadHeading(group), parts: partsOf(group.tasks) })),
  total: (tasks) => ({ order: `Tổng số: ${tasks.length} nhiệm vụ; ${countWords(tasks)}` }),
  notes: leadNotes,
});
