import { expect, test } from 'vitest';
import {
  isStrayFigure,
  readQuickEntry,
  saysSomething,
  statusAfterEntry,
} from '../../shared/domain/quickEntry.ts';
import { rowCode } from '../../shared/domain/rowCode.ts';

const read = (line: string) => {
  const { number, status, percent, text } = readQuickEntry(line);
  return [number, status, percent, text];
};

test('code, state, word', () => {
  const code = rowCode(312);
  expect(read(`${code} x Đã ký ban hành`)).toEqual([312, 'done', null, 'Đã ký ban hành']);
  expect(read(`  ${code.toLowerCase()}   L  đang   lấy ý kiến `)).toEqual([
    312,
    'in-progress',
    null,
    'đang lấy ý kiến',
  ]);
  expect(read(`${code} c`)).toEqual([312, 'not-started', null, '']);
  expect(read(`NV-0312 60 đang trình`)).toEqual([312, null, 60, 'đang trình']);
  expect(read(`nv312 100%`)).toEqual([312, null, 100, '']);
});

test('a word that only looks like a state stays a word', () => {
  const code = rowCode(5);
  expect(read(`${code} xong rồi`)).toEqual([5, null, null, 'xong rồi']);
  expect(read(`${code} 150 hồ sơ`)).toEqual([5, null, null, '150 hồ sơ']);
  expect(read(`${code} 12,5 % hồ sơ`)).toEqual([5, null, null, '12,5 % hồ sơ']);
  expect(read(code)).toEqual([5, null, null, '']);
  expect(saysSomething(readQuickEntry(code))).toBe(false);
  expect(saysSomething(readQuickEntry(`${code} 0`))).toBe(true);
});

test('a bare figure that is no percentage is stray', () => {
  const stray = (line: string) => isStrayFigure(readQuickEntry(`${rowCode(5)} ${line}`));
  for (const line of ['150', '150%', '101 %', '62,5', '62.5%']) expect(stray(line), line).toBe(true);
  for (const line of ['', '0', '100%', '60 đang trình', '150 hồ sơ', 'x 150'])
    expect(stray(line), line).toBe(false);
});

test('a wrong code names no task', () => {
  for (const line of ['', 'x', '223K x', 'NV-0 x', '232V x đã xong']) expect(read(line)[0]).toBeNull();
  expect(readQuickEntry('223k x').code).toBe('223K');
});

test('a report moves a task forward, never back', () => {
  const said = readQuickEntry(`${rowCode(1)} l đang làm`);
  expect(statusAfterEntry('not-started', said)).toBe('in-progress');
  expect(statusAfterEntry('in-progress', said)).toBeNull();
  expect(statusAfterEntry('done', said)).toBeNull();
  expect(statusAfterEntry('not-started', readQuickEntry(`${rowCode(1)} 0`))).toBeNull();
  expect(statusAfterEntry('not-started', readQuickEntry(`${rowCode(1)} đã họp`))).toBe('in-progress');
});
