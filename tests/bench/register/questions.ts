import type { Database } from 'better-sqlite3';
import { TaskQuery } from '../../../shared/contract/taskContract.ts';
import { CalendarQuery, TimelineQuery, timelineKeys } from '../../../shared/contract/taskViewContract.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { groupKeys, sortKeys } from '../../../shared/domain/taskListing.ts';
import { timelinessStates } from '../../../shared/domain/timeliness.ts';
import { randomFrom } from './random.ts';

/** What a register holds that can be asked for. */
export interface Askable {
  tasks: number;
  units: readonly { id: string; name: string }[];
  directives: readonly { id: string; number: string }[];
  texts: readonly string[];
}

/** What a register gives to ask for. */
export const askableIn = (sqlite: Database): Askable => ({
  tasks: Number(sqlite.prepare('select count(*) from task').pluck().get()),
  units: sqlite.prepare<[], { id: string; name: string }>('select id, name from unit order by name').all(),
  directives: sqlite
    .prepare<[], { id: string; number: string }>('select id, number from directive order by number')
    .all(),
  texts: sqlite.prepare<[], string>('select text from task order by number % 997 limit 1000').pluck().all(),
});

/** Pages of filtered, sorted lists as a day at a desk asks for them; no two alike. */
export function pageQuestions({ units, directives, tasks }: Askable, count: number): TaskQuery[] {
  const random = randomFrom(count);
  const unit = () => random.pick(units).id;
  const filters = [
    () => ({}),
    () => ({ timeliness: [random.pick(timelinessStates)] }),
    () => ({ timeliness: ['overdue', 'due-today', 'due-soon'] }),
    () => ({ statuses: [random.pick(taskStatuses)] }),
    () => ({ statuses: ['not-started', 'in-progress'] }),
    () => ({ units: [unit()] }),
    () => ({ units: [unit()], timeliness: ['overdue'] }),
    () => ({ units: [unit(), unit(), unit()], unitRole: 'any' }),
    () => ({ directives: [random.pick(directives).id] }),
    () => ({ units: [unit()], statuses: ['done'], timeliness: ['done-late'] }),
  ];
  const offsets = [...Array.from({ length: 12 }, () => 0), 100, 100, 300, Math.floor(tasks / 2)];
  return Array.from({ length: count }, (_, at) =>
    TaskQuery.parse({
      filter: filters[at % filters.length]?.() ?? {},
      sort: { key: random.pick(sortKeys), descending: random.chance(0.5) },
      offset: random.pick(offsets),
    }),
  );
}

/** Lists by the conditions of the panel, in orders of several columns, in groups. */
export function groupedQuestions({ units, tasks }: Askable, count: number): TaskQuery[] {
  const random = randomFrom(count + 2);
  const filters = [
    () => ({}),
    () => ({ timeliness: ['overdue'] }),
    () => ({ fields: ['Chính quyền số'] }),
    () => ({ kinds: ['department'], statuses: ['in-progress'] }),
    () => ({ certainties: ['uncertain', 'missing'] }),
    () => ({ dueBetween: { from: '2026-01-01', to: '2026-03-31' } }),
    () => ({ units: [random.pick(units).id] }),
  ];
  return Array.from({ length: count }, (_, at) =>
    TaskQuery.parse({
      filter: filters[at % filters.length]?.() ?? {},
      sort: { key: random.pick(sortKeys), descending: random.chance(0.5) },
      thenBy: [{ key: random.pick(sortKeys) }],
      ...(random.chance(0.7) && { groupBy: random.pick(groupKeys) }),
      offset: random.pick([0, 0, 0, 100, Math.floor(tasks / 10)]),
    }),
  );
}

/** Months of the calendar, of all tasks, of a unit's and of what is overdue. */
export function calendarQuestions({ units }: Askable, count: number): CalendarQuery[] {
  const random = randomFrom(count + 3);
  const months = [
    { from: '2025-12-29', to: '2026-02-08' },
    { from: '2026-02-23', to: '2026-04-05' },
    { from: '2025-09-29', to: '2025-11-09' },
  ];
  const filters = [
    () => ({}),
    () => ({ units: [random.pick(units).id] }),
    () => ({ timeliness: ['overdue'] }),
  ];
  return Array.from({ length: count }, (_, at) =>
    CalendarQuery.parse({ ...random.pick(months), filter: filters[at % filters.length]?.() ?? {} }),
  );
}

/** A year's due days by what has them. */
export function timelineQuestions({ units }: Askable, count: number): TimelineQuery[] {
  const random = randomFrom(count + 4);
  const filters = [
    () => ({}),
    () => ({ units: [random.pick(units).id] }),
    () => ({ timeliness: ['overdue'] }),
  ];
  return Array.from({ length: count }, (_, at) =>
    TimelineQuery.parse({
      by: timelineKeys[at % timelineKeys.length],
      step: 'month',
      from: '2026-01-01',
      columns: 12,
      filter: filters[Math.floor(at / timelineKeys.length) % filters.length]?.() ?? {},
    }),
  );
}

/** What is typed to find something: words out of texts, the last often unfinished, numbers of documents, units, phrases. */
export function searches({ texts, directives, units }: Askable, count: number): string[] {
  const random = randomFrom(count + 1);
  const words = () => {
    const all = random.pick(texts).split(/[\s,;]+/u);
    const from = random.below(all.length - 3);
    return all.slice(from, from + 1 + random.below(3));
  };
  const kinds = [
    () => words().join(' '),
    () => words().join(' '),
    () => words().join(' ').slice(0, -1),
    () =>
      words()
        .join(' ')
        .slice(0, 3 + random.below(5)),
    () => random.pick(directives).number,
    () => random.pick(directives).number.slice(0, 7),
    () => random.pick(units).name,
    () => `"${words().join(' ')}"`,
  ];
  return Array.from({ length: count }, (_, at) => kinds[at % kinds.length]?.() ?? '');
}
