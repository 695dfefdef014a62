import { addDays } from '../../vietnamese/day.ts';
import type { HonestyFacts, HonestyFinding } from './finding.ts';

/** Hoàn thành chưa có minh chứng: done, and neither a file nor a document's number proves it. */
export const noEvidence = ({ status, doneOn, doneDocument, evidence }: HonestyFacts): HonestyFinding[] =>
  status === 'done' && evidence === 0 && !doneDocument?.trim()
    ? [{ rule: 'no-evidence', facts: { doneOn: doneOn ?? '' }, until: null }]
    : [];

/** Ngày hoàn thành ở tương lai: holds until that day comes. */
export const doneInFuture = ({ status, doneOn }: HonestyFacts): HonestyFinding[] =>
  status === 'done' && doneOn
    ? [{ rule: 'done-in-future', facts: { doneOn }, until: addDays(doneOn, -1) }]
    : [];

/** Hoàn thành trước khi được giao: done before the directive was signed. */
export const doneBeforeGiven = ({ status, doneOn, directiveOn }: HonestyFacts): HonestyFinding[] =>
  status === 'done' && doneOn && directiveOn && doneOn < directiveOn
    ? [{ rule: 'done-before-given', facts: { doneOn, directiveOn }, until: null }]
    : [];

/** Hạn trước ngày văn bản: a certain due day that had passed before the directive was signed. */
export function dueBeforeDirective({ deadlines, directiveOn }: HonestyFacts): HonestyFinding[] {
  if (!directiveOn) return [];
  const due = deadlines
    .flatMap((deadline) =>
      deadline.certain && deadline.due && deadline.due < directiveOn ? deadline.due : [],
    )
    .sort()[0];
  return due ? [{ rule: 'due-before-directive', facts: { due, directiveOn }, until: null }] : [];
}
