import type { Kysely, Transaction } from 'kysely';
import { fieldKey } from '../../../shared/domain/fieldName.ts';
import { collationKey } from '../../../shared/vietnamese/collationKey.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Numbers of the terms that the index knows, by their key. */
async function knownTerms(
  db: Db,
  keys: readonly string[],
): Promise<Map<string, { id: number; term: string }>> {
  const rows = await db
    .selectFrom('index_term')
    .select(['id', 'term_key', 'term'])
    .where('term_key', 'in', listed(keys))
    .execute();
  return new Map(rows.map(({ id, term_key, term }) => [term_key, { id, term }]));
}

const keysOf = (terms: readonly (string | null)[]) =>
  new Map(terms.flatMap((term) => (term && fieldKey(term) ? [[fieldKey(term), term] as const] : [])));

/** Numbers by which the index knows lĩnh vực and chương trình, 0 for none; those it does not know yet are added, the last spelling is kept. */
export async function termIds(
  db: Db,
  terms: readonly (string | null)[],
): Promise<(term: string | null) => number> {
  const wanted = keysOf(terms);
  const keys = [...wanted.keys()];
  const known = await knownTerms(db, keys);
  const fresh = [...wanted].filter(([key]) => !known.has(key));
  for (const [key, term] of wanted)
    if (known.has(key) && known.get(key)?.term !== term)
      await db
        .updateTable('index_term')
        .set({ term, sort_key: collationKey(term) })
        .where('term_key', '=', key)
        .execute();
  if (fresh.length > 0)
    await db
      .insertInto('index_term')
      .values(fresh.map(([key, term]) => ({ term_key: key, term, sort_key: collationKey(term) })))
      .execute();
  const all = fresh.length > 0 ? await knownTerms(db, keys) : known;
  return (term) => (term === null ? 0 : (all.get(fieldKey(term))?.id ?? 0));
}

/** Numbers of terms that a filter names; one that no task has ever had gives none. */
export const termsNamed = async (db: Db, terms: readonly string[]): Promise<number[]> =>
  [...(await knownTerms(db, [...keysOf(terms).keys()])).values()].map(({ id }) => id);
