import type { Kysely, Transaction } from 'kysely';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Goes up whenever reckoning, folding or collation changes: every file is then reckoned anew. */
export const indexRevision = 8;

const stateOf = (db: Db) => db.selectFrom('index_state').selectAll().executeTakeFirst();

/** How far the index is behind: reckoned in another way, only for another day or another "soon", or not at all. */
export async function indexLag(db: Db, { on, soonDays }: Reckoning): Promise<'none' | 'day' | 'all'> {
  const state = await stateOf(db);
  if (state?.revision !== indexRevision) return 'all';
  return state.reckoned_on === on && state.soon_days === soonDays ? 'none' : 'day';
}

/** Says by what the index is reckoned now. */
export async function markIndex(db: Transaction<Tables>, { on, soonDays }: Reckoning): Promise<void> {
  await db.deleteFrom('index_state').execute();
  await db
    .insertInto('index_state')
    .values({ id: 1, revision: indexRevision, reckoned_on: on, soon_days: soonDays, silent_before: '' })
    .execute();
}

/** A guard for what is read from the index: no list may silently stand for another day than its reader thinks. */
export async function mustStandFor(
  db: Db,
  { on, soonDays }: Pick<Reckoning, 'on'> & Partial<Reckoning>,
): Promise<void> {
  const state = await stateOf(db);
  if (state?.reckoned_on !== on || (soonDays ?? state.soon_days) !== state.soon_days)
    throw new Error(`index reckoned by ${JSON.stringify(state)}, asked for ${on} and ${soonDays} days`);
}
