import type { MarkOccurrence } from '../../../shared/contract/deadlineContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { NewRow, StoredRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { occurrencesOfDeadline, recurringDeadline } from './taskOccurrences.ts';

type Recurring = Awaited<ReturnType<typeof recurringDeadline>>;

async function codeOf({ tasks }: Pick<Repositories, 'tasks'>, { row }: Recurring): Promise<string> {
  const parts = await tasks.get(row.task_id);
  if (!parts) throw new Refusal('TASK_GONE');
  return taskCode(parts.task.number);
}

/** The row of an occurrence after something was said of it. Pure. */
function occurrenceRow(
  { row }: Recurring,
  before: StoredRow<'task_occurrence'> | undefined,
  { due, status, doneOn, report, document }: Omit<MarkOccurrence, 'deadlineId'>,
  today: Day,
): NewRow<'task_occurrence'> {
  return {
    task_id: row.task_id,
    deadline_id: row.id,
    due,
    status,
    done_on: status === 'done' ? (doneOn ?? before?.done_on ?? today) : null,
    report: report?.trim() ?? before?.report ?? '',
    document: document?.trim() ?? before?.document ?? '',
  };
}

async function put(
  { changes, today }: Writing,
  recurring: Recurring,
  said: Omit<MarkOccurrence, 'deadlineId'>,
) {
  const before = recurring.stored.find(({ due }) => due === said.due);
  const after = occurrenceRow(recurring, before, said, today);
  if (before) await changes.update('task_occurrence', before.id, after);
  else await changes.insert('task_occurrence', [after]);
}

/**
 * Ghi kết quả một kỳ: done, reopened or reported on. Done without a day means done today. Refused with DEADLINE_GONE, or
 * with OCCURRENCE_UNKNOWN where nothing is due on that day.
 */
export async function markOccurrence(
  context: ServiceContext,
  { deadlineId, ...said }: MarkOccurrence,
): Promise<{ tasks: number }> {
  const { store } = context;
  const known = async (repositories: Repositories) => {
    const recurring = await recurringDeadline(repositories, deadlineId);
    const by = await reckoning(repositories, context);
    const occurrences = await occurrencesOfDeadline(repositories, recurring, by);
    if (!occurrences.some(({ due }) => due === said.due))
      throw new Refusal('OCCURRENCE_UNKNOWN', { found: formatDay(said.due) });
    return { recurring, code: await codeOf(repositories, recurring) };
  };
  const { code } = await store.read(known);
  const data = { code, day: said.due };
  return store.write({ action: 'mark-occurrence', data, undoable: true }, async (writing) => {
    const { recurring } = await known(writing);
    await put(writing, recurring, said);
    await writing.changes.touch('task', recurring.row.task_id);
    return { tasks: 1 };
  });
}

/** Đánh dấu xong các kỳ đã đến hạn: every open one that counts and is due by today, done today, as one operation. */
export async function completeOccurrences(
  context: ServiceContext,
  deadlineId: string,
): Promise<{ occurrences: number }> {
  const { store, clock } = context;
  const waiting = async (repositories: Repositories) => {
    const recurring = await recurringDeadline(repositories, deadlineId);
    const by = await reckoning(repositories, context);
    const occurrences = await occurrencesOfDeadline(repositories, recurring, by);
    const due = occurrences.filter(
      (each) => each.status !== 'done' && each.timeliness !== null && each.due <= clock.today(),
    );
    return { recurring, due, code: await codeOf(repositories, recurring) };
  };
  const { code, due: found } = await store.read(waiting);
  const data = { code, count: found.length };
  return store.write({ action: 'complete-occurrences', data, undoable: true }, async (writing) => {
    const { recurring, due } = await waiting(writing);
    for (const { due: day } of due) await put(writing, recurring, { due: day, status: 'done' });
    await writing.changes.touch('task', recurring.row.task_id);
    return { occurrences: due.length };
  });
}
