import { doneBeforeGiven, doneInFuture, dueBeforeDirective, noEvidence } from './completion.ts';
import type { HonestyFacts, HonestyFinding, HonestyRule } from './finding.ts';
import { leadGone, saidTwice } from './giving.ts';
import { doneBelowFull, fullButOpen, percentFell, sameReport } from './reports.ts';

const rules: Record<HonestyRule, (facts: HonestyFacts) => HonestyFinding[]> = {
  'no-evidence': noEvidence,
  'done-in-future': doneInFuture,
  'done-before-given': doneBeforeGiven,
  'due-before-directive': dueBeforeDirective,
  'percent-fell': percentFell,
  'same-report': sameReport,
  'done-below-full': doneBelowFull,
  'full-but-open': fullButOpen,
  'lead-gone': leadGone,
  'said-twice': saidTwice,
};

/** Everything that is to be looked at again with a task. Pure. */
export const findHonesty = (facts: HonestyFacts): HonestyFinding[] =>
  Object.values(rules).flatMap((rule) => rule(facts));
