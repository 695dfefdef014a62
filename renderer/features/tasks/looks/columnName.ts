import type { TimelineStep } from '../../../../shared/domain/taskCalendar.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';

const short = (day: Day) => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** A column of the timeline: `01/2026`, or a week by its days: `19/01–25/01`. */
export const columnName = (step: TimelineStep, { from, to }: { from: Day; to: Day }): string =>
  step === 'month' ? `${from.slice(5, 7)}/${from.slice(0, 4)}` : `${short(from)}–${short(to)}`;
