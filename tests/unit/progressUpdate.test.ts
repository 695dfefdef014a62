import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type ProgressUpdate,
  percentFell,
  type ReportedState,
  reportBefore,
  reporterOf,
  sameReport,
  stateAfterCorrection,
  stateAfterReport,
} from '../../shared/domain/progressUpdate.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';

const day = (text: string) => text as Day;
const report = (change: Partial<ProgressUpdate> = {}): ProgressUpdate => ({
  unitId: 'noi-vu',
  periodId: null,
  reportedOn: day('2026-01-15'),
  text: 'Đã rà soát xong đợt 1',
  percent: null,
  status: null,
  doneOn: null,
  ...change,
});
const names: Record<string, string> = { 'noi-vu': 'Sở NV', 'cong-an': 'Công an tỉnh' };
/** Sở Thông tin và Truyền thông speaks today as Sở Nội vụ does in these tests. */
const taskLed = (...leads: string[]) => ({
  leads,
  nameOf: (id: string) => names[id] ?? id,
  leadOf: (id: string) => leads.find((lead) => lead === (id === 'nay' ? 'noi-vu' : id)),
});
const one = taskLed('noi-vu');
const two = taskLed('noi-vu', 'cong-an');
const fresh: ReportedState = { status: 'not-started', doneOn: null, result: '' };
const done = (on: string, change: Partial<ProgressUpdate> = {}) =>
  report({ status: 'done', reportedOn: day(on), text: 'Đã ban hành', ...change });

/** The reports of a list, one after another, as they come in. */
const afterReports = (updates: readonly ProgressUpdate[], task = one, start = fresh): ReportedState =>
  updates.reduce((state, update, at) => stateAfterReport(state, updates.slice(0, at), update, task), start);

describe('whose word it is', () => {
  test.each([
    [null, 'office'],
    ['noi-vu', 'lead'],
    ['nay', 'lead'],
    ['tai-chinh', 'coordinating'],
  ])('%s: %s', (unitId, expected) => expect(reporterOf({ unitId }, one)).toBe(expected));
});

describe('a report of the only lead', () => {
  test.each<[string, Partial<ProgressUpdate>, Partial<ReportedState>]>([
    ['a word begins it', {}, { status: 'in-progress', result: 'Đã rà soát xong đợt 1' }],
    ['per cent alone begins it', { text: '', percent: 10 }, { status: 'in-progress', result: '' }],
    ['nothing said leaves it', { text: '', percent: 0 }, fresh],
    [
      'not begun, it says itself',
      { status: 'not-started', text: 'Chưa có kinh phí' },
      { status: 'not-started' },
    ],
    ['a hundred per cent alone completes nothing', { percent: 100 }, { status: 'in-progress', doneOn: null }],
    ['done on the day of the report', { status: 'done' }, { status: 'done', doneOn: day('2026-01-15') }],
    [
      'done on the day it says',
      { status: 'done', doneOn: day('2026-01-09') },
      { status: 'done', doneOn: day('2026-01-09') },
    ],
    ['a coordinating unit completes nothing', { unitId: 'tai-chinh', status: 'done' }, fresh],
    ['the secretariat completes it', { unitId: null, status: 'done' }, { status: 'done' }],
    ['the unit that the lead became', { unitId: 'nay', status: 'done' }, { status: 'done' }],
  ])('%s', (_, change, expected) => {
    expect(stateAfterReport(fresh, [], report(change), one)).toMatchObject(expected);
  });

  test('the result follows the latest report, not the one entered last', () => {
    const late = report({ reportedOn: day('2026-02-15'), text: 'Tháng 2' });
    expect(afterReports([late, report({ text: 'Tháng 1' })]).result).toBe('Tháng 2');
    expect(afterReports([report({ text: 'Tháng 1' }), late]).result).toBe('Tháng 2');
    expect(afterReports([report(), report({ text: '', percent: 50 })]).result).toBe('Đã rà soát xong đợt 1');
  });

  test('a task that is done stays done on its day, whatever is reported after', () => {
    const state = afterReports([done('2026-01-10'), report({ status: 'in-progress', text: 'Làm tiếp' })]);
    expect(state).toMatchObject({ status: 'done', doneOn: '2026-01-10', result: 'Làm tiếp' });
  });

  test('a task that a person reopened is completed only by a new "hoàn thành"', () => {
    const reopened: ReportedState = { status: 'in-progress', doneOn: null, result: 'Đã ban hành' };
    const earlier = [done('2026-01-10'), done('2026-01-11', { unitId: null })];
    const more = report({ reportedOn: day('2026-02-01') });
    expect(stateAfterReport(reopened, earlier, more, one)).toMatchObject({
      status: 'in-progress',
      doneOn: null,
    });
    const again = done('2026-02-20');
    expect(stateAfterReport(reopened, [done('2026-01-10'), more], again, one)).toMatchObject({
      status: 'done',
      doneOn: '2026-02-20',
    });
  });
});

describe('several leads, each its own part', () => {
  test('done when the last of them is, on the last of their days', () => {
    const first = afterReports([done('2026-01-10')], two);
    expect(first).toMatchObject({ status: 'in-progress', doneOn: null });
    const both = [done('2026-01-20', { unitId: 'cong-an' }), done('2026-01-10')];
    expect(afterReports(both, two)).toMatchObject({ status: 'done', doneOn: '2026-01-20' });
  });

  test('a lead that took its word back holds it open', () => {
    const updates = [
      done('2026-01-10'),
      report({ status: 'in-progress', reportedOn: day('2026-01-12') }),
      done('2026-01-20', { unitId: 'cong-an' }),
    ];
    expect(afterReports(updates, two)).toMatchObject({ status: 'in-progress', doneOn: null });
  });

  test('the result names each; what the secretariat wrote after stands for all', () => {
    const updates = [report({ text: 'Phần một' }), report({ unitId: 'cong-an', text: 'Phần hai' })];
    expect(afterReports(updates, two).result).toBe('Sở NV: Phần một\nCông an tỉnh: Phần hai');
    const office = report({ unitId: null, text: 'Cả hai phần đã xong', reportedOn: day('2026-01-30') });
    expect(afterReports([...updates, office], two).result).toBe('Cả hai phần đã xong');
  });
});

describe('a report that is corrected or taken away', () => {
  const first = report();
  const last = done('2026-01-20');

  test('what it had moved goes back to what the others say', () => {
    const state = afterReports([first, last]);
    expect(stateAfterCorrection(state, [first, last], [first], one)).toEqual(afterReports([first]));
    expect(stateAfterCorrection(afterReports([first]), [first], [], one)).toEqual(fresh);
  });

  test('another day of completion moves the task to it', () => {
    const state = afterReports([first, last]);
    const corrected = { ...last, doneOn: day('2026-01-18') };
    expect(stateAfterCorrection(state, [first, last], [first, corrected], one).doneOn).toBe('2026-01-18');
  });

  test('what somebody has set otherwise since stays', () => {
    const set: ReportedState = { status: 'in-progress', doneOn: null, result: 'Sửa tay' };
    expect(stateAfterCorrection(set, [first, last], [first], one)).toEqual(set);
    const dayMoved: ReportedState = { status: 'done', doneOn: day('2026-01-25'), result: 'Đã ban hành' };
    expect(stateAfterCorrection(dayMoved, [first, last], [], one)).toMatchObject({ status: 'done' });
  });
});

const anyReport = fc.record<ProgressUpdate>({
  unitId: fc.constantFrom(null, 'noi-vu', 'cong-an', 'tai-chinh'),
  periodId: fc.constant(null),
  reportedOn: fc.nat(60).map((days) => addDays(day('2026-01-01'), days)),
  text: fc.constantFrom('', 'Đang làm', 'Đã xong'),
  percent: fc.option(fc.nat(100)),
  status: fc.option(fc.constantFrom(...taskStatuses)),
  doneOn: fc.option(fc.nat(60).map((days) => addDays(day('2026-01-01'), days))),
});

test('whatever is reported: done has a day, nothing goes back, coordinating units move nothing', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 8 }), fc.constantFrom(one, two), (updates, task) => {
      let state = fresh;
      for (const [at, update] of updates.entries()) {
        const next = stateAfterReport(state, updates.slice(0, at), update, task);
        expect(next.status === 'done').toBe(next.doneOn !== null);
        expect(taskStatuses.indexOf(next.status)).toBeGreaterThanOrEqual(taskStatuses.indexOf(state.status));
        if (reporterOf(update, task) === 'coordinating') expect(next).toEqual(state);
        if (next.status === 'done' && state.status !== 'done') expect(update.status).toBe('done');
        state = next;
      }
    }),
  );
});

test('taking the last report away again gives back where the reports stood', () => {
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 6 }), anyReport, (earlier, last) => {
      const all = [...earlier, last];
      const before = stateAfterCorrection(fresh, [], earlier, two);
      const after = stateAfterCorrection(before, earlier, all, two);
      expect(stateAfterCorrection(after, all, earlier, two)).toEqual(before);
    }),
  );
});

describe('what a report is held against', () => {
  const january = report({ periodId: 'p1', percent: 60 });
  const february = report({ periodId: 'p2', reportedOn: day('2026-02-15'), percent: 80 });

  test('the same unit, another period, the last before', () => {
    const march = { unitId: 'noi-vu', periodId: 'p3', reportedOn: day('2026-03-15') };
    expect(reportBefore([january, february], march)).toBe(february);
    expect(reportBefore([january, february], { ...march, periodId: 'p2' })).toBe(january);
    expect(reportBefore([january, february], { ...march, unitId: 'cong-an' })).toBeUndefined();
    expect(reportBefore([january, february], { ...march, reportedOn: day('2026-01-01') })).toBeUndefined();
  });

  test.each([
    [50, 60, true],
    [60, 60, false],
    [0, 60, true],
    [null, 60, false],
    [10, null, false],
    [10, undefined, false],
  ])('%s %% after %s %%: fell %s', (now, before, fell) => expect(percentFell(now, before)).toBe(fell));

  test.each([
    ['Đã ban hành kế hoạch.', 'đã  ban hành KẾ HOẠCH', true],
    ['Đã ban hành kế hoạch số 2', 'Đã ban hành kế hoạch số 1', false],
    ['', '', false],
    ['Đang làm', null, false],
  ])('%j after %j: same %s', (now, before, same) => expect(sameReport(now, before)).toBe(same));
});
