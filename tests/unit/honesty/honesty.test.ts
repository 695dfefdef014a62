import { describe, expect, test } from 'vitest';
import { findHonesty } from '../../../shared/domain/honesty/findHonesty.ts';
import type { FindingFacts, HonestyFacts, HonestyRule } from '../../../shared/domain/honesty/finding.ts';
import type { ProgressUpdate } from '../../../shared/domain/progressUpdate.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

const day = (text: string) => text as Day;
const open: HonestyFacts = {
  status: 'in-progress',
  doneOn: null,
  doneDocument: null,
  evidence: 0,
  directiveOn: day('2025-12-10'),
  deadlines: [{ due: day('2026-01-30'), certain: true }],
  leads: [{ name: 'Sở Nội vụ', stands: true, now: [] }],
  updates: [],
  twin: null,
};
const done: HonestyFacts = { ...open, status: 'done', doneOn: day('2026-01-12'), evidence: 1 };
const report = (on: string, part: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  unitId: 'nv',
  periodId: on.slice(0, 7),
  reportedOn: day(on),
  text: '',
  percent: null,
  status: null,
  doneOn: null,
  ...part,
});
const gone = { name: 'Sở Thông tin và Truyền thông', stands: false, now: ['Sở Khoa học và Công nghệ'] };
const on = '2026-01-21';
/** What holds on a day. */
const rulesOf = (facts: HonestyFacts) =>
  findHonesty(facts).flatMap(({ rule, until }) => (until === null || until >= on ? rule : []));

describe('is found', () => {
  test.each<[HonestyRule, string, HonestyFacts, FindingFacts]>([
    ['no-evidence', 'neither file nor number', { ...done, evidence: 0 }, { doneOn: '2026-01-12' }],
    [
      'no-evidence',
      'a blank number proves nothing',
      { ...done, evidence: 0, doneDocument: ' ' },
      { doneOn: '2026-01-12' },
    ],
    ['done-in-future', 'tomorrow', { ...done, doneOn: day('2026-01-22') }, { doneOn: '2026-01-22' }],
    [
      'done-before-given',
      'the day before',
      { ...done, doneOn: day('2025-12-09') },
      { doneOn: '2025-12-09', directiveOn: '2025-12-10' },
    ],
    [
      'due-before-directive',
      'the first of several days',
      {
        ...open,
        deadlines: [
          { due: day('2025-12-09'), certain: true },
          { due: day('2025-11-30'), certain: true },
        ],
      },
      { due: '2025-11-30', directiveOn: '2025-12-10' },
    ],
    [
      'percent-fell',
      'from 80 to 60',
      { ...open, updates: [report('2025-12-20', { percent: 80 }), report('2026-01-20', { percent: 60 })] },
      { before: 80, after: 60, on: '2026-01-20' },
    ],
    [
      'percent-fell',
      'a report without a per cent lies between',
      {
        ...open,
        updates: [
          report('2025-11-20', { percent: 80 }),
          report('2025-12-20', { text: 'Đang làm' }),
          report('2026-01-20', { percent: 79.5 }),
        ],
      },
      { before: 80, after: 79.5, on: '2026-01-20' },
    ],
    [
      'same-report',
      'but for signs and capitals',
      {
        ...open,
        updates: [
          report('2025-12-20', { text: 'Đang lấy ý kiến các xã.' }),
          report('2026-01-20', { text: 'đang lấy ý kiến các xã' }),
        ],
      },
      { before: '2025-12-20', on: '2026-01-20' },
    ],
    [
      'done-below-full',
      'the last report says 90',
      { ...done, updates: [report('2026-01-10', { percent: 90 })] },
      { percent: 90, on: '2026-01-10' },
    ],
    [
      'full-but-open',
      'reported 100, still open',
      { ...open, updates: [report('2026-01-10', { percent: 100 })] },
      { on: '2026-01-10' },
    ],
    [
      'lead-gone',
      'merged, with what it is now',
      { ...open, leads: [gone] },
      { unit: 'Sở Thông tin và Truyền thông', now: 'Sở Khoa học và Công nghệ' },
    ],
    ['said-twice', 'the second of two', { ...open, twin: 'NV-0003' }, { twin: 'NV-0003' }],
  ])('%s: %s', (rule, _, facts, expected) => {
    const found = findHonesty(facts).find((finding) => finding.rule === rule);
    expect(found?.facts).toEqual(expected);
    expect(rulesOf(facts)).toContain(rule);
  });
});

describe('is not found', () => {
  test.each<[HonestyRule, string, HonestyFacts]>([
    ['no-evidence', 'an open task needs none', open],
    ['no-evidence', 'a document’s number is proof', { ...done, evidence: 0, doneDocument: '12/BC-SNV' }],
    ['done-in-future', 'today is no future', { ...done, doneOn: day(on) }],
    ['done-before-given', 'on the very day', { ...done, doneOn: day('2025-12-10') }],
    [
      'done-before-given',
      'no day of the directive is known',
      { ...done, doneOn: day('2020-01-01'), directiveOn: null },
    ],
    [
      'due-before-directive',
      'on the very day',
      { ...open, deadlines: [{ due: day('2025-12-10'), certain: true }] },
    ],
    [
      'due-before-directive',
      'an uncertain day is a matter of its own',
      { ...open, deadlines: [{ due: day('2025-01-01'), certain: false }] },
    ],
    [
      'percent-fell',
      'it rose again since',
      { ...open, updates: [80, 60, 90].map((percent, at) => report(`2026-01-1${at}`, { percent })) },
    ],
    [
      'percent-fell',
      'another unit reports less',
      {
        ...open,
        updates: [report('2025-12-20', { percent: 80 }), report('2026-01-20', { percent: 20, unitId: 'yt' })],
      },
    ],
    [
      'same-report',
      'a correction within one period',
      {
        ...open,
        updates: [
          report('2026-01-18', { text: 'Đang làm', periodId: 'p' }),
          report('2026-01-20', { text: 'Đang làm', periodId: 'p' }),
        ],
      },
    ],
    [
      'same-report',
      'two that say nothing',
      { ...open, updates: [report('2025-12-20'), report('2026-01-20')] },
    ],
    [
      'done-below-full',
      'nobody gave a per cent',
      { ...done, updates: [report('2026-01-10', { text: 'Xong' })] },
    ],
    [
      'full-but-open',
      'several leads: the others may not be through',
      { ...open, leads: [open.leads, open.leads].flat(), updates: [report('2026-01-10', { percent: 100 })] },
    ],
    ['lead-gone', 'of a done task it was right then', { ...done, leads: [gone] }],
    ['said-twice', 'the first of two', open],
  ])('%s: %s', (rule, _, facts) => {
    expect(rulesOf(facts)).not.toContain(rule);
  });

  test('anything of an honest task', () => {
    expect([rulesOf(open), rulesOf(done)]).toEqual([[], []]);
  });
});
