import type { Day } from '../../vietnamese/day.ts';
import type { DeadlineOptions } from './findDeadlines.ts';

/** What a document's wordings of time are resolved by: its own day, null where it has none, and the office's settings. */
export interface TimeContext extends DeadlineOptions {
  on: Day | null;
}
