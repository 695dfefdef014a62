import type { Deadline } from '../../domain/deadline.ts';
import { bareWords } from '../../vietnamese/textLikeness.ts';
import type { Tally } from './tally.ts';

/** It says when: a day, a beginning, a recurrence, or that it never ends. */
const saysWhen = ({ due, from, recurrence, kind }: Deadline) =>
  due !== null || from !== null || recurrence !== null || kind === 'ongoing';

/** The same day to be done by; without one the same recurrence, else the same kind with the same beginning. */
function sameTime(a: Deadline, b: Deadline): boolean {
  if (a.due !== null || b.due !== null) return a.due === b.due;
  if (a.recurrence !== null && b.recurrence !== null)
    return (
      a.recurrence.every === b.recurrence.every &&
      a.recurrence.day === b.recurrence.day &&
      a.recurrence.of === b.recurrence.of
    );
  return a.recurrence === b.recurrence && a.kind === b.kind && a.from === b.from;
}

const samePhrase = (a: Deadline, b: Deadline) =>
  bareWords(a.phrase).join(' ') === bareWords(b.phrase).join(' ');

const distinct = (deadlines: readonly Deadline[]) =>
  deadlines.filter((one, at) => deadlines.findIndex((other) => sameTime(one, other)) === at);

/**
 * Deadlines proposed against deadlines confirmed, by the day that they come to. What was confirmed without being settled
 * can neither prove nor refute anything and is left out; an abstention (no day, not certain) is not counted as given.
 */
export function compareDeadlines(
  proposed: readonly Deadline[],
  confirmed: readonly Deadline[],
): Tally & { wrongCertain: number } {
  const settled = distinct(confirmed.filter((deadline) => deadline.certain && saysWhen(deadline)));
  const unsettled = confirmed.filter(({ certain }) => !certain);
  const given = distinct(proposed.filter(saysWhen));
  const right = given.filter((one) => settled.some((other) => sameTime(one, other)));
  const wrong = given.filter(
    (one) =>
      !right.includes(one) && !unsettled.some((other) => samePhrase(one, other) || sameTime(one, other)),
  );
  return {
    right: right.length,
    confirmed: settled.length,
    proposed: right.length + wrong.length,
    wrongCertain: wrong.filter(({ certain }) => certain).length,
  };
}
