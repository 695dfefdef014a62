// The register at 1,000, 10,000 and 100,000 tasks: lists, search and counts through the router; search beside LIKE over the
// same folded text, writes beside better-sqlite3 alone.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { cachedKibibytes } from '../../electron/store/openDatabase.ts';
import { TaskFilter, TaskQuery } from '../../shared/contract/taskContract.ts';
import { defaultSoonDays } from '../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { compared, type Figure, percentile, timesOf, told, within } from './figure.ts';
import { likeSearch } from './register/likeSearch.ts';
import { type OpenRegister, openRegister } from './register/openRegister.ts';
import {
  askableIn,
  calendarQuestions,
  groupedQuestions,
  pageQuestions,
  searches,
  timelineQuestions,
} from './register/questions.ts';
import { benchOperation, rawWriter } from './register/writes.ts';

const on = '2026-01-21' as Day;
const sizes = [1_000, 10_000, 100_000];
const largest = Math.max(...sizes);
const share = 0.95;
/** Each question is asked so often, and its middle time counts: what else the machine does is not the register's doing. */
const rounds = 3;

/** Writes that only warm up. */
const warmingUp = 300;

interface Times {
  page: number[];
  /** By several columns, in groups. */
  grouped: number[];
  calendar: number[];
  timeline: number[];
  search: number[];
  overview: number[];
  dashboard: number[];
  task: number[];
}

async function middleTimes<T>(items: readonly T[], work: (item: T) => unknown): Promise<number[]> {
  const all: number[][] = [];
  for (let round = 0; round < rounds; round++) all.push(await timesOf(items, work));
  return items.map((_, at) =>
    percentile(
      all.map((times) => times[at] ?? Number.NaN),
      0.5,
    ),
  );
}

/** What the page asks, over the message channel, each a while after the first time. */
async function timesThroughApi({ api, sqlite }: OpenRegister): Promise<Times> {
  const ask = askableIn(sqlite);
  const pages = pageQuestions(ask, 120);
  const grouped = groupedQuestions(ask, 60);
  const words = searches(ask, 96).map((search) => TaskQuery.parse({ filter: { search } }));
  const ids = sqlite.prepare<[], string>('select id from task order by number % 997 limit 60').pluck().all();
  for (const query of [...pages.slice(0, 30), ...words.slice(0, 30)]) await api.tasks.list(query);
  const page = await middleTimes(pages, (query) => api.tasks.list(query));
  const often = Array.from({ length: 15 }, (_, at) => at);
  return {
    page,
    grouped: await middleTimes(grouped, (query) => api.tasks.list(query)),
    calendar: await middleTimes(calendarQuestions(ask, 30), (query) => api.views.calendar(query)),
    timeline: await middleTimes(timelineQuestions(ask, 27), (query) => api.views.timeline(query)),
    search: await middleTimes(words, (query) => api.tasks.list(query)),
    overview: await middleTimes(often, () => api.tasks.overview()),
    dashboard: await middleTimes(often, () => api.dashboard.get()),
    task: await middleTimes(ids, (id) => api.tasks.get({ id })),
  };
}

/** What is found, counted, and the first of it in order: by the store, and by LIKE over the folded text. */
async function searchFigure({ sqlite, store }: OpenRegister, file: string): Promise<Figure> {
  const words = searches(askableIn(sqlite), 32);
  const reckoning = { on, soonDays: defaultSoonDays };
  const own = await middleTimes(words, (search) =>
    store.read(({ tasks }) => tasks.page(TaskQuery.parse({ filter: { search }, limit: 1 }), reckoning)),
  );
  const peer = likeSearch(file);
  const times = await timesOf(words, peer.search);
  peer.close();
  return compared(
    'store: search, counted and in order, median',
    'ms',
    percentile(own, 0.5),
    { name: 'LIKE over the folded text', value: percentile(times, 0.5) },
    1 / 20,
  );
}

/** What stands in both copies once the same was written to both. */
const written = `
  select count(*), group_concat(status || coalesce(last_word_on, ''), '') from task_index where status = 1
  union all select count(*), group_concat(status || coalesce(word_on, '') || version, '') from task where version > 1
  union all select count(*), sum(length(after)) from operation_change`;

/** Changes of a status, by turns in two copies of the register, so that the disk treats both alike. */
async function writeFigure({ sqlite, store }: OpenRegister, file: string): Promise<Figure> {
  const ids = sqlite
    .prepare<[], string>("select id from task where status = 'not-started' order by number % 997 limit 900")
    .pluck()
    .all();
  const raw = new Database(file);
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'locking_mode = EXCLUSIVE',
    `cache_size = -${cachedKibibytes}`,
  ])
    raw.pragma(pragma);
  const write = rawWriter(raw, on);
  const own: number[] = [];
  const peer: number[] = [];
  const turns = [
    (id: string) =>
      timesOf([id], () =>
        store.write(benchOperation, ({ changes }) => changes.update('task', id, { status: 'in-progress' })),
      ).then((times) => own.push(...times)),
    (id: string) =>
      timesOf([id], () => write.immediate(id, 'in-progress', 1)).then((times) => peer.push(...times)),
  ];
  for (const [at, id] of ids.entries())
    for (const turn of at % 2 === 0 ? turns : turns.toReversed()) await turn(id);
  const [a, b] = [sqlite, raw].map((each) => JSON.stringify(each.prepare(written).raw().all()));
  if (a !== b) throw new Error(`not the same rows: ${a} and ${b}`);
  raw.close();
  return compared(
    'store: a write with its log line',
    'ms',
    percentile(own.slice(warmingUp), 0.5),
    { name: 'better-sqlite3 alone', value: percentile(peer.slice(warmingUp), 0.5) },
    1.3,
  );
}

/** The pages of a register that have all their rows: what it takes to show fewer is not what grows. */
async function fullPages({ api, sqlite }: OpenRegister) {
  const asked: TaskQuery[] = [];
  for (const query of pageQuestions(askableIn(sqlite), 120))
    if ((await api.tasks.list(query)).rows.length === query.limit) asked.push(query);
  return { asked, ask: (query: TaskQuery) => api.tasks.list(query), times: asked.map((): number[] => []) };
}

/** Pages of the largest register and of a tenth of it, by turns: the machine is as fast for the one as for the other. */
async function growthFigure(folder: string): Promise<Figure> {
  const registers = [largest / 10, largest].map((tasks) =>
    openRegister(path.join(folder, `${tasks}.sqlite`), on),
  );
  const turns = await Promise.all(registers.map(fullPages));
  const most = Math.max(...turns.map(({ asked }) => asked.length));
  for (let round = 0; round < rounds; round++)
    for (let at = 0; at < most; at++)
      for (const { asked, ask, times } of turns) {
        const query = asked[at];
        if (query) times[at]?.push(...(await timesOf([query], ask)));
      }
  for (const register of registers) register.close();
  const [smaller = Number.NaN, larger = Number.NaN] = turns.map(
    ({ times }) => times.reduce((sum, each) => sum + percentile(each, 0.5), 0) / times.length,
  );
  const peer = { name: 'of 10,000', value: smaller };
  return compared('store: a full page of 100,000 tasks, mean', 'ms', larger, peer, 2);
}

interface Measured {
  times: Times;
  figures: Figure[];
}

/** Runs one of the register's own processes and answers what it printed. */
const probe = (name: string, ...values: string[]): string =>
  execFileSync(process.execPath, [path.join(import.meta.dirname, `register/${name}.ts`), ...values], {
    encoding: 'utf8',
  });

async function measureSize(folder: string, tasks: number): Promise<Measured> {
  const file = path.join(folder, `${tasks}.sqlite`);
  const started = performance.now();
  // lived with until the evening before: what is measured is a day's work, after the first reckoning of that day
  probe('buildProbe', file, String(tasks), addDays(on, -1));
  const name = (what: string) => `store, ${tasks.toLocaleString('en')} tasks: ${what}`;
  const figures = [
    told(name('built in'), 's', (performance.now() - started) / 1e3),
    told(name('file'), 'MB', statSync(file).size / 1e6),
  ];
  const morning = openRegister(file, on);
  const reckoned = performance.now();
  await morning.api.tasks.list(TaskQuery.parse({ filter: TaskFilter.parse({}) }));
  figures.push(told(name('first list of a new day'), 'ms', performance.now() - reckoned));
  morning.close();
  const copy = `${file}.peer`;
  if (tasks === largest) copyFileSync(file, copy);
  figures.push(
    told(
      name('memory of a process that lists and searches it'),
      'MB',
      Number(probe('memoryProbe', file, on)),
    ),
  );
  const register = openRegister(file, on);
  const opened = performance.now();
  await register.api.tasks.list(TaskQuery.parse({ filter: TaskFilter.parse({}) }));
  figures.push(told(name('first list'), 'ms', performance.now() - opened));
  const times = await timesThroughApi(register);
  if (tasks === largest) {
    figures.push(await writeFigure(register, copy), await searchFigure(register, copy));
  }
  register.close();
  rmSync(copy, { force: true });
  return { times, figures };
}

const bounds = {
  page: { what: 'page of 100 rows, filtered and sorted, p95', bound: 30 },
  search: { what: 'page of what is found, p95', bound: 30 },
  overview: { what: 'overview, p95', bound: 60 },
  dashboard: { what: 'dashboard, p95', bound: 60 },
  task: { what: 'opening a task, p95', bound: 10 },
} satisfies Partial<Record<keyof Times, { what: string; bound: number }>>;

const timeFigures = (tasks: number, times: Times): Figure[] =>
  (Object.keys(bounds) as (keyof typeof bounds)[]).flatMap((name) => {
    const { what, bound } = bounds[name];
    const label = `store, ${tasks.toLocaleString('en')} tasks: ${what}`;
    const value = percentile(times[name], share);
    return tasks === largest ? within(label, 'ms', value, bound) : told(label, 'ms', value);
  });

/** Told and not judged: some of these are counted by looking at every task that the filter lets through. */
const toldTimes = {
  grouped: 'page in groups or by two columns',
  calendar: 'month of the calendar',
  timeline: 'year of the timeline',
} satisfies Partial<Record<keyof Times, string>>;

const toldFigures = (tasks: number, times: Times): Figure[] =>
  (Object.keys(toldTimes) as (keyof typeof toldTimes)[]).flatMap((name) =>
    ([0.5, share] as const).map((part) =>
      told(
        `store, ${tasks.toLocaleString('en')} tasks: ${toldTimes[name]}, p${part * 100}`,
        'ms',
        percentile(times[name], part),
      ),
    ),
  );

/** Figures of the register. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-bench-'));
  try {
    const figures: Figure[] = [];
    for (const tasks of sizes) {
      const { times, figures: own } = await measureSize(folder, tasks);
      figures.push(...own, ...timeFigures(tasks, times), ...toldFigures(tasks, times));
    }
    figures.push(await growthFigure(folder));
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
