import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { listed } from '../listed.ts';
import { foundNumbers } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Where a connection lays the numbers of the tasks that a search or units let through: found once, counted and listed from there. */
export const foundTable = 'create temp table if not exists found (number integer primary key not null)';

function unitNumbers({ units, unitRole }: TaskFilter): RawBuilder<number> | null {
  if (units.length === 0) return null;
  const roles = unitRole === 'lead' ? ['lead'] : ['lead', 'coordinating'];
  return sql`(select number from task_index_unit where unit_id in ${listed(units)} and role in ${listed(roles)})`;
}

function chosenNumbers({ ids }: TaskFilter): RawBuilder<number> | null {
  if (!ids) return null;
  return sql`(select number from task where id in ${listed(ids)} and deleted_at is null)`;
}

/**
 * Lays out the tasks that a filter finds by search, by unit or by their keys; answers how many, null when it asks for none of it. Whoever
 * calls must hold the connection, that is read in a transaction: the table is one for all.
 */
export async function findTasks(db: Db, filter: TaskFilter): Promise<number | null> {
  const [first, ...others] = [foundNumbers(filter.search), unitNumbers(filter), chosenNumbers(filter)].filter(
    (numbers) => numbers !== null,
  );
  if (!first) return null;
  // the sign keeps the full-text table from being asked anew for each number
  const among = others.map((numbers) => sql`where +number in ${numbers}`);
  await sql`delete from found`.execute(db);
  const { numAffectedRows } =
    await sql`insert or ignore into found select number from ${first} ${sql.join(among, sql``)}`.execute(db);
  return Number(numAffectedRows);
}
