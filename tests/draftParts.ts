import type { DraftTask } from '../shared/contract/draftContract.ts';
import type { Block } from '../shared/extraction/block.ts';

/** A paragraph of a document, or what a test makes of it. */
export const blockOf = (no: number, text: string, more: Partial<Block> = {}): Block => ({
  no,
  kind: 'paragraph',
  marker: null,
  text,
  bold: false,
  cells: [],
  table: null,
  footnotes: [],
  page: null,
  ...more,
});

/** A new task proposed of a document, nothing said of it yet, with what a test says of it. */
export const draftTaskOf = (said: Partial<DraftTask> & Pick<DraftTask, 'key' | 'text'>): DraftTask => ({
  ref: '',
  section: '',
  leads: [],
  coordinating: [],
  deadlines: [],
  documents: [],
  deliverable: null,
  field: null,
  programme: null,
  source: [],
  doubts: [],
  novelty: 'new',
  existing: null,
  decision: 'pending',
  corrected: false,
  ...said,
});
