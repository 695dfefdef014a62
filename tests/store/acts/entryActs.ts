import fc from 'fast-check';
import { keepEntry, keptEntries } from '../../../electron/services/entry/quickEntry.ts';
import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { unlessRefused } from './trashActs.ts';

/** Lines typed after a meeting: new ones, and the first one of the register corrected. */
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
    const first = await unlessRefused(keepEntry(context, { ...line, replaces: null }));
    if (!again || !first) return;
    const [kept] = await keptEntries(context, [first.id]);
    if (kept)
      await unlessRefused(
        keepEntry(context, { ...line, text: 'Sửa lại', replaces: { id: kept.id, version: kept.version } }),
      );
  });
