import { percentFell as fell, type ProgressUpdate, sameReport as same } from '../progressUpdate.ts';
import type { HonestyFacts, HonestyFinding } from './finding.ts';

/** The reports of each who reports, in order. */
const byReporter = (updates: readonly ProgressUpdate[]) =>
  [...Map.groupBy(updates, ({ unitId }) => unitId ?? '')].sort(([a], [b]) => a.localeCompare(b));

/** The last report with a per cent, and the one before it. */
const lastTwo = <T>(items: readonly T[]) => [items.at(-2), items.at(-1)] as const;

/** Tiến độ lùi: somebody's last per cent is lower than the one before it. */
export const percentFell = ({ updates }: HonestyFacts): HonestyFinding[] =>
  byReporter(updates)
    .flatMap(([, reports]): HonestyFinding[] => {
      const [before, last] = lastTwo(reports.filter(({ percent }) => percent !== null));
      if (!before || !last || before.percent === null || last.percent === null) return [];
      if (!fell(last.percent, before.percent)) return [];
      const facts = { before: before.percent, after: last.percent, on: last.reportedOn };
      return [{ rule: 'percent-fell', facts, until: null }];
    })
    .slice(0, 1);

/** Báo cáo lặp lại: word for word what the same unit reported for the period before. */
export const sameReport = ({ updates }: HonestyFacts): HonestyFinding[] =>
  byReporter(updates)
    .flatMap(([, reports]): HonestyFinding[] => {
      const [before, last] = lastTwo(reports.filter(({ text }) => text.trim() !== ''));
      if (!before || !last || !same(last.text, before.text)) return [];
      if (last.periodId !== null && last.periodId === before.periodId) return [];
      return [
        { rule: 'same-report', facts: { before: before.reportedOn, on: last.reportedOn }, until: null },
      ];
    })
    .slice(0, 1);

/** The last per cent that anybody reported. */
const lastPercent = (updates: readonly ProgressUpdate[]) =>
  updates.filter(({ percent }) => percent !== null).at(-1);

/** Hoàn thành nhưng chưa đủ 100 %: done, and the last report says less. */
export function doneBelowFull({ status, updates }: HonestyFacts): HonestyFinding[] {
  const last = lastPercent(updates);
  if (status !== 'done' || !last || last.percent === null || last.percent >= 100) return [];
  return [{ rule: 'done-below-full', facts: { percent: last.percent, on: last.reportedOn }, until: null }];
}

/** Đã báo 100 % nhưng chưa hoàn thành: the last report of a task with one lead says 100, the task is open. */
export function fullButOpen({ status, updates, leads }: HonestyFacts): HonestyFinding[] {
  const last = lastPercent(updates);
  if (status === 'done' || leads.length > 1 || !last || last.percent !== 100) return [];
  return [{ rule: 'full-but-open', facts: { on: last.reportedOn }, until: null }];
}
