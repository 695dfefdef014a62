import type { AppendixTask } from './appendixTask.ts';
import type { AppendixDeclaration } from './declaration.ts';
import { groupByLead } from './groupByLead.ts';
import { leadHeading, leadNotes } from './leadWords.ts';
import { deadlineCell, directiveCell, namesOf, statusCell } from './taskCells.ts';

const doneOf = (tasks: readonly AppendixTask[]) => tasks.filter(({ status }) => status === 'done').length;

function totalWords(tasks: readonly AppendixTask[]): string {
  const count = (timeliness: AppendixTask['timeliness']) =>
    tasks.filter((task) => task.timeliness === timeliness).length;
  const done = doneOf(tasks);
  const open = tasks.length - done;
  return [
    `Tổng số: ${tasks.length} nhiệm vụ`,
    `đã hoàn thành ${done} (đúng hạn ${count('done-on-time')}, quá hạn ${count('done-late')})`,
    `chưa hoàn thành ${open}, trong đó quá hạn ${count('overdue')}`,
  ].join('; ');
}

/** Phụ lục 2, danh mục nhiệm vụ: every task, by leading unit, in the order given. */
export const taskList = (): AppendixDeclaration<AppendixTask> => ({
  label: 'Phụ lục II',
  title: () => 'DANH MỤC NHIỆM VỤ',
  sheet: 'Phụ lục II',
  orientation: 'landscape',
  columns: [
    { key: 'order', heading: 'TT', over: null, width: 5, align: 'center', cell: (_, order) => order },
    {
      key: 'text',
      heading: 'Nội dung nhiệm vụ',
      over: null,
      width: 46,
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
      key: 'leads',
      heading: 'Chủ trì',
      over: 'Đơn vị thực hiện',
      width: 15,
      align: 'left',
      cell: ({ leads }) => namesOf(leads),
    },
    {
      key: 'coordinating',
      heading: 'Phối hợp',
      over: 'Đơn vị thực hiện',
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
      cell: deadlineCell,
    },
    {
      key: 'deliverable',
      heading: 'Sản phẩm',
      over: null,
      width: 12,
      align: 'left',
      cell: ({ deliverable }) => deliverable,
    },
    { key: 'status', heading: 'Tình trạng', over: null, width: 11, align: 'left', cell: statusCell },
    {
      key: 'result',
      heading: 'Kết quả',
      over: null,
      width: 18,
      align: 'left',
      cell: ({ result }) => result || null,
    },
  ],
  select: () => true,
  group: (tasks) =>
    groupByLead(tasks).map((group) => ({
      heading: leadHeading(group),
      parts: [{ heading: null, items: group.tasks }],
    })),
  total: (tasks) => ({ order: totalWords(tasks) }),
  notes: leadNotes,
});
