import { taskCode } from '../../../shared/domain/task.ts';
import { deadlineText } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import type { FormSheetRow } from '../../office/collection/formModel.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import { standingValues, unitsOfTask } from './standingValues.ts';

type Reading = Pick<Repositories, 'collection' | 'progress' | 'units'>;

/** A unit with the rows that it is asked about, those it leads first. */
export interface UnitRows {
  id: string;
  name: string;
  rows: Omit<FormSheetRow, 'no'>[];
}

/** The deadlines of a task in one cell: the wording with its day. */
export const dueText = ({ deadlines }: TaskParts): string =>
  deadlines
    .map(({ phrase, due, metOn }) =>
      deadlineText(phrase || null, due && formatDay(due), metOn && formatDay(metOn)),
    )
    .join('\n');

export const directiveText = ({ directive }: TaskParts): string =>
  directive
    ? [directive.number, directive.date && formatDay(directive.date)].filter(Boolean).join(' ngày ')
    : '';

/**
 * Nhiệm vụ cần thu thập of each unit by today's structure, in the directory's order: what is open, and what was done since
 * the period began; units without any are left out.
 */
export async function unitRowsOf(
  repositories: Reading,
  { firstDay }: Pick<StoredPeriod, 'firstDay'>,
  today: Day,
): Promise<UnitRows[]> {
  const tasks = await repositories.collection.tasks(firstDay);
  const changes = await repositories.units.changes();
  const standing = await standingValues(repositories, tasks, today);
  const byUnit = new Map<string, { lead: UnitRows['rows']; coordinating: UnitRows['rows'] }>();
  const all = await repositories.units.all();
  const names = new Map(all.map(({ id, name }) => [id, name]));
  for (const parts of tasks) {
    const { task } = parts;
    const { leads, coordinating } = unitsOfTask(parts, changes, today);
    for (const unitId of [...leads, ...coordinating]) {
      const found = standing(task.id, unitId);
      if (!found) continue;
      const rows = byUnit.get(unitId) ?? { lead: [], coordinating: [] };
      byUnit.set(unitId, rows);
      rows[found.role].push({
        taskId: task.id,
        unitId,
        role: found.role,
        whole: found.whole,
        code: taskCode(task.number),
        text: task.text,
        values: found.values,
        unit: names.get(unitId) ?? '',
        directive: directiveText(parts),
        due: dueText(parts),
        deliverable: task.deliverable ?? '',
      });
    }
  }
  return all.flatMap(({ id, name }) => {
    const rows = byUnit.get(id);
    return rows ? [{ id, name, rows: [...rows.lead, ...rows.coordinating] }] : [];
  });
}
