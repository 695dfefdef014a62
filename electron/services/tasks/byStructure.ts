import type { TaskRow, UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { reckonUnits, unitsThatBecame } from '../../../shared/domain/unitLineage.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';

/** How a list is asked for and shown by one structure. */
export interface StructuredList {
  filter: TaskFilter;
  /** The order of leads that are something else today, by the unit that the task was given to. */
  leadKeys: Readonly<Record<string, string>>;
  show: (row: TaskRow) => TaskRow;
}

/**
 * A list by the structure that its filter names: as the tasks were given, or by what the units are today, where a unit
 * stands for all that became it.
 */
export async function byStructure(
  { units: repository }: Pick<Repositories, 'units'>,
  filter: TaskFilter,
  today: Day,
): Promise<StructuredList> {
  const changes = filter.structure === 'current' ? await repository.changes() : [];
  if (changes.length === 0) return { filter, leadKeys: {}, show: (row) => row };
  const refs = new Map<string, UnitRef>(
    (await repository.all()).map(({ id, name, shortName }) => [id, { id, name, shortName }] as const),
  );
  const now = (ids: readonly string[]) =>
    reckonUnits('current', changes, ids, today).flatMap((id) => refs.get(id) ?? []);
  const ended = changes.flatMap(({ before, after }) => before.filter((id) => !after.includes(id)));
  return {
    filter: { ...filter, units: unitsThatBecame(changes, filter.units, today) },
    leadKeys: Object.fromEntries(
      ended.flatMap((id) =>
        now([id])
          .slice(0, 1)
          .map(({ name }) => [id, collationKey(name)] as const),
      ),
    ),
    show(row) {
      const leads = now(row.leads.map(({ id }) => id));
      const others = now(row.coordinating.map(({ id }) => id));
      const coordinating = others.filter(({ id }) => !leads.some((lead) => lead.id === id));
      return { ...row, leads, coordinating };
    },
  };
}
