import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { findDeadlines } from '../../shared/extraction/deadlines/findDeadlines.ts';
import { formatDeadline } from '../../shared/extraction/deadlines/formatDeadline.ts';
import { resolveDeadline } from '../../shared/extraction/deadlines/resolveDeadline.ts';
import { addDays, type Day, formatDay, parseIsoDay } from '../../shared/vietnamese/day.ts';

const start = parseIsoDay('2015-01-01') ?? ('' as Day);
const anyDay = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(start, days));

/** Pieces of wordings, in any order: near enough to real text to reach every parser. */
const pieces =
  'trước|chậm nhất|đến|hết|trong|từ|sau|kể từ|tính đến|ngày|tháng|quý|năm|tuần|thứ|kỳ|hằng|hàng|mỗi|định kỳ|thường xuyên|duy trì|hoàn thành|báo cáo|giai đoạn|cuối|đầu|giữa|nửa đầu|vòng|làm việc|ký|Tết Nguyên đán|lễ|kỳ họp|tại|(|)|,|;|.|:|-|–|/| và |0|1|5|12|15|30|31|02|2026|2027|30/01/2026|15/3|III|IV|hai|mười|năm học|âm lịch|17 giờ|\u0301|\u00a0|  |\n|đã|số|UBND|Kế hoạch'.split(
    '|',
  );
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('whatever the text, spans lie inside it, in order, and quote it exactly; what is certain has its day', () => {
  fc.assert(
    fc.property(anyText, fc.option(anyDay), (text, on) => {
      let last = 0;
      for (const { deadline, from, to } of findDeadlines(text, on)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeLessThanOrEqual(text.length);
        expect(text.slice(from, to)).toBe(deadline.phrase);
        expect(deadline.certain).toBe(deadline.doubt === null);
        const timeless = deadline.kind === 'recurring' || deadline.kind === 'ongoing';
        if (deadline.certain && !timeless) expect(parseIsoDay(deadline.due ?? '')).toBeDefined();
        if (deadline.from && deadline.due) expect(deadline.from <= deadline.due).toBe(true);
        last = to;
      }
    }),
    { numRuns: 3000 },
  );
});

test('a document with a day reads a date with its year as that day, in every spelling', () => {
  const spellings = [
    (d: string, m: string, y: string) => `trước ngày ${d}/${m}/${y}`,
    (d: string, m: string, y: string) => `chậm nhất ngày ${Number(d)} tháng ${Number(m)} năm ${y}`,
    (d: string, m: string, y: string) => `hoàn thành, báo cáo trước ngày ${d} / ${m} / ${y} để tổng hợp`,
    (d: string, m: string, y: string) => `hạn cuối: ${d}-${m}-${y}`,
    (d: string, m: string, y: string) => `trước 17 giờ 30 phút ngày ${Number(d)}/${Number(m)}/${y}`,
  ];
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 400 }), fc.constantFrom(...spellings), (on, ahead, spell) => {
      const due = addDays(on, ahead);
      const [day = '', month = '', year = ''] = formatDay(due).split('/');
      expect(resolveDeadline(spell(day, month, year), on)).toMatchObject({ due, certain: true });
    }),
  );
});

test('a day without its year is the next such day, never one before the document', () => {
  fc.assert(
    fc.property(anyDay, fc.nat({ max: 150 }), (on, ahead) => {
      const due = addDays(on, ahead);
      const deadline = resolveDeadline(`trước ngày ${formatDay(due).slice(0, 5)}`, on);
      expect(deadline).toMatchObject({ due, certain: true, reckonedFrom: on });
    }),
  );
});

test('a formatted deadline reads back as itself', () => {
  const blank = { phrase: '', reckonedFrom: null, certain: true, doubt: null };
  const dated = fc
    .tuple(anyDay, fc.nat({ max: 300 }), fc.boolean())
    .map(([from, length, span]): { deadline: Deadline; on: Day } => ({
      on: from,
      deadline: {
        ...blank,
        kind: span ? 'range' : 'date',
        from: span ? from : null,
        due: addDays(from, length),
        recurrence: null,
      },
    }));
  fc.assert(
    fc.property(dated, ({ deadline, on }) => {
      const { due, from } = deadline;
      expect(resolveDeadline(formatDeadline(deadline), on)).toMatchObject({ due, from, certain: true });
    }),
  );
  const recurrence = fc.oneof(
    fc.record({
      every: fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year'),
      day: fc.constant(null),
      of: fc.constant(null),
    }),
    fc.record({
      every: fc.constant('month'),
      day: fc.integer({ min: 1, max: 31 }),
      of: fc.constantFrom(null, 'next-month'),
    }),
    fc.record({
      every: fc.constant('quarter'),
      day: fc.integer({ min: 1, max: 31 }),
      of: fc.constantFrom('first-month', 'last-month'),
    }),
    fc.record({ every: fc.constant('week'), day: fc.integer({ min: 1, max: 7 }), of: fc.constant(null) }),
    fc.record({
      every: fc.constant('year'),
      day: fc.integer({ min: 1, max: 28 }),
      of: fc.constantFrom('month-2', 'month-12'),
    }),
    fc.record({
      every: fc.constant('month'),
      day: fc.constant(null),
      of: fc.constantFrom('last-working-day', 'last-day'),
    }),
  ) as fc.Arbitrary<NonNullable<Deadline['recurrence']>>;
  fc.assert(
    fc.property(recurrence, anyDay, (said, on) => {
      const deadline = { ...blank, kind: 'recurring' as const, due: null, from: null, recurrence: said };
      expect(resolveDeadline(formatDeadline(deadline), on)).toMatchObject({
        recurrence: said,
        certain: true,
      });
    }),
  );
});

test('a hostile line costs in proportion to its length', () => {
  const hostile = [
    '0123456789',
    ' ',
    '/',
    'ngày ',
    '1 / ',
    'tháng 3 đến ',
    'hằng tháng ',
    'tết ',
    'trước ',
    '\u0301',
    '2026-',
    '(',
    'định kỳ ',
  ];
  const cost = (piece: string, size: number) => {
    const text = piece.repeat(Math.ceil(size / piece.length));
    const began = performance.now();
    findDeadlines(text, start);
    return performance.now() - began;
  };
  for (const piece of hostile) {
    cost(piece, 20_000);
    const [short, long] = [Math.max(cost(piece, 50_000), 5), cost(piece, 500_000)];
    // Ten times the text; a quadratic cost would be a hundredfold.
    expect(long / short, `${JSON.stringify(piece)}: ${short} ms, then ${long} ms`).toBeLessThan(60);
  }
});
