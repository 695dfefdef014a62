import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely';
import type { UnitRef } from '../../../shared/contract/schemas.ts';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import {
  type NamedOperation,
  namedAct,
  type OperationAction,
  type OperationData,
} from '../../../shared/domain/operation.ts';
import type { LoggedTable, Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A change of a row as the log keeps it; `before` is null where the row was added. */
export interface HistoryChange {
  table: LoggedTable;
  rowId: string;
  before: Record<string, string | number | null> | null;
  after: Record<string, string | number | null>;
}

/** An operation with its changes to one thing. */
export interface HistoryOperation {
  at: string;
  author: string;
  action: OperationAction;
  data: OperationData;
  changes: HistoryChange[];
}

type OperationRow = Pick<Tables['operation'], 'id' | 'action' | 'data'>;
const wording = ({ action, data }: Pick<OperationRow, 'action' | 'data'>): NamedOperation => ({
  action: action as OperationAction,
  data: JSON.parse(data) as OperationData,
});

/** An operation to take back, and the act that this takes back or does again. */
export interface LastStep {
  id: string;
  named: NamedOperation;
}
const step = (row: OperationRow | undefined): LastStep | undefined =>
  row && { id: row.id, named: namedAct(wording(row)) };

/** That no later operation took it back. */
const isNotTakenBack = sql<SqlBool>`not exists (select 1 from operation as later where later.undoes = operation.id)`;

/** Reads the operation log. */
export const operationRepository = (db: Db) => ({
  /** The last operation that can be taken back and was not yet. What was done again is called by what it is. */
  async lastToUndo(): Promise<LastStep | undefined> {
    const row = await db
      .selectFrom('operation')
      .select(['id', 'action', 'data'])
      .where('undoable', '=', sql.lit(1)) // as its index says it
      .where(isNotTakenBack)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return step(row);
  },

  /**
   * The last undo that was not taken back, as long as nothing new was done after it. New is what can itself be taken back,
   * and what deletes for good; not what a review keeps for itself. Only the end of the log is read.
   */
  async lastToRedo(): Promise<LastStep | undefined> {
    const act = await db
      .selectFrom('operation')
      .select('seq')
      .where('undoable', '=', sql.lit(1)) // as its index says it
      .where('action', '<>', 'redo')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    const purge = await db
      .selectFrom('operation')
      .select('seq')
      .where('seq', '>', act?.seq ?? 0)
      .where('action', '=', 'purge')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    const row = await db
      .selectFrom('operation')
      .select(['id', 'action', 'data'])
      .where('seq', '>', purge?.seq ?? act?.seq ?? 0)
      .where('action', '=', 'undo')
      .where(isNotTakenBack)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return step(row);
  },

  /** Number of the newest line: anything that changed since has a higher one. */
  async newest(): Promise<number> {
    const row = await db
      .selectFrom('operation')
      .select(({ fn }) => fn.max<number | null>('seq').as('newest'))
      .executeTakeFirst();
    return row?.newest ?? 0;
  },

  /** All units that the log may speak of, those in the trash too. */
  async unitRefs(): Promise<Map<string, UnitRef>> {
    const rows = await db.selectFrom('unit').select(['id', 'name', 'short_name as shortName']).execute();
    return new Map(rows.map((unit) => [unit.id, unit]));
  },

  /** What directives of these keys are called, those in the trash too. */
  async directiveNames(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await db
      .selectFrom('directive')
      .select(['id', 'number', 'kind', 'subject'])
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, directiveName(row) ?? '']));
  },

  /** Everything that happened to a thing and its parts, oldest first. */
  async historyOf(ownerId: string): Promise<HistoryOperation[]> {
    const rows = await db
      .selectFrom('operation_change')
      .innerJoin('operation', 'operation.id', 'operation_change.operation_id')
      .select([
        'operation.id',
        'operation.at',
        'operation.author',
        'operation.action',
        'operation.data',
        'operation_change.table_name',
        'operation_change.row_id',
        'operation_change.before',
        'operation_change.after',
      ])
      .where('operation_change.owner_id', '=', ownerId)
      .orderBy('operation_change.seq')
      .execute();
    return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return {
        at: first.at,
        author: first.author,
        ...wording(first),
        changes: group.map(({ table_name, row_id, before, after }) => ({
          table: table_name,
          rowId: row_id,
          before: before === null ? null : JSON.parse(before),
          after: JSON.parse(after),
        })),
      };
    });
  },
});
