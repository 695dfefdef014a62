import type { DraftDeadline, DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';

const sameUnit = (a: UnitMatch, b: UnitMatch) => (a.unitId ? a.unitId === b.unitId : a.name === b.name);
const sameDeadline = (a: DraftDeadline, b: DraftDeadline) =>
  a.deadline.phrase === b.deadline.phrase && a.deadline.due === b.deadline.due;

/** The first list, and what the second has beyond it. */
function joined<T>(first: readonly T[], second: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return [...first, ...second.filter((each) => !first.some((known) => same(known, each)))];
}

const identical = <T>(a: T, b: T) => a === b;

/** Gộp: one task of two; the first keeps its key and reference, texts and fields of the second are added, none twice. */
export function mergeTasks(first: DraftTask, second: DraftTask): DraftTask {
  const leads = joined(first.leads, second.leads, sameUnit);
  const coordinating = joined(first.coordinating, second.coordinating, sameUnit).filter(
    (unit) => !leads.some((lead) => sameUnit(lead, unit)),
  );
  const deliverables = joined(
    first.deliverable ? [first.deliverable] : [],
    second.deliverable ? [second.deliverable] : [],
    identical,
  );
  return {
    ...first,
    text: `${first.text} ${second.text}`,
    leads,
    coordinating,
    deadlines: joined(first.deadlines, second.deadlines, sameDeadline),
    documents: joined(first.documents, second.documents, identical),
    deliverable: deliverables.join('; ') || null,
    source: [...first.source, ...second.source],
    doubts: joined(first.doubts, second.doubts, identical),
    existing: first.existing ?? second.existing,
    novelty: first.existing || second.existing ? 'changed' : 'new',
    decision: 'pending',
    corrected: true,
  };
}
