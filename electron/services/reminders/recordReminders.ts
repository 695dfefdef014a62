import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ReminderAct } from '../../../shared/domain/escalation.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { governingDue } from '../../../shared/domain/timeliness.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What was done to chase one task. */
export interface ReminderToKeep {
  taskId: string;
  act: ReminderAct;
  /** The unit that was written to; null: all that lead. */
  unitId?: string | null;
  letter?: { id: string; number: string | null } | null;
  note?: string;
}

/**
 * Writes down that tasks were chased on a day, each about the due day that governs it then; for use within an operation.
 * A task without a day that governs is chased about none. Refused with TASK_GONE.
 */
export async function keepReminders(
  { changes, tasks }: Pick<Writing, 'changes' | 'tasks'>,
  reminders: readonly ReminderToKeep[],
  doneOn: Day,
): Promise<void> {
  const known = new Map(
    (await tasks.live([...new Set(reminders.map(({ taskId }) => taskId))])).map((parts) => [
      parts.task.id,
      parts,
    ]),
  );
  const rows = reminders.map(({ taskId, act, unitId = null, letter = null, note = '' }) => {
    const parts = known.get(taskId);
    if (!parts) throw new Refusal('TASK_GONE');
    return {
      task_id: taskId,
      unit_id: unitId,
      act,
      done_on: doneOn,
      due: governingDue(parts.deadlines)?.due ?? null,
      letter_number: letter?.number ?? null,
      letter_id: letter?.id ?? null,
      note,
    };
  });
  await changes.insert('reminder', rows);
}

/** Ghi đã nhắc, đã báo cáo: several tasks at once, one operation. Refused with TASK_GONE; then nothing is written. */
export async function recordReminders(
  { store, clock }: ServiceContext,
  { taskIds, act, note = '' }: { taskIds: readonly string[]; act: ReminderAct; note?: string },
): Promise<{ count: number }> {
  const ids = [...new Set(taskIds)];
  const [first] = ids;
  if (first === undefined) return { count: 0 };
  const named = await store.read(({ tasks }) => tasks.get(first));
  if (!named) throw new Refusal('TASK_GONE');
  const data = { code: taskCode(named.task.number), count: ids.length, act };
  await store.write({ action: 'record-reminders', data, undoable: true }, (writing) =>
    keepReminders(
      writing,
      ids.map((taskId) => ({ taskId, act, note })),
      clock.today(),
    ),
  );
  return { count: ids.length };
}
