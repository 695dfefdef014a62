import fc from 'fast-check';
import { keepEntry, taskOfNumber } from '../../../electron/services/entry/quickEntry.ts';
import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { unlessRefused } from './act.ts';

/** A line typed after a meeting: a new one, or a correction of the task's first report where it has one. */
export const typeLine: fc.Arbitrary<(context: ServiceContext) => Promise<unknown>> = fc
  .record({
    number: fc.integer({ min: 1, max: 6 }),
    status: fc.option(fc.constantFrom(...taskStatuses)),
    percent: fc.option(fc.nat(100)),
    text: fc.constantFrom('', 'Đã ký'),
    again: fc.boolean(),
  })
  .map(({ again, ...said }) => async (context) => {
    const line = { ...said, on: context.clock.today() };
    const task = again ? await taskOfNumber(context, said.number) : null;
    const [kept] = task ? await context.store.read(({ progress }) => progress.ofTask(task.id)) : [];
    const replaces = kept ? { id: kept.id, version: kept.version } : null;
    await unlessRefused(keepEntry(context, { ...line, ...(kept && { text: 'Sửa lại' }), replaces }));
  });
