import { addDays, type Day, daysBetween } from '../vietnamese/day.ts';

/** Việc đôn đốc: nhắc đơn vị (remind), báo cáo lãnh đạo (report). */
export const reminderActs = ['remind', 'report'] as const;
export type ReminderAct = (typeof reminderActs)[number];

/** Bậc đôn đốc: what the secretariat does so many days after the due day (negative: before it; 0: on the day). */
export interface EscalationStep {
  days: number;
  act: ReminderAct;
}

/** Nhắc trước 7 ngày, đúng ngày, sau 3 ngày; quá 10 ngày thì báo cáo lãnh đạo. */
export const defaultEscalation: readonly EscalationStep[] = [
  { days: -7, act: 'remind' },
  { days: 0, act: 'remind' },
  { days: 3, act: 'remind' },
  { days: 10, act: 'report' },
];

/** How far from the due day a step may lie, and how many there may be. */
export const furthestStep = 365;
export const mostSteps = 12;

/** Lần đôn đốc: what was done of a task, on which day, and which due day it was about. */
export interface Reminder {
  act: ReminderAct;
  doneOn: Day;
  due: Day | null;
}

/** The first day of a step for a task due on `due`. */
export const stepBegins = (due: Day, { days }: EscalationStep): Day => addDays(due, days);

/** Bậc hiện tại: the last step that a due day has reached on a day; null before the first. `steps` in order of days. */
export const stepReached = (due: Day, on: Day, steps: readonly EscalationStep[]): EscalationStep | null =>
  steps.findLast(({ days }) => daysBetween(due, on) >= days) ?? null;

/** Whether somebody has done what a step asks, since the step was reached and about this very due day. */
export const isStepDone = (due: Day, step: EscalationStep, reminders: readonly Reminder[]): boolean =>
  reminders.some(
    (reminder) =>
      reminder.due === due && reminder.act === step.act && reminder.doneOn >= stepBegins(due, step),
  );

/**
 * Việc đôn đốc hôm nay: the step that stands for an open task's due day on a day; null when none is reached or it was
 * done. A step that was passed over is not asked for any more: the next one stands in its place. Pure.
 */
export function stepToDo(
  due: Day,
  on: Day,
  steps: readonly EscalationStep[],
  reminders: readonly Reminder[],
): EscalationStep | null {
  const step = stepReached(due, on, steps);
  return step && !isStepDone(due, step, reminders) ? step : null;
}

/** Due days for which a step is the one reached on a day: from the first to the last, the first open where no step follows. */
export function dueDaysOfStep(
  at: number,
  on: Day,
  steps: readonly EscalationStep[],
): { from: Day | null; to: Day } | null {
  const step = steps[at];
  if (!step) return null;
  const next = steps[at + 1];
  return { from: next ? addDays(on, 1 - next.days) : null, to: addDays(on, -step.days) };
}

/** `-7 remind, 0 remind, 10 report`: how the steps are kept as a setting. */
export const formatEscalation = (steps: readonly EscalationStep[]): string =>
  steps.map(({ days, act }) => `${days} ${act}`).join(', ');

/** The steps from that form, in order of days; undefined where it is none, a day stands twice or lies too far. */
export function parseEscalation(text: string): EscalationStep[] | undefined {
  const parts = text.trim() === '' ? [] : text.split(',');
  const steps = parts.map((part): EscalationStep | undefined => {
    const match = /^\s*(-?\d{1,3})\s+(\w+)\s*$/u.exec(part);
    const act = reminderActs.find((name) => name === match?.[2]);
    const days = Number(match?.[1]);
    return match && act && Math.abs(days) <= furthestStep ? { days: days + 0, act } : undefined;
  });
  const known = steps.filter((step) => step !== undefined);
  if (known.length !== parts.length || known.length > mostSteps) return undefined;
  if (new Set(known.map(({ days }) => days)).size !== known.length) return undefined;
  return known.sort((a, b) => a.days - b.days);
}
