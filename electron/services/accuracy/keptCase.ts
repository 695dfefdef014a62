import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { MeasuredTask } from '../../../shared/extraction/accuracy/measuredTask.ts';
import type { Span } from '../../../shared/extraction/block.ts';

/** Trường hợp: what the extraction proposed for a document and what people made of it, as it is kept. */
export interface KeptCase {
  /** How "trước ngày D" was counted when the document was read. */
  beforeMeansDayBefore: boolean;
  proposed: MeasuredTask[];
  confirmed: MeasuredTask[];
  passedOver: Span[][];
}

/** A proposal, as it was made or as it was reviewed, as far as the extraction is measured by it. */
export const measuredTask = ({
  ref,
  text,
  source,
  leads,
  coordinating,
  deadlines,
}: Pick<DraftTask, 'ref' | 'text' | 'source' | 'leads' | 'coordinating' | 'deadlines'>): MeasuredTask => ({
  ref,
  text,
  source,
  leads: leads.map(({ name, unitId }) => ({ name, unitId })),
  coordinating: coordinating.map(({ name, unitId }) => ({ name, unitId })),
  deadlines: deadlines.map(({ deadline }) => deadline),
});
