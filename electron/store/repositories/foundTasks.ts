import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { type UnitRole, unitRoles } from '../../../shared/domain/task.ts';
import { listed } from '../listed.ts';
import { foundNumbers } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Where a connection lays the numbers of the tasks that a search or units let through: found once, counted and listed from there. */
export const foundTable = 'create temp table if not exists found (number integer primary key not null)';

const rolesOf = (choice: TaskFilter['unitRole']): readonly UnitRole[] =>
  choice === 'any' ? unitRoles : [choice];

/** What a list is asked for: `kindUnits` in the place of kinds where these are meant as the units stand today. */
export type AskedFilter = TaskFilter & { kindUnits?: readonly string[] };

function unitNumbers({ units, unitRole }: TaskFilter): RawBuilder<number> | null {
  if (units.length === 0) return null;
  return sql`(select number from task_index_unit
    where unit_id in ${listed(units)} and role in ${listed(rolesOf(unitRole))})`;
}

/** Of units by kind; by the kinds that lead a task alone the index itself knows it. */
function kindNumbers({ kinds = [], kindUnits, unitRole }: AskedFilter): RawBuilder<number> | null {
  if (!kindUnits && (kinds.length === 0 || unitRole === 'lead')) return null;
  const units = kindUnits ? listed(kindUnits) : sql`(select id from unit where kind in ${listed(kinds)})`;
  return sql`(select number from task_index_unit
    where unit_id in ${units} and role in ${listed(rolesOf(unitRole))})`;
}

function chosenNumbers({ ids }: TaskFilter): RawBuilder<number> | null {
  if (!ids) return null;
  // of those that lists show: not what is in the trash, or ended
  return sql`(select number from task_state
    where number in (select number from task where id in ${listed(ids)}))`;
}

/**
 * Lays out the tasks that a filter finds by search, by unit or by their keys; answers how many, null when it asks for none of it. Whoever
 * calls must hold the connection, that is read in a transaction: the table is one for all.
 */
export async function findTasks(db: Db, filter: AskedFilter): Promise<number | null> {
  const [first, ...others] = [
    foundNumbers(filter.search),
    unitNumbers(filter),
    kindNumbers(filter),
    chosenNumbers(filter),
  ].filter((numbers) => numbers !== null);
  if (!first) return null;
  // the sign keeps the full-text table from being asked anew for each number
  const among = others.map((numbers) => sql`+number in ${numbers}`);
  const where = among.length > 0 ? sql`where ${sql.join(among, sql` and `)}` : sql``;
  await sql`delete from found`.execute(db);
  const { numAffectedRows } =
    await sql`insert or ignore into found select number from ${first} ${where}`.execute(db);
  return Number(numAffectedRows);
}
