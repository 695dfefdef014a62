import type { LetterWork, UnitToRemind } from '../../../shared/contract/letterContract.ts';
import type { TaskRow, UnitRef } from '../../../shared/contract/schemas.ts';
import { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { UnitReminderCount } from '../../store/repositories/reminderRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { allTasks } from '../tasks/allTasks.ts';
import { letterDesk } from './letterDesk.ts';

/** A unit with the tasks that a letter to it names, the longest overdue first. */
export interface UnitTasks {
  unit: UnitRef;
  rows: TaskRow[];
}

/**
 * The open tasks that call for a letter, by the units that lead them today: what has merged answers under its present
 * name. A task of several leads stands under each.
 */
export async function tasksToRemind(
  repositories: Repositories,
  soon: boolean,
  by: Reckoning,
): Promise<{ units: UnitTasks[]; withoutLead: number }> {
  const filter = TaskFilter.parse({
    timeliness: ['overdue', 'due-today', ...(soon ? ['due-soon'] : [])],
    structure: 'current',
  });
  const { rows } = await allTasks(repositories, filter, { key: 'due', descending: false }, by);
  const units = new Map<string, UnitTasks>();
  for (const row of rows)
    for (const unit of row.leads) {
      const known = units.get(unit.id) ?? { unit, rows: [] };
      known.rows.push(row);
      units.set(unit.id, known);
    }
  return {
    units: [...units.values()].sort((a, b) => b.rows.length - a.rows.length),
    withoutLead: rows.filter(({ leads }) => leads.length === 0).length,
  };
}

const countOf = (rows: readonly TaskRow[], state: TaskRow['timeliness']) =>
  rows.filter(({ timeliness }) => timeliness === state).length;

/** What a unit was reminded of a task: all but what went to another unit that leads it too. */
const remindedOf = (
  unit: UnitRef,
  { id, leads }: TaskRow,
  chased: ReadonlyMap<string, UnitReminderCount[]>,
) => {
  const others = new Set(leads.map((lead) => lead.id).filter((lead) => lead !== unit.id));
  const own = (chased.get(id) ?? []).filter(({ unitId }) => unitId === null || !others.has(unitId));
  return {
    rounds: own.reduce((sum, { rounds }) => sum + rounds, 0),
    days: own.map(({ lastOn }) => lastOn),
  };
};

/** Whom a letter would go to today, the unit with the most tasks first, and what the letter would carry of the office. */
export const letterWork = (context: ServiceContext, { soon }: { soon: boolean }): Promise<LetterWork> =>
  context.store.read(async (repositories) => {
    const { reminders } = repositories;
    const by = await reckoning(repositories, context);
    const { units, withoutLead } = await tasksToRemind(repositories, soon, by);
    const ids = [...new Set(units.flatMap(({ rows }) => rows.map(({ id }) => id)))];
    const chased = Map.groupBy(await reminders.countsByUnit(ids), ({ taskId }) => taskId);
    return {
      ...(await letterDesk(repositories, 'tasks', by.on)),
      withoutLead,
      units: units.map(({ unit, rows }): UnitToRemind => {
        const reminded = rows.map((row) => remindedOf(unit, row, chased));
        return {
          unit,
          overdue: countOf(rows, 'overdue'),
          dueToday: countOf(rows, 'due-today'),
          dueSoon: countOf(rows, 'due-soon'),
          rounds: Math.max(0, ...reminded.map(({ rounds }) => rounds)),
          lastOn:
            reminded
              .flatMap(({ days }) => days)
              .sort()
              .at(-1) ?? null,
        };
      }),
    };
  });
