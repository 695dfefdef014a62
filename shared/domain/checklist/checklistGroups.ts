import { checklistText } from '../../text.ts';
import { addDays, type Day, formatDay, weekdayOf } from '../../vietnamese/day.ts';
import { groupByLead } from '../appendices/groupByLead.ts';
import { directiveCell } from '../appendices/taskCells.ts';
import type { ChecklistGrouping } from './checklistForm.ts';
import type { ChecklistTask } from './checklistTask.ts';

export interface TaskGroup {
  heading: string | null;
  tasks: ChecklistTask[];
}

const collator = new Intl.Collator('vi', { numeric: true });

const mondayOf = (day: Day) => addDays(day, 1 - weekdayOf(day));

/** Where a task stands among the weeks: what is overdue first, what has no day last. */
function weekKey({ due, daysLeft }: ChecklistTask): string {
  if (daysLeft !== null && daysLeft < 0) return '0';
  return due ? `1${mondayOf(due)}` : '2';
}

function weekHeading(key: string): string {
  if (key === '0') return checklistText.overdue;
  if (key === '2') return checklistText.noDay;
  const monday = key.slice(1) as Day;
  return checklistText.week(formatDay(monday).slice(0, 5), formatDay(addDays(monday, 6)));
}

/** Tasks by a key, groups in the order of `compare`; within a group the order stays. */
function groupedBy(
  tasks: readonly ChecklistTask[],
  key: (task: ChecklistTask) => string,
  heading: (key: string) => string,
  compare: ((a: string, b: string) => number) | null,
): TaskGroup[] {
  const groups = [...Map.groupBy(tasks, key)];
  if (compare) groups.sort(([a], [b]) => compare(a, b));
  return groups.map(([each, some]) => ({ heading: heading(each), tasks: some }));
}

/** What stands under nothing comes last. */
const lastEmpty = (a: string, b: string) => Number(a === '') - Number(b === '') || collator.compare(a, b);

const groupers: Record<ChecklistGrouping, (tasks: readonly ChecklistTask[]) => TaskGroup[]> = {
  none: (tasks) => [{ heading: null, tasks: [...tasks] }],
  week: (tasks) => groupedBy(tasks, weekKey, weekHeading, (a, b) => a.localeCompare(b)),
  unit: (tasks) =>
    groupByLead(tasks).map(({ name, tasks: some }) => ({
      heading: name ?? checklistText.noLead,
      tasks: some,
    })),
  month: (tasks) =>
    groupedBy(
      tasks,
      ({ due }) => due?.slice(0, 7) ?? '',
      (key) => (key ? checklistText.month(key.slice(5, 7), key.slice(0, 4)) : checklistText.noDay),
      lastEmpty,
    ),
  field: (tasks) =>
    groupedBy(
      tasks,
      ({ field }) => field?.trim() ?? '',
      (key) => key || checklistText.noField,
      lastEmpty,
    ),
  programme: (tasks) =>
    groupedBy(
      tasks,
      ({ programme }) => programme?.trim() ?? '',
      (key) => key || checklistText.noProgramme,
      lastEmpty,
    ),
  directive: (tasks) =>
    groupedBy(
      tasks,
      (task) => {
        const words = directiveCell(task);
        return typeof words === 'string' ? words : '';
      },
      (key) => key || checklistText.noDirective,
      null,
    ),
};

/** Tasks in the groups asked for, each group in the order given. A task of several leads stands under each. */
export const checklistGroups = (tasks: readonly ChecklistTask[], grouping: ChecklistGrouping): TaskGroup[] =>
  tasks.length === 0 ? [] : groupers[grouping](tasks);
