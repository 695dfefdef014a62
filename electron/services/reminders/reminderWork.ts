import type { ReminderWork } from '../../../shared/contract/reminderContract.ts';
import { type EscalationStep, parseEscalation } from '../../../shared/domain/escalation.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { taskRow } from '../tasks/taskRow.ts';

/** The office's steps, in order of days. */
export const escalationSteps = async ({
  settings,
}: Pick<Repositories, 'settings'>): Promise<EscalationStep[]> =>
  parseEscalation((await settings.all()).escalation) ?? [];

/** Việc đôn đốc hôm nay: each step with the tasks that ask for it, at most `limit` of them shown. */
export const reminderWork = (context: ServiceContext, { limit }: { limit: number }): Promise<ReminderWork> =>
  context.store.read(async (repositories) => {
    const { reminders, tasks } = repositories;
    const by = await reckoning(repositories, context);
    const steps = await escalationSteps(repositories);
    const counts = await reminders.counts(steps, by);
    const shown = [];
    for (const [at, step] of steps.entries()) {
      const ids = limit > 0 ? await reminders.tasksOfStep(at, steps, by, limit) : [];
      const chased = await reminders.countsOf(ids);
      const rows = (await tasks.live(ids)).map((parts) => taskRow(parts, by));
      shown.push({
        ...step,
        total: counts[at] ?? 0,
        tasks: rows.map((row) => ({
          row,
          rounds: chased.get(row.id)?.rounds ?? 0,
          lastOn: chased.get(row.id)?.lastOn ?? null,
        })),
      });
    }
    return { on: by.on, total: counts.reduce((sum, count) => sum + count, 0), steps: shown };
  });
