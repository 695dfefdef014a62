import type { Day } from '../../vietnamese/day.ts';
import type { ProgressUpdate } from '../progressUpdate.ts';
import type { TaskStatus } from '../task.ts';

/** Kiểm tra tính trung thực của số liệu: what can be wrong with what the register says of a task. */
export const honestyRules = [
  'no-evidence',
  'done-in-future',
  'done-before-given',
  'due-before-directive',
  'percent-fell',
  'same-report',
  'done-below-full',
  'full-but-open',
  'lead-gone',
  'said-twice',
] as const;
export type HonestyRule = (typeof honestyRules)[number];

/** What a finding rests on: days, numbers, names. It comes back when these change. */
export type FindingFacts = Readonly<Record<string, string | number>>;

/** Phát hiện về một nhiệm vụ. */
export interface HonestyFinding {
  rule: HonestyRule;
  facts: FindingFacts;
  /** The last day on which it holds; null: until something is changed. */
  until: Day | null;
}

/** What the rules judge a task by. */
export interface HonestyFacts {
  status: TaskStatus;
  doneOn: Day | null;
  doneDocument: string | null;
  /** How many pieces of evidence it has. */
  evidence: number;
  /** The directive's signing day; null where no directive or no day is known. */
  directiveOn: Day | null;
  deadlines: readonly { due: Day | null; certain: boolean }[];
  leads: readonly { name: string; stands: boolean; now: readonly string[] }[];
  /** Oldest first. */
  updates: readonly ProgressUpdate[];
  /** The code of the first task of the same directive that says the same; null when it is the only one, or the first. */
  twin: string | null;
}
