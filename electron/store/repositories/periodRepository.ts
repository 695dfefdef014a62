import type { Kysely, Transaction } from 'kysely';
import type { Period } from '../../../shared/domain/period.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { StoredRow, Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Kỳ báo cáo as stored. */
export interface StoredPeriod extends Period {
  id: string;
  version: number;
  closedOn: Day | null;
}

const periodOfRow = (row: StoredRow<'period'>): StoredPeriod => ({
  id: row.id,
  version: row.version,
  name: row.name,
  firstDay: row.first_day,
  lastDay: row.last_day,
  closedOn: row.closed_on,
});

/** Reads the reporting periods. */
export const periodRepository = (db: Db) => ({
  /** Every period, the latest first. */
  async all(): Promise<StoredPeriod[]> {
    const rows = await db
      .selectFrom('period')
      .selectAll()
      .where('deleted_at', 'is', null)
      .orderBy('first_day', 'desc')
      .execute();
    return rows.map(periodOfRow);
  },

  async get(id: string): Promise<StoredPeriod | undefined> {
    const row = await db
      .selectFrom('period')
      .selectAll()
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return row && periodOfRow(row);
  },

  /** The period that a day lies in. */
  async on(day: Day): Promise<StoredPeriod | undefined> {
    const row = await db
      .selectFrom('period')
      .selectAll()
      .where('first_day', '<=', day)
      .where('last_day', '>=', day)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return row && periodOfRow(row);
  },

  /** How many progress updates were reported for each period. */
  async updateCounts(): Promise<Map<string, number>> {
    const rows = await db
      .selectFrom('progress_update')
      .select(['period_id', ({ fn }) => fn.countAll<number>().as('updates')])
      .where('deleted_at', 'is', null)
      .where('period_id', 'is not', null)
      .groupBy('period_id')
      .execute();
    return new Map(rows.flatMap(({ period_id, updates }) => (period_id ? [[period_id, updates]] : [])));
  },
});
