import { checklistText } from '../../text.ts';
import { type Day, formatDay } from '../../vietnamese/day.ts';
import { checklistCells, checklistColumns, codeOf } from './checklistColumns.ts';
import type { ChecklistForm } from './checklistForm.ts';
import { checklistGroups } from './checklistGroups.ts';
import type { ChecklistGroup, ChecklistModel } from './checklistModel.ts';
import type { ChecklistTask } from './checklistTask.ts';

interface ChecklistOptions {
  form: ChecklistForm;
  /** What the list was filtered by, in words. */
  conditions: readonly string[];
  /** Tasks that the list has, whatever was read of it. */
  total: number;
  on: Day;
  printedAt: string;
}

const severalLeads = ({ leads }: ChecklistTask) => new Set(leads.map(({ id }) => id)).size > 1;

/** Dựng danh sách đến hạn from tasks in the order they shall stand in, reckoned on `on`. Pure. */
export function buildChecklist(
  tasks: readonly ChecklistTask[],
  { form, conditions, total, on, printedAt }: ChecklistOptions,
): ChecklistModel {
  const columns = checklistColumns(form);
  let number = 0;
  const groups = checklistGroups(tasks, form.grouping).map(({ heading, tasks: some }): ChecklistGroup => {
    if (form.pageEach) number = 0;
    const rows = some.map((task) => {
      number += 1;
      const cells = checklistCells(task, number, form);
      return {
        id: task.id,
        code: codeOf(task),
        timeliness: task.timeliness,
        cells: columns.map(({ key }) => cells[key]),
      };
    });
    return { heading: heading === null ? null : checklistText.group(heading, rows.length), rows };
  });
  const several = form.grouping === 'unit' ? tasks.filter(severalLeads).length : 0;
  return {
    title: checklistText.title,
    lines: [
      ...(form.occasion === '' ? [] : [form.occasion]),
      ...conditions,
      checklistText.summary(total, formatDay(on)),
    ],
    form,
    columns,
    groups,
    notes: several > 0 ? [checklistText.severalLeads(several)] : [],
    taskCount: total,
    printedTasks: new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).size,
    on,
    printedAt,
  };
}
