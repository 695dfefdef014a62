import type { LetterDesk } from '../../../shared/contract/letterContract.ts';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import {
  addWorkingDays,
  type WorkCalendar,
  workingDayOnOrAfter,
} from '../../../shared/vietnamese/workCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';

/** A week for tasks, that their units can say how they stand; three working days for a form that they have had for long. */
const answerIn: Readonly<Record<LetterKind, (on: Day, calendar: WorkCalendar) => Day>> = {
  tasks: (on, calendar) => workingDayOnOrAfter(addDays(on, 7), calendar),
  report: (on, calendar) => addWorkingDays(on, 3, calendar).day,
};

/** What letters of a kind start from: the usual day for an answer, the next number, whether the office is known, the template. */
export async function letterDesk(
  { calendar, letters, settings }: Pick<Repositories, 'calendar' | 'letters' | 'settings'>,
  kind: LetterKind,
  on: Day,
): Promise<LetterDesk> {
  const numbers = await letters.numbersOfYear(on);
  const { office, place, letterSymbol, signerTitle } = await settings.all();
  return {
    on,
    answerBy: answerIn[kind](on, await calendar.current()),
    nextNumber: Math.max(0, ...numbers) + 1,
    officeKnown: [office, place, letterSymbol, signerTitle].every((value) => value !== ''),
    template: (await letters.template(kind))?.fileName ?? null,
  };
}
