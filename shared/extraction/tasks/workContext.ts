import type { FoundDeadline, FoundUnit } from '../extraction.ts';

/** What the headings above an item say for it. */
export interface WorkContext {
  /** Heading of the work section; empty in a letter without headings. */
  section: string;
  leads: readonly FoundUnit[];
  coordinating: readonly FoundUnit[];
  deadlines: readonly FoundDeadline[];
  documents: readonly string[];
  deliverable: string | null;
  /** Measures without an actor: only what names a unit or a day becomes a task, the rest stays open. */
  isSoft: boolean;
}

export const emptyContext: WorkContext = {
  section: '',
  leads: [],
  coordinating: [],
  deadlines: [],
  documents: [],
  deliverable: null,
  isSoft: false,
};

/** The same provenance, said to come from above. */
export const implied = <T extends { certainty: 'certain' | 'implied' }>(found: readonly T[]): T[] =>
  found.map((one) => ({ ...one, certainty: 'implied' as const }));
