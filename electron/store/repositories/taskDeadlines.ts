import type { Kysely, Transaction } from 'kysely';
import type { Recurrence } from '../../../shared/domain/deadline.ts';
import type { Extension } from '../../../shared/domain/extension.ts';
import { type KeptRecurrence, openOccurrence } from '../../../shared/domain/occurrence.ts';
import type { TaskDeadline } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { localDay } from '../../clock.ts';
import { listed } from '../listed.ts';
import type { StoredRow, Tables } from '../tables.ts';
import { calendarRepository } from './calendarRepository.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
type DeadlineRow = StoredRow<'task_deadline'>;

const recurrenceOf = ({ recurrence }: Pick<DeadlineRow, 'recurrence'>): Recurrence | null =>
  recurrence === null ? null : JSON.parse(recurrence);

/** Since when a recurring deadline is due; null of any other. `givenOn`: the directive's day. */
export function keptRecurrence(row: DeadlineRow, givenOn: Day | null): KeptRecurrence | null {
  const recurrence = recurrenceOf(row);
  if (!recurrence) return null;
  const registeredOn = row.registered_on ?? localDay(new Date(row.created_at));
  return { recurrence, registeredOn, begins: row.from_day ?? row.reckoned_from ?? givenOn ?? registeredOn };
}

const extensionOf = (row: StoredRow<'task_extension'>): Extension => ({
  id: row.id,
  previousDue: row.previous_due,
  due: row.due,
  reason: row.reason,
  document: row.document,
  signer: row.signer,
  grantedOn: row.granted_on,
});

/** The occurrence that each recurring deadline waits for; nothing is asked where none of them recurs. */
async function openOccurrences(
  db: Db,
  recurring: readonly { id: string; taskId: string; kept: KeptRecurrence }[],
): Promise<Map<string, Day | null>> {
  if (recurring.length === 0) return new Map();
  const calendar = await calendarRepository(db).current();
  const done = await db
    .selectFrom('task_occurrence')
    .select(['deadline_id', 'due'])
    .where('task_id', 'in', listed([...new Set(recurring.map(({ taskId }) => taskId))]))
    .where('deleted_at', 'is', null)
    .where('status', '=', 'done')
    .execute();
  const doneKeys = new Set(done.map(({ deadline_id, due }) => `${deadline_id} ${due}`));
  return new Map(
    recurring.map(({ id, kept }) => [
      id,
      openOccurrence(kept, (due) => doneKeys.has(`${id} ${due}`), calendar),
    ]),
  );
}

/** The deadlines of tasks with their extensions, in order, by the task's key. `givenOn` says when a task was given. */
export async function taskDeadlines(
  db: Db,
  ids: readonly string[],
  givenOn: (taskId: string) => Day | null,
): Promise<(taskId: string) => TaskDeadline[]> {
  const rows = await db
    .selectFrom('task_deadline')
    .selectAll()
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('position')
    .execute();
  const extensions = await db
    .selectFrom('task_extension')
    .selectAll()
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .orderBy('due')
    .execute();
  const open = await openOccurrences(
    db,
    rows.flatMap((row) => {
      const kept = keptRecurrence(row, givenOn(row.task_id));
      return kept ? { id: row.id, taskId: row.task_id, kept } : [];
    }),
  );
  const chains = Map.groupBy(extensions, ({ deadline_id }) => deadline_id);
  const byTask = Map.groupBy(rows, ({ task_id }) => task_id);
  const deadlineOf = (row: DeadlineRow): TaskDeadline => ({
    id: row.id,
    phrase: row.phrase,
    kind: row.kind,
    due: row.due,
    from: row.from_day,
    reckonedFrom: row.reckoned_from,
    recurrence: recurrenceOf(row),
    certain: row.certain === 1,
    doubt: row.doubt,
    metOn: row.met_on,
    extensions: (chains.get(row.id) ?? []).map(extensionOf),
    openOccurrence: open.get(row.id) ?? null,
  });
  return (taskId) => (byTask.get(taskId) ?? []).map(deadlineOf);
}
