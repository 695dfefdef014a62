import { type Kysely, sql, type Transaction } from 'kysely';
import type { TrashKind } from '../../../shared/domain/trash.ts';
import { listed } from '../listed.ts';
import { planPurge } from '../planPurge.ts';
import type { RowKey } from '../purgeRows.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Something in the trash as its rows name it. */
export interface TrashedRow {
  kind: TrashKind;
  id: string;
  /** The task's number, or that of the task it belongs to. */
  number: number | null;
  /** Số, ký hiệu of a directive. */
  symbol: string | null;
  title: string;
  removedAt: string;
  author: string;
  /** Tasks that went with a directive. */
  tasks: number;
}

const trashed = {
  task: sql<TrashedRow>`select 'task' as kind, id, number, null as symbol, text as title,
    deleted_at as "removedAt", author, 0 as tasks from task where deleted_at is not null`,
  directive: sql<TrashedRow>`select 'directive' as kind, id, null as number, directive.number as symbol,
    coalesce(subject, kind, '') as title, deleted_at as "removedAt", author,
    (select count(*) from task where task.directive_id = directive.id and task.deleted_at = directive.deleted_at) as tasks
    from directive where deleted_at is not null`,
  progress_update: sql<TrashedRow>`select 'progress_update' as kind, entry.id, task.number, null as symbol,
    entry.text as title, entry.deleted_at as "removedAt", entry.author, 0 as tasks
    from progress_update entry join task on task.id = entry.task_id where entry.deleted_at is not null`,
  evidence: sql<TrashedRow>`select 'evidence' as kind, entry.id, task.number, null as symbol,
    coalesce(entry.document_number, entry.file_name, entry.note) as title, entry.deleted_at as "removedAt", entry.author,
    0 as tasks from evidence entry join task on task.id = entry.task_id where entry.deleted_at is not null`,
};

/** Reads what lies in the trash, and what is put there. */
export const trashRepository = (db: Db) => ({
  /** Everything of some kinds in the trash, the last removed first. */
  async all(kinds: readonly TrashKind[]): Promise<TrashedRow[]> {
    const rows: TrashedRow[] = [];
    for (const kind of kinds) rows.push(...(await trashed[kind].execute(db)).rows);
    return rows.sort((a, b) => b.removedAt.localeCompare(a.removedAt) || (b.number ?? 0) - (a.number ?? 0));
  },

  tasks: (ids: readonly string[]) =>
    db
      .selectFrom('task')
      .select(['id', 'number', 'directive_id', 'deleted_at'])
      .where('id', 'in', listed(ids))
      .orderBy('number')
      .execute(),

  directives: (ids: readonly string[]) =>
    db
      .selectFrom('directive')
      .select(['id', 'number', 'subject', 'document_id', 'deleted_at'])
      .where('id', 'in', listed(ids))
      .execute(),

  /** What belongs to a task, with that task's state. */
  parts: (kind: 'progress_update' | 'evidence', ids: readonly string[]) =>
    db
      .selectFrom(kind)
      .innerJoin('task', 'task.id', `${kind}.task_id`)
      .select([
        `${kind}.id as id`,
        `${kind}.deleted_at as deleted_at`,
        'task.id as task_id',
        'task.number as number',
        'task.deleted_at as task_deleted_at',
      ])
      .where(`${kind}.id`, 'in', listed(ids))
      .execute(),

  /** Evidence of progress updates. */
  evidenceOf: (updateIds: readonly string[]) =>
    db
      .selectFrom('evidence')
      .select(['id', 'deleted_at'])
      .where('update_id', 'in', listed(updateIds))
      .execute(),

  /** Tasks of directives, those in the trash too. */
  tasksOf: (directiveIds: readonly string[]) =>
    db
      .selectFrom('task')
      .select(['id', 'directive_id', 'deleted_at'])
      .where('directive_id', 'in', listed(directiveIds))
      .execute(),

  /** Documents of directives that nothing else of the register was read from. */
  documentsOnlyOf: (directiveIds: readonly string[]) =>
    sql<{ id: string }>`select distinct document_id as id from directive gone
      where id in ${listed(directiveIds)} and document_id is not null
        and not exists (select 1 from directive other where other.document_id = gone.document_id
          and other.id not in ${listed(directiveIds)})`
      .execute(db)
      .then(({ rows }) => rows.map(({ id }) => id)),

  /** Hashes of the kept files that rows name: evidence, and the source of a report. */
  async filesOf(rows: readonly RowKey[]): Promise<string[]> {
    const idsOf = (table: RowKey['table']) =>
      listed(rows.filter((row) => row.table === table).map(({ id }) => id));
    const { rows: found } = await sql<{ hash: string }>`
      select sha256 as hash from evidence where id in ${idsOf('evidence')} and sha256 is not null
      union select source_sha256 from progress_update
        where id in ${idsOf('progress_update')} and source_sha256 is not null`.execute(db);
    return found.map(({ hash }) => hash);
  },

  /** Of these files those that no row names, in the trash or out of it, but for rows that are about to go. */
  async unnamedFiles(hashes: readonly string[], going: readonly RowKey[] = []): Promise<string[]> {
    const gone = listed(going.map(({ id }) => id));
    const { rows: named } = await sql<{ hash: string }>`
      select sha256 as hash from evidence where sha256 in ${listed(hashes)} and id not in ${gone}
      union select source_sha256 from progress_update
        where source_sha256 in ${listed(hashes)} and id not in ${gone}
      union select sha256 from collection_file where sha256 in ${listed(hashes)}`.execute(db);
    const kept = new Set(named.map(({ hash }) => hash));
    return hashes.filter((hash) => !kept.has(hash));
  },

  /** What deleting rows for good would take with it. */
  planPurge: (rows: readonly RowKey[]) => planPurge(db, rows),
});
