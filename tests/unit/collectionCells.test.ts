import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boardState } from '../../shared/domain/collection/board.ts';
import {
  formCode,
  formFileName,
  parseFormFileName,
  parseRowKey,
  rowKey,
} from '../../shared/domain/collection/form.ts';
import type { GridCell } from '../../shared/domain/collection/grid.ts';
import { type CellReading, readCell } from '../../shared/domain/collection/readCell.ts';
import { daySerial, readDayText } from '../../shared/domain/collection/readDay.ts';
import { readFigure } from '../../shared/domain/collection/readFigure.ts';
import { addDays, type Day, daysBetween } from '../../shared/vietnamese/day.ts';

const cell = (given: Partial<GridCell>): GridCell => ({
  row: 1,
  column: 1,
  kind: given.number == null ? 'text' : 'number',
  text: '',
  unicode: '',
  number: null,
  isoDay: null,
  percent: false,
  dated: false,
  formula: false,
  ...given,
});
const circumstances = { date1904: false, year: 2026 };

test.each<[string, number | undefined, boolean]>([
  ['95', 95, false],
  ['95,5', 95.5, false],
  ['95.5', 95.5, false],
  ['1.234,5', 1234.5, false],
  ['1,234.5', 1234.5, false],
  ['1 234,5', 1234.5, false],
  ['1.234.567', 1234567, false],
  ['1,234,567.89', 1234567.89, false],
  ['1,234', 1.234, true],
  ['12.345', 12.345, true],
  ['0,95', 0.95, false],
  ['1.2345', 1.2345, false],
  ['1,23,4', undefined, false],
  ['1.234,567.8', undefined, false],
  ['12.34.567', undefined, false],
  ['95,', undefined, false],
  ['khoảng 95', undefined, false],
  ['-5', undefined, false],
  ['', undefined, false],
])('the figure in “%s” is %s', (text, value, doubtful) => {
  expect(readFigure(text)).toEqual(value === undefined ? undefined : { value, doubtful });
});

test.each<[string, string | undefined, boolean?]>([
  ['30/01/2026', '2026-01-30'],
  ['30/1/26', '2026-01-30'],
  ['30-01-2026', '2026-01-30'],
  ['30.1.2026', '2026-01-30'],
  ['30 / 1 / 2026', '2026-01-30'],
  ["'30/01/2026", '2026-01-30'],
  ['ngày 30/01/2026.', '2026-01-30'],
  ['Ngày 30 tháng 01 năm 2026', '2026-01-30'],
  ['2026-01-30', '2026-01-30'],
  ['2026-01-30T00:00:00', '2026-01-30'],
  ['30/01/2026 07:30', '2026-01-30'],
  ['30-Thg1-26', '2026-01-30'],
  ['30-Jan-2026', '2026-01-30'],
  ['5/1', '2026-01-05', true],
  ['31/02/2026', undefined],
  ['01/30/2026', undefined],
  ['tháng 1/2026', undefined],
  ['1/2026', undefined],
  ['quý I', undefined],
  ['đã xong', undefined],
  ['30012026', undefined],
])('the day in “%s” is %s', (text, day, doubtful = false) => {
  expect(readDayText(text, 2026)).toEqual(day && { day, doubtful });
});

test('a day that a workbook counts is the same day in either count', () => {
  expect(daySerial(46052, false)).toBe('2026-01-30');
  expect(daySerial(44590, true)).toBe('2026-01-30');
  expect(daySerial(46052.75, false)).toBe('2026-01-30');
  expect(daySerial(2026, false)).toBeUndefined();
  expect(daySerial(30012026, false)).toBeUndefined();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (count) => {
      const day = addDays('2000-01-01' as Day, count);
      const serial = daysBetween('1899-12-30' as Day, day);
      expect(daySerial(serial, false)).toBe(day);
      if (serial - 1462 >= 30_000) expect(daySerial(serial - 1462, true)).toBe(day);
    }),
  );
});

const value = (found: unknown, ...doubts: string[]) => ({ kind: 'value', value: found, doubts });
const problem = (what: string) => ({ kind: 'problem', problem: what });

test.each<[string, Parameters<typeof readCell>[0], Partial<GridCell>, unknown]>([
  ['a status of the list', 'status', { text: 'Đang thực hiện' }, value('in-progress')],
  ['a status without marks', 'status', { text: ' HOAN THANH. ' }, value('done')],
  ['not done is no status of the list', 'status', { text: 'Chưa hoàn thành' }, problem('unknown-status')],
  ['half said', 'status', { text: 'Hoàn thành một phần' }, problem('unknown-status')],
  ['said otherwise', 'status', { text: 'Hoàn thành quá hạn' }, value('done', 'wording')],
  ['a status cannot go', 'status', { text: 'xóa' }, problem('cannot-clear')],
  ['a share as Excel holds it', 'percent', { number: 0.95, percent: true }, value(95)],
  ['the whole', 'percent', { number: 1, percent: true }, value(100)],
  ['a share without its format', 'percent', { number: 0.95 }, value(95, 'share')],
  ['a bare figure', 'percent', { number: 95 }, value(95)],
  ['one: of a hundred or the whole', 'percent', { number: 1 }, value(1, 'share')],
  ['9500 %', 'percent', { number: 95, percent: true }, value(95, 'share')],
  ['as text', 'percent', { text: '95,5 %' }, value(95.5)],
  ['too much', 'percent', { text: '1.234,5' }, problem('out-of-range')],
  ['a day where a share should be', 'percent', { number: 46052, dated: true }, problem('bad-figure')],
  ['about', 'percent', { text: 'khoảng 90%' }, problem('bad-figure')],
  ['a day', 'doneOn', { number: 46052, dated: true }, value('2026-01-30')],
  ['an ISO day', 'doneOn', { isoDay: '2026-01-30', text: '2026-01-30' }, value('2026-01-30')],
  ['a day that is none', 'doneOn', { text: '31/02/2026' }, problem('bad-day')],
  ['a year', 'doneOn', { number: 2026 }, problem('bad-day')],
  ['a day without a year', 'doneOn', { text: '05/01' }, value('2026-01-05', 'year')],
  ['gone', 'doneOn', { text: 'Xoá' }, { kind: 'clear' }],
  ['gone, in brackets', 'result', { text: '[xóa]' }, { kind: 'clear' }],
  ['a stroke', 'doneOn', { text: ' - ' }, { kind: 'blank' }],
  ['dots', 'result', { text: '…' }, { kind: 'blank' }],
  ['words about deleting', 'result', { text: 'xóa bỏ 5 thủ tục' }, value('xóa bỏ 5 thủ tục')],
  ['lines of text', 'result', { text: ' a \r\n b\u00a0c ' }, value('a\nb c')],
  ['a number as text', 'document', { number: 686 }, value('686')],
  ['a day as text', 'document', { number: 46052, dated: true }, value('30/01/2026', 'kind')],
  ['a broken formula', 'result', { kind: 'error', text: '#REF!' }, problem('broken-formula')],
  ['true', 'result', { kind: 'boolean', text: '1' }, problem('bad-kind')],
  ['reckoned', 'result', { text: 'xong', formula: true }, value('xong', 'formula')],
  ['far too long', 'result', { text: 'a'.repeat(32_001) }, problem('too-long')],
])('%s (%s)', (_, field, given, reading) => {
  const read: CellReading = readCell(field, cell(given), given.text ?? '', circumstances);
  expect(read).toEqual(reading);
});

test('a row’s key is known again, and none that was dragged on, cut or mistyped', () => {
  const code = formCode(new Uint8Array([1, 2, 3, 40, 50, 60, 70, 255]));
  expect(code).toMatch(/^[a-z]{8}$/u);
  for (let no = 1; no <= 500; no++) expect(parseRowKey(rowKey(code, no))).toEqual({ code, no });
  const key = rowKey(code, 312);
  expect(parseRowKey(key.replace('312', '313'))).toBeUndefined();
  expect(parseRowKey(key.slice(0, -1))).toBeUndefined();
  fc.assert(
    fc.property(
      fc.nat(key.length - 1),
      fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz0123456789'),
      (at, letter) => {
        const changed = `${key.slice(0, at)}${letter}${key.slice(at + 1)}`;
        if (changed !== key) expect(parseRowKey(changed)).toBeUndefined();
      },
    ),
  );
});

test('file names are plain letters, and tell unit and month', () => {
  const name = formFileName(2, 'Sở Y tế', '2026-01-15' as Day);
  expect(name).toBe('02_So-Y-te_2026-01.xlsx');
  expect(formFileName(12, 'UBND phường Đông Lĩnh (mới)', '2026-01-15' as Day)).toBe(
    '12_UBND-phuong-Dong-Linh-moi_2026-01.xlsx',
  );
  expect(parseFormFileName(name)).toEqual({ unit: 'so y te', month: '2026-01' });
  expect(parseFormFileName('02_So-Y-te_2026-01 (1).xlsx')).toEqual({ unit: 'so y te', month: '2026-01' });
  expect(parseFormFileName('bao cao.xlsx')).toBeUndefined();
});

const file = (state: 'accepted' | 'returned', open: number) => ({
  receivedOn: '2026-01-20' as Day,
  state,
  open,
});
test.each([
  [{ sentOn: null, dueOn: null, files: [] }, 'not-sent'],
  [{ sentOn: '2026-01-10', dueOn: null, files: [] }, 'waiting'],
  [{ sentOn: '2026-01-10', dueOn: '2026-01-21', files: [] }, 'waiting'],
  [{ sentOn: '2026-01-10', dueOn: '2026-01-20', files: [] }, 'late'],
  [{ sentOn: '2026-01-10', dueOn: '2026-01-20', files: [], asked: false }, 'over'],
  [{ sentOn: null, dueOn: null, files: [], asked: false }, 'not-sent'],
  [{ sentOn: '2026-01-10', dueOn: '2026-01-20', files: [file('accepted', 0)], asked: false }, 'accepted'],
  [{ sentOn: '2026-01-10', dueOn: '2026-01-20', files: [file('accepted', 2)] }, 'errors'],
  [
    { sentOn: '2026-01-10', dueOn: '2026-01-20', files: [file('accepted', 0), file('returned', 1)] },
    'errors',
  ],
  [
    { sentOn: '2026-01-10', dueOn: '2026-01-20', files: [file('returned', 1), file('accepted', 0)] },
    'accepted',
  ],
])('%j on the 21st is %s', (sent, state) => {
  const told = { asked: true, ...sent } as Parameters<typeof boardState>[0];
  expect(boardState(told, '2026-01-21' as Day)).toBe(state);
});
