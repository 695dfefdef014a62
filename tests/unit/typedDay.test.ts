import { expect, test } from 'vitest';
import { parseTypedDay } from '../../renderer/lib/typedDay.ts';

test.each([
  ['30/01/2026', '2026-01-30'],
  ['3/1/2026', '2026-01-03'],
  ['30012026', '2026-01-30'],
  ['30/01/26', '2026-01-30'],
  ['5/6/26', '2026-06-05'],
  [' 29/02/2028 ', '2028-02-29'],
])('%s is the day %s', (typed, day) => expect(parseTypedDay(typed)).toBe(day));

test.each(['31/02/2026', '31022026', '29/02/26', '00/01/2026', '1/13/2026', '30/01', 'mai', ''])(
  '%s is no day',
  (typed) => expect(parseTypedDay(typed)).toBeUndefined(),
);
