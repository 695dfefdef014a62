import { addDays, type Day, dayOf, daysInMonth, partsOf, weekdayOf } from '../vietnamese/day.ts';
import { asGiven, isExtended } from './extension.ts';
import type { TaskStatus } from './task.ts';
import {
  governingDue,
  lastDue,
  type Reckoning,
  type TaskDeadline,
  type Timeliness,
  timelinessOf,
  timelinessStates,
} from './timeliness.ts';

/** How many bars of a chart are shown before all are asked for. */
export const firstShown = 15;

/** Days from one to another, both included; without an end where there is none. */
export interface DaySpan {
  from: Day | null;
  to: Day | null;
}

export const isWithin = (day: Day | null, { from, to }: DaySpan): boolean =>
  day !== null && (from === null || day >= from) && (to === null || day <= to);

/** Quá hạn bao lâu: days past the due day. */
export const overdueAges = ['1-7', '8-30', '31-90', 'over-90'] as const;
export type OverdueAge = (typeof overdueAges)[number];

/** The due days of tasks that are overdue for so long on a day. */
export const overdueSpan = (age: OverdueAge, on: Day): DaySpan => {
  const past: Record<OverdueAge, [number | null, number]> = {
    '1-7': [7, 1],
    '8-30': [30, 8],
    '31-90': [90, 31],
    'over-90': [null, 91],
  };
  const [longest, shortest] = past[age];
  return { from: longest === null ? null : addDays(on, -longest), to: addDays(on, -shortest) };
};

/** Tuần này, what is left of it: today to Sunday. */
export const restOfWeek = (on: Day) => ({ from: on, to: addDays(on, 7 - weekdayOf(on)) });

/** The twelve months up to the day's own, the earliest first, each from its first day to its last. */
export function twelveMonths(on: Day): { from: Day; to: Day }[] {
  const { year, month } = partsOf(on);
  return Array.from({ length: 12 }, (_, at) => {
    const count = year * 12 + month - 12 + at;
    const [ofYear, ofMonth] = [Math.floor(count / 12), (count % 12) + 1];
    const from = dayOf(ofYear, ofMonth, 1);
    const to = dayOf(ofYear, ofMonth, daysInMonth(ofYear, ofMonth));
    return from && to ? [{ from, to }] : [];
  }).flat();
}

/** Phần của thanh: what one part of a stacked bar counts, the most pressing first. */
export const barParts = {
  overdue: ['overdue'],
  soon: ['due-today', 'due-soon'],
  unclear: ['unclear'],
  open: ['not-due', 'no-deadline'],
  done: ['done-late', 'done-on-time'],
} as const satisfies Record<string, readonly Timeliness[]>;
export type BarPart = keyof typeof barParts;

export type TimelinessCounts = Record<Timeliness, number>;

/** Tasks of a unit, a directive or a lĩnh vực by timeliness; `id` null: of those that have none. */
export interface GroupCounts {
  id: string | null;
  counts: TimelinessCounts;
}

/** A month of the trend. */
export interface TrendMonth {
  /** Tasks given in the month. */
  given: number;
  /** Tasks done in the month. */
  done: number;
  /** Tasks overdue on the month's last day; of the present month today. */
  overdue: number;
}

/**
 * Tổng quan: the register in figures on a day. `counts` is every task by timeliness; `ages` is its overdue ones by age;
 * `dueThisWeek` is open tasks whose governing due day lies between today and Sunday. A task with several leads stands
 * with each of them, so that the leads' counts may exceed the total; the directives' never do.
 */
export interface DashboardFigures {
  counts: TimelinessCounts;
  /** Every task by timeliness as it would be by the days first given, and how many were extended. */
  originalCounts: TimelinessCounts;
  extended: number;
  dueThisWeek: number;
  ages: Record<OverdueAge, number>;
  leads: GroupCounts[];
  directives: GroupCounts[];
  /** By lĩnh vực, its name for `id`. */
  fields: GroupCounts[];
  trend: TrendMonth[];
}

/** What the figures need of a task. */
export interface CountedTask {
  status: TaskStatus;
  doneOn: Day | null;
  deadlines: readonly TaskDeadline[];
  /** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
  givenOn: Day;
  leads: readonly string[];
  directive: string | null;
  field: string | null;
}

/**
 * Whether a task was overdue on a past day, by the due days as they stand now: it had been given, its due day lay before
 * that day, and it was not done by then. An open task counts by the day that governs it today, a done one by its last due
 * day. Earlier wordings of a deadline are in the log only and do not count.
 */
export function wasOverdue({ status, doneOn, deadlines, givenOn }: CountedTask, then: Day): boolean {
  if (givenOn > then) return false;
  const due = status === 'done' ? lastDue(deadlines) : (governingDue(deadlines)?.due ?? null);
  if (due === null || due >= then) return false;
  return status !== 'done' || (doneOn !== null && doneOn > then);
}

export const noCounts = (): TimelinessCounts =>
  Object.fromEntries(timelinessStates.map((state) => [state, 0])) as TimelinessCounts;

export const totalOf = (counts: TimelinessCounts, states: readonly Timeliness[] = timelinessStates): number =>
  states.reduce((sum, state) => sum + counts[state], 0);

const severity = ({ counts }: GroupCounts) => [
  totalOf(counts, barParts.overdue),
  totalOf(counts, barParts.soon),
  totalOf(counts, barParts.unclear),
  totalOf(counts, barParts.open),
  totalOf(counts),
];

/** Nặng nhất trước: more overdue, then more that is due, unclear, open. */
export function sortedByWorst(groups: readonly GroupCounts[]): GroupCounts[] {
  const weighed = groups.map((group) => ({ group, weights: severity(group) }));
  return weighed
    .sort((one, other) => {
      const at = one.weights.findIndex((weight, place) => weight !== other.weights[place]);
      if (at >= 0) return (other.weights[at] ?? 0) - (one.weights[at] ?? 0);
      return (one.group.id ?? '').localeCompare(other.group.id ?? '');
    })
    .map(({ group }) => group);
}

function grouped(
  tasks: readonly [CountedTask, Timeliness][],
  keysOf: (task: CountedTask) => (string | null)[],
) {
  const groups = new Map<string | null, TimelinessCounts>();
  for (const [task, state] of tasks)
    for (const id of keysOf(task)) {
      const counts = groups.get(id) ?? noCounts();
      counts[state] += 1;
      groups.set(id, counts);
    }
  return sortedByWorst([...groups].map(([id, counts]) => ({ id, counts })));
}

/**
 * Tổng quan of these tasks. Pure; the store counts the same in SQL and a test holds the two together. The trend's months
 * count *giao* by the day a task was given, *hoàn thành* by the day it was done, *quá hạn* as on the month's last day
 * (`wasOverdue`), of the present month as of today.
 */
export function dashboardFigures(
  tasks: readonly CountedTask[],
  { on, soonDays }: Reckoning,
): DashboardFigures {
  const stated = tasks.map((task): [CountedTask, Timeliness] => [task, timelinessOf(task, on, soonDays)]);
  const number = (matches: (task: CountedTask, state: Timeliness) => boolean) =>
    stated.filter(([task, state]) => matches(task, state)).length;
  const openDue = ({ status, deadlines }: CountedTask) =>
    status === 'done' ? null : (governingDue(deadlines)?.due ?? null);
  const counts = noCounts();
  const originalCounts = noCounts();
  for (const [task, state] of stated) {
    counts[state] += 1;
    const given = { ...task, deadlines: asGiven(task.deadlines) };
    originalCounts[timelinessOf(given, on, soonDays)] += 1;
  }
  return {
    counts,
    originalCounts,
    extended: number(({ deadlines }) => isExtended(deadlines)),
    dueThisWeek: number((task) => isWithin(openDue(task), restOfWeek(on))),
    ages: Object.fromEntries(
      overdueAges.map((age) => [age, number((task) => isWithin(openDue(task), overdueSpan(age, on)))]),
    ) as Record<OverdueAge, number>,
    leads: grouped(stated, ({ leads }) => (leads.length > 0 ? [...leads] : [null])),
    directives: grouped(stated, ({ directive }) => [directive]),
    fields: grouped(stated, ({ field }) => [field]),
    trend: twelveMonths(on).map((month) => ({
      given: number(({ givenOn }) => isWithin(givenOn, month)),
      done: number(({ status, doneOn }) => status === 'done' && isWithin(doneOn, month)),
      overdue: number((task, state) => (month.to >= on ? state === 'overdue' : wasOverdue(task, month.to))),
    })),
  };
}
