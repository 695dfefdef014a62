import type { TaskRow, UnitRef } from '../../../shared/contract/schemas.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { reckonUnits, unitsThatBecame } from '../../../shared/domain/unitLineage.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { AskedFilter } from '../../store/repositories/foundTasks.ts';

/** How a list is asked for and shown by one structure. */
export interface StructuredList {
  filter: AskedFilter;
  /** The order of leads that are something else today, by the unit that the task was given to. */
  leadKeys: Readonly<Record<string, string>>;
  /** What units are today that are something else, each beside its own key. */
  became: readonly (readonly [string, string])[];
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
  if (changes.length === 0) return { filter, leadKeys: {}, became: [], show: (row) => row };
  const directory = await repository.all();
  const refs = new Map<string, UnitRef>(
    directory.map(({ id, name, shortName }) => [id, { id, name, shortName }] as const),
  );
  const now = (ids: readonly string[]) =>
    reckonUnits('current', changes, ids, today).flatMap((id) => refs.get(id) ?? []);
  const ended = changes.flatMap(({ before, after }) => before.filter((id) => !after.includes(id)));
  const { kinds = [], ...others } = filter;
  const ofKinds = directory.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const kindUnits = kinds.length > 0 && { kindUnits: unitsThatBecame(changes, ofKinds, today) };
  return {
    filter: { ...others, ...kindUnits, units: unitsThatBecame(changes, filter.units, today) },
    became: [...new Set(ended)].flatMap((id) => now([id]).map((unit) => [id, unit.id] as const)),
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
