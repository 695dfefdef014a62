import fc from 'fast-check';
import { makeLetters } from '../../../electron/services/letters/makeLetters.ts';
import { reportWork } from '../../../electron/services/letters/reportsToAsk.ts';
import { letterWork } from '../../../electron/services/letters/unitsToRemind.ts';
import { listPeriods } from '../../../electron/services/periods/listPeriods.ts';
import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import type { LetterScope } from '../../../shared/contract/letterContract.ts';
import { collect } from '../collectionActs.ts';
import { type Act, unlessRefused } from './act.ts';

async function make(context: ServiceContext, about: LetterScope, units: string[]): Promise<void> {
  if (units.length === 0) return;
  const { nextNumber } = await letterWork(context, { soon: false });
  const day = context.clock.today();
  const asked = { about, units: units.slice(0, 2), firstNumber: nextNumber, day, answerBy: day };
  for await (const _ of makeLetters(context, asked, null));
}

/** Letters about tasks, or about a report that has not come, to two units at most; what there is to ask for is sent first. */
export const writeLetters: fc.Arbitrary<Act> = fc.boolean().map((reports) => async (context) => {
  if (!reports) {
    const { units } = await letterWork(context, { soon: true });
    return make(
      context,
      { kind: 'tasks', soon: true },
      units.map(({ unit }) => unit.id),
    );
  }
  const periodId = (await listPeriods(context)).current.id;
  const missing =
    periodId &&
    (await unlessRefused(reportWork(context, { periodId, soon: true })).then((work) => work?.units));
  if (!missing || missing.length === 0) return collect(context, '', false);
  return make(
    context,
    { kind: 'report', periodId, soon: true },
    missing.map(({ unit }) => unit.id),
  );
});
