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
    if (to >= on) return false;
    if (found.until || found.goesOn) return true;
    if (cue.cue === 'before' || cue.cue === 'label' || cue.strong) return false;
    return cue.cue !== 'none' || !isWhole(candidate);
  },
};
