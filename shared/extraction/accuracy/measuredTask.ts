import type { Deadline } from '../../domain/deadline.ts';
import type { Span } from '../block.ts';

/** A unit of a task: as written, and the directory's unit that it means; null where it means none yet. */
export interface MeasuredUnit {
  name: string;
  unitId: string | null;
}

/** A task as far as the extraction is measured by it: proposed by the program, or confirmed by people. */
export interface MeasuredTask {
  ref: string;
  text: string;
  /** The places in the document whose text it carries. */
  source: Span[];
  leads: MeasuredUnit[];
  coordinating: MeasuredUnit[];
  deadlines: Deadline[];
}
