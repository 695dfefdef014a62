import type { TimelinessCounts } from './dashboard.ts';
import { totalOf } from './dashboard.ts';

/** Tỷ lệ: a share with the two counts it comes from; null where there is nothing to divide by. */
export interface Rate {
  part: number;
  whole: number;
  share: number | null;
}

const rate = (part: number, whole: number): Rate => ({
  part,
  whole,
  share: whole === 0 ? null : part / whole,
});

/**
 * Tỷ lệ hoàn thành and hoàn thành đúng hạn, each by both formulas that offices quote (product.md, "Deadlines"): against
 * everything given, and against what should be done by now, done or overdue.
 */
export function completionRates(counts: TimelinessCounts) {
  const [onTime, done] = [counts['done-on-time'], totalOf(counts, ['done-on-time', 'done-late'])];
  const [given, settled] = [totalOf(counts), done + counts.overdue];
  return {
    done: { ofGiven: rate(done, given), ofSettled: rate(done, settled) },
    onTime: { ofGiven: rate(onTime, given), ofSettled: rate(onTime, settled) },
  };
}
