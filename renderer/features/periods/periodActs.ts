import type { PeriodInput, PeriodRow } from '../../../shared/contract/periodContract.ts';
import { periodText } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** Does an act and says what came of it; undefined where it was refused. */
async function act<T>(call: () => Promise<T>, done: (answer: T) => string): Promise<T | undefined> {
  try {
    const answer = await call();
    tellDone(done(answer));
    return answer;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return undefined;
  } finally {
    void refreshAll();
  }
}

/** Its button is gone only when the periods are shown anew: pressed again before, it makes no second one. */
export const addPeriod = (input: PeriodInput) =>
  once(`add period ${input.firstDay}`, () =>
    act(
      () => appApi.periods.add(input),
      ({ name }) => periodText.added(name),
    ),
  );

/** Lập kỳ hiện tại by the office's cycle, where it is missing. */
export const ensureCurrentPeriod = () =>
  act(
    () => appApi.periods.ensureCurrent(),
    ({ name }) => periodText.added(name),
  );

export const editPeriod = ({ id, version }: PeriodRow, input: PeriodInput) =>
  act(
    () => appApi.periods.edit({ id, version, ...input }),
    ({ name }) => periodText.saved(name),
  );

export const removePeriod = (id: string) =>
  once(`remove ${id}`, () =>
    act(
      () => appApi.periods.remove({ id }),
      ({ name }) => periodText.removed(name),
    ),
  );
