import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads the lists that somebody has given a name. */
export const savedViewRepository = (db: Db) => ({
  /** In the order of the side bar. */
  all: () =>
    db
      .selectFrom('saved_view')
      .select(['id', 'name', 'position', 'view'])
      .where('deleted_at', 'is', null)
      .orderBy('position')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
});
