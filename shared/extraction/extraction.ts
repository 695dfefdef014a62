import type { Deadline } from '../domain/deadline.ts';
import type { DocumentRelation } from '../domain/documentRelation.ts';
import type { Day } from '../vietnamese/day.ts';
import type { Span } from './block.ts';

/** Where a field's value comes from: the rule that gave it, how sure it is, where it stands. */
export interface Provenance {
  /** Name of the rule or refiner. */
  rule: string;
  /** `certain`: stands there in words; `implied`: taken from a heading, a section or the addressee. */
  certainty: 'certain' | 'implied';
  span: Span | null;
}

/** A unit's name as the document writes it, with its place. */
export interface FoundUnit extends Provenance {
  /** As written: `Sở KH&CN`, `các sở, ban, ngành`. */
  name: string;
}

/** A deadline as it was found in a task. */
export interface FoundDeadline extends Provenance {
  deadline: Deadline;
}

/** Văn bản được dẫn: a document that the text cites. */
export interface FoundReference {
  number: string;
  kind: string | null;
  date: Day | null;
  issuer: string | null;
  subject: string | null;
  /** What the directive does with it; null where it is merely cited. */
  relation: DocumentRelation | null;
  span: Span;
}

/** Nhiệm vụ đề xuất: what extraction proposes; a person confirms it. */
export interface ProposedTask {
  /** Path of markers: `III.4.a`. */
  ref: string;
  /** The work section's heading. */
  section: string;
  /** The task's own words, without its marker. */
  text: string;
  leads: FoundUnit[];
  coordinating: FoundUnit[];
  deadlines: FoundDeadline[];
  /** Numbers of documents cited in the task. */
  documents: string[];
  /** Sản phẩm, as the document words it; null when it names none. */
  deliverable: string | null;
  /** All the places whose text the task carries, first one first; never empty. */
  source: Span[];
  /** Why somebody should look twice, short Vietnamese clauses; empty when nothing is in doubt. */
  doubts: string[];
}

/** The document's own head. Unknown is null. */
export interface DocumentHeader {
  number: string | null;
  kind: string | null;
  date: Day | null;
  place: string | null;
  issuer: string | null;
  subject: string | null;
  signer: { name: string | null; title: string | null } | null;
  period: { from: Day; to: Day } | null;
}

/** Chỉ tiêu, as reported. Numbers are plain numbers (1234.5); `unit` is `%`, `hồ sơ`, … */
export interface FoundIndicator {
  name: string;
  value: number | null;
  unit: string | null;
  numerator: number | null;
  denominator: number | null;
  unitOrg: string | null;
  quote: string;
  span: Span;
}

/** A line of the table or list of pilot models (mô hình). */
export interface FoundModel {
  no: number;
  name: string;
  lead: string | null;
  status: string | null;
}

/** A target of a plan's table. */
export interface FoundTarget {
  group: string | null;
  groupName: string | null;
  no: string | null;
  name: string;
  target: string;
}

/** Khó khăn, vướng mắc (obstacle) or kiến nghị, đề xuất (proposal). */
export interface FoundObstacle {
  kind: 'obstacle' | 'proposal';
  about: string | null;
  to: string[];
  text: string;
  span: Span;
}

/** Phát hiện số liệu: a figure that contradicts another; `message` is one Vietnamese sentence with the reckoning. */
export interface Finding {
  kind: string;
  quote: string;
  message: string;
  span: Span;
}

/** Everything taken out of one document. */
export interface Extraction {
  header: DocumentHeader;
  tasks: ProposedTask[];
  references: FoundReference[];
  indicators: FoundIndicator[];
  models: FoundModel[];
  targets: FoundTarget[];
  obstacles: FoundObstacle[];
  findings: Finding[];
  /** Sentences of work sections that nothing accounts for, in reading order. */
  open: { text: string; span: Span }[];
}
