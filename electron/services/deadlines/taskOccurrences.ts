import type { RecurringDeadline } from '../../../shared/contract/deadlineContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import {
  type KeptRecurrence,
  type Occurrence,
  type OccurrenceRecord,
  occurrencesOn,
} from '../../../shared/domain/occurrence.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';

const recordOf = (row: StoredRow<'task_occurrence'>): OccurrenceRecord => ({
  due: row.due,
  status: row.status,
  doneOn: row.done_on,
  report: row.report,
  document: row.document,
});

/** A recurring deadline with what was said of its occurrences; refused with DEADLINE_GONE where there is none. */
export async function recurringDeadline({ deadlines }: Pick<Repositories, 'deadlines'>, id: string) {
  const row = await deadlines.row(id);
  const kept = row && (await deadlines.recurrence(row));
  if (!row || !kept) throw new Refusal('DEADLINE_GONE');
  return { row, kept, stored: await deadlines.occurrences(id) };
}

/** The occurrences of a recurring deadline as they stand, by the office's working days. */
export async function occurrencesOfDeadline(
  { calendar }: Pick<Repositories, 'calendar'>,
  { kept, stored }: { kept: KeptRecurrence; stored: readonly StoredRow<'task_occurrence'>[] },
  by: Reckoning,
): Promise<Occurrence[]> {
  return occurrencesOn(kept, stored.map(recordOf), by, await calendar.current());
}

/** Các kỳ thực hiện of a task's recurring deadlines. Refused with TASK_GONE. */
export const taskOccurrences = (context: ServiceContext, taskId: string): Promise<RecurringDeadline[]> =>
  context.store.read(async (repositories) => {
    const parts = await repositories.tasks.get(taskId);
    if (!parts) throw new Refusal('TASK_GONE');
    const by = await reckoning(repositories, context);
    const found: RecurringDeadline[] = [];
    for (const { id, phrase, recurrence, openOccurrence } of parts.deadlines) {
      if (!id || !recurrence) continue;
      const recurring = await recurringDeadline(repositories, id);
      const occurrences = await occurrencesOfDeadline(repositories, recurring, by);
      found.push({ deadlineId: id, phrase, openOccurrence, occurrences });
    }
    return found;
  });
