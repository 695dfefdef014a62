import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { sampleLife } from '../../electron/services/sample/sampleLife.ts';
import { sampleProvince } from '../../electron/services/sample/sampleProvince.ts';
import { type Timeliness, timelinessOf, timelinessStates } from '../../shared/domain/timeliness.ts';
import { type Day, dayOf, daysBetween, parseDay } from '../../shared/vietnamese/day.ts';
import { fold } from '../../shared/vietnamese/fold.ts';
import { keptDeadline } from '../fixtures/keptDeadline.ts';

const day = (year: number, month: number, date: number): Day => {
  const found = dayOf(year, month, date);
  if (!found) throw new Error('no such day');
  return found;
};

/** Ends of months and years, a leap day, a day in the middle. */
const todays = [day(2026, 1, 21), day(2026, 3, 31), day(2027, 1, 1), day(2028, 2, 29), day(2026, 12, 31)];
const samples = '../shared/samples';

describe.each(todays)('the sample province on %s', (today) => {
  const province = sampleProvince(today);
  const byName = new Map(province.units.map((unit) => [unit.name, unit]));

  it('has some 40 tasks, in every state and every state of timeliness', () => {
    const counts = Object.fromEntries(timelinessStates.map((state) => [state, 0])) as Record<
      Timeliness,
      number
    >;
    for (const task of province.tasks)
      counts[
        timelinessOf({ ...task, deadlines: task.deadlines.map((each) => keptDeadline(each, today)) }, today)
      ]++;
    expect(timelinessStates.filter((state) => counts[state] === 0)).toEqual([]);
    expect(new Set(province.tasks.map(({ status }) => status)).size).toBe(3);
    expect(province.tasks.length).toBeGreaterThanOrEqual(38);
    expect(province.tasks.filter(({ leads }) => leads.length > 1).length).toBeGreaterThanOrEqual(2);
    expect(province.tasks.filter(({ deadlines }) => deadlines.length > 1).length).toBeGreaterThanOrEqual(2);
    expect(counts.overdue).toBeGreaterThanOrEqual(5);
  });

  it('quotes its sources exactly, wording of time included', () => {
    for (const task of province.tasks) {
      if (task.directive === null) {
        expect(task.source).toEqual([]);
        continue;
      }
      const blocks = province.directives[task.directive]?.blocks ?? [];
      const pieces = task.source.map(({ block, from, to }) => blocks[block]?.text.slice(from, to));
      expect(pieces.join(' ')).toBe(task.text);
      const around = task.source.map(({ block }) => blocks[block]?.text).join(' ');
      for (const { phrase } of task.deadlines) expect(around).toContain(phrase);
      expect(blocks.some(({ kind, text }) => kind === 'heading' && text === task.section)).toBe(true);
    }
    for (const { blocks } of province.directives) {
      expect(blocks.map(({ no }) => no)).toEqual(blocks.map((_, index) => index));
      for (const block of blocks.filter(({ kind }) => kind === 'row')) {
        expect(block.cells.map(({ from, to }) => block.text.slice(from, to))).toEqual(
          block.cells.map(({ text }) => text),
        );
      }
    }
  });

  it('names only units that it has, as the text or the heading above names them', () => {
    for (const task of province.tasks) {
      expect(task.leads.length).toBeGreaterThan(0);
      for (const name of [...task.leads, ...task.coordinating]) {
        const unit = byName.get(name);
        expect(unit, name).toBeDefined();
        if (task.directive === null || !unit) continue;
        const blocks = province.directives[task.directive]?.blocks ?? [];
        const first = task.source[0]?.block ?? 0;
        const heading = blocks.slice(0, first).findLast(({ kind }) => kind === 'heading')?.text ?? '';
        const words = fold(`${heading} ${blocks[first]?.text}`);
        const names = [unit.name, unit.shortName, ...unit.aliases].map(fold);
        if (task.leads.includes(name)) expect(names.some((known) => words.includes(known))).toBe(true);
      }
    }
    const all = province.units.flatMap((unit) =>
      [...new Set([unit.name, unit.shortName, ...unit.aliases])].map(fold),
    );
    expect(new Set(all).size).toBe(all.length);
  });

  it('words each day as it resolves it', () => {
    for (const { phrase, kind, due, from, certain, doubt } of province.tasks.flatMap(
      ({ deadlines }) => deadlines,
    )) {
      const days = phrase.match(/\d{1,2}\/\d{1,2}\/\d{4}/gu)?.map((text) => parseDay(text)) ?? [];
      if (kind === 'date' && certain && phrase) expect(days).toEqual([due]);
      if (kind === 'range') expect(days).toEqual([from, due]);
      if (kind === 'month') expect(phrase).toContain(`${due?.slice(5, 7)}/${due?.slice(0, 4)}`);
      if (kind === 'relative') expect(phrase).toMatch(/\d+ ngày/u);
      expect(certain).toBe(doubt === null);
    }
    for (const task of province.tasks) {
      const date = task.directive === null ? null : province.directives[task.directive]?.header.date;
      for (const { kind, due, reckonedFrom, phrase } of task.deadlines) {
        if (kind !== 'relative' || !due || !reckonedFrom) continue;
        expect(reckonedFrom).toBe(date);
        expect(daysBetween(reckonedFrom, due)).toBe(Number(/\d+/u.exec(phrase)?.[0]));
      }
    }
  });

  it('is done only with a day and a result, never in the future', () => {
    for (const { status, doneOn, result } of province.tasks) {
      expect(status === 'done').toBe(doneOn !== null);
      if (doneOn) expect(doneOn <= today && result !== '').toBe(true);
    }
  });
});

test.skipIf(!existsSync(samples))('the sample province shares no text with the real reports', () => {
  const flat = (text: string) => fold(text).replace(/\s+/gu, ' ');
  const files = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  );
  const real = flat(files.map((name) => readFileSync(`${samples}/${name}`, 'utf8')).join('\n'));
  const { directives, tasks } = sampleProvince(day(2026, 1, 21));
  const own = [
    ...directives.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    ...tasks.map((t) => t.result),
  ];
  const common = own.map(flat).flatMap((text) => {
    const pieces = Array.from({ length: Math.max(0, text.length - 59) }, (_, at) => text.slice(at, at + 60));
    return pieces.filter((piece) => real.includes(piece)).slice(0, 1);
  });
  expect(files.length).toBeGreaterThan(0);
  expect(common).toEqual([]);
});

test('tasks of the sample belong somewhere, were reported, and some are proven: what is reported last is their result', () => {
  const today = day(2026, 1, 21);
  const { tasks } = sampleProvince(today);
  const lives = tasks.map((task) => ({ task, life: sampleLife(task, today) }));
  const fields = new Set(lives.flatMap(({ life }) => life.field ?? []));
  expect(fields.size).toBeGreaterThanOrEqual(5);
  expect(lives.some(({ life }) => life.field === null)).toBe(true);
  expect(new Set(lives.map(({ life }) => life.programme))).toEqual(
    new Set([null, 'Đề án 06', 'Nghị quyết 57']),
  );
  expect(new Set(lives.map(({ life }) => life.priority))).toEqual(new Set(['normal', 'high', 'urgent']));
  const reported = lives.filter(({ life }) => life.reports.length > 0);
  expect(reported.length).toBeGreaterThanOrEqual(15);
  expect(reported.filter(({ life }) => life.reports.length > 1).length).toBeGreaterThanOrEqual(6);
  for (const { task, life } of reported) {
    expect(task.status).toBe('in-progress');
    expect(task.leads).toHaveLength(1);
    expect(life.reports.at(-1)?.text).toBe(task.result);
    for (const { percent } of life.reports) if (percent !== null) expect(percent).toBeLessThanOrEqual(100);
  }
  const done = lives.filter(({ task }) => task.status === 'done');
  expect(done.some(({ life }) => life.evidence.length > 0)).toBe(true);
  expect(done.some(({ life }) => life.evidence.length === 0)).toBe(true);
});
