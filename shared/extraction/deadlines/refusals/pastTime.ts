import { addDays } from '../../../vietnamese/day.ts';
import { daysOf, isWhole } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

/**
 * A period that was over, or a beginning that had passed, on the document's day: a reporting period or a past fact.
 * A past day after "trước", "chậm nhất" stays, to be asked about: somebody may have mistyped it.
 */
export const pastTime: Refusal = {
  name: 'pastTime',
  refuses(candidate) {
    const { found, cue, on } = candidate;
    const { from, to } = daysOf(candidate);
    if (!on || !to) return false;
    const begun = cue.cue === 'from' && !found.until && found.time.unit === 'span' && !!from && from < on;
    if (begun) return true;
    // "(30/4/1975 - 30/4/2026)": an anniversary.
    if (found.until && cue.cue === 'none' && from && from < addDays(on, -366) && found.time.unit === 'day')
      return true;
    if (to >= on) return false;
    if (found.until || found.goesOn) return true;
    if (cue.cue === 'before' || cue.cue === 'label' || cue.strong || cue.word.startsWith('hoàn thành'))
      return false;
    return cue.cue !== 'none' || !isWhole(candidate);
  },
};
