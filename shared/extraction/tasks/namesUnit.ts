import { readAssigned } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';

/** Words that hand work to somebody. */
export const assigns = /^(?:[Gg]iao|GIAO|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s/u;
const concerns = /^(?:Đối với|Về phía|Trong đó)\s/u;

/** Does the stretch begin by naming the unit that is to do it? */
export function namesUnit(text: string): boolean {
  if (concerns.test(text)) return false;
  const subject = readSubject(text);
  return (
    (subject !== null && subject.follows !== 'nothing') ||
    (assigns.test(text) && readAssigned(text).length > 0)
  );
}
