import { dayOf } from '../../../vietnamese/day.ts';
import { sticky, yearDigits } from '../fragments.ts';
import type { TimeParser } from '../time.ts';

/** `năm học 2026-2027`: from the opening day to the end of May, never certain: each province sets its own plan. */
export const schoolYear: TimeParser = {
  name: 'schoolYear',
  pattern: sticky(`năm học (?<first>${yearDigits}) ?[-/] ?(?<last>${yearDigits})`),
  read({ groups = {} }) {
    const [first, last] = [Number(groups['first']), Number(groups['last'])];
    const [from, due] = [dayOf(first, 9, 5), dayOf(last, 5, 31)];
    if (!from || !due || last !== first + 1) return null;
    return {
      time: {
        unit: 'span',
        kind: 'range',
        from,
        due,
        reckoned: false,
        doubt: 'ngày của năm học do kế hoạch năm học quy định',
      },
    };
  },
};
