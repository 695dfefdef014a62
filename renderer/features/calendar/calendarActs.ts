import type { CalendarDayInput } from '../../../shared/contract/calendarContract.ts';
import { workCalendarText as text } from '../../../shared/text.ts';
import { type Day, formatDay } from '../../../shared/vietnamese/day.ts';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';

/** Does an act and says what came of it; answers why it was refused, null when it was not. */
async function act<T>(call: () => Promise<T>, done: (answer: T) => string): Promise<string | null> {
  try {
    tellDone(done(await call()));
    return null;
  } catch (error) {
    const why = refusalSentence(error);
    tellFailed(why);
    return why;
  } finally {
    void refreshAll();
  }
}

export const setDay = (input: CalendarDayInput) =>
  act(
    () => appApi.calendar.setDay(input),
    () => text.saved(formatDay(input.day)),
  );

export const removeDay = (day: Day) =>
  act(
    () => appApi.calendar.removeDay({ day }),
    () => text.removed(formatDay(day)),
  );

export const settleYear = (year: number, settled: boolean) =>
  act(
    () => appApi.calendar.settleYear({ year, settled }),
    () => text.settledSaved(year),
  );

export const applyShifted = (deadlineIds: string[]) =>
  act(
    () => appApi.calendar.applyShifted({ deadlineIds }),
    ({ deadlines }) => text.applied(formatCount(deadlines)),
  );
