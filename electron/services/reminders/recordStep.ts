import type { EscalationStep } from '../../../shared/domain/escalation.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { recordReminders } from './recordReminders.ts';
import { escalationSteps } from './reminderWork.ts';

/** A morning's whole list: no step of a register holds more open tasks. */
const everything = 1_000_000;

/** Ghi đã làm cả bậc: all tasks that ask for a step today, one operation; a step that the office has no more asks for none. */
export async function recordStep(context: ServiceContext, step: EscalationStep): Promise<{ count: number }> {
  const taskIds = await context.store.read(async (repositories) => {
    const steps = await escalationSteps(repositories);
    const at = steps.findIndex(({ days, act }) => days === step.days && act === step.act);
    if (at < 0) return [];
    return repositories.reminders.tasksOfStep(at, steps, await reckoning(repositories, context), everything);
  });
  return recordReminders(context, { taskIds, act: step.act });
}
