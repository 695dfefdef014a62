import { expect, test } from 'vitest';
import type { Block } from '../../../shared/extraction/block.ts';
import { readPassage } from '../../../shared/extraction/tasks/readPassage.ts';
import { parseIsoDay } from '../../../shared/vietnamese/day.ts';
import { blockOf } from '../../draftParts.ts';

const block = (no: number, marker: string | null, text: string) =>
  blockOf(no, text, { kind: marker ? 'item' : 'paragraph', marker });
const headings = ['TT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn'];
const row = (no: number, texts: string[]): Block => {
  let from = 0;
  const cells = texts.map((text, at) => {
    const cell = { heading: headings[at] ?? '', text, from, to: from + text.length };
    from = cell.to + 3;
    return cell;
  });
  return { ...block(no, null, texts.join(' | ')), kind: 'row', table: 0, cells };
};

const blocks = [
  block(0, null, 'BÁO CÁO'),
  block(1, 'I.', 'KẾT QUẢ THỰC HIỆN'),
  block(
    2,
    null,
    'Đến nay còn 12 xã chưa có máy quét; Sở Tài chính phối hợp với Sở Y tế mua máy trước 30/4/2026.',
  ),
  block(3, 'II.', 'NHIỆM VỤ TRỌNG TÂM'),
  block(4, '1.', 'Sở Khoa học và Công nghệ'),
  block(5, 'a)', 'Duy trì hệ thống. Kiểm tra an toàn thông tin theo Kế hoạch số 15/KH-UBND.'),
  row(6, ['1', 'Lắp camera tại cửa khẩu', 'Công an tỉnh', 'Quý III năm 2026']),
  block(7, null, '2) Nâng cấp đường truyền trong tháng 6/2026.'),
];
const on = parseIsoDay('2026-01-15') ?? null;
const read = (no: number, words: string) => {
  const from = blocks[no]?.text.indexOf(words) ?? -1;
  if (from < 0) throw new Error(`no ${words}`);
  return readPassage(blocks, [{ block: no, from, to: from + words.length }], { ...(on && { on }) });
};
const names = (units: readonly { name: string }[] = []) => units.map(({ name }) => name);
const due = (task: ReturnType<typeof read>) => task?.deadlines.map(({ deadline }) => deadline.due);

test('a passage outside of the work sections gives its own unit, partner, day and place', () => {
  const words = 'Sở Tài chính phối hợp với Sở Y tế mua máy trước 30/4/2026';
  const task = read(2, words);
  expect(names(task?.leads)).toEqual(['Sở Tài chính']);
  expect(names(task?.coordinating)).toEqual(['Sở Y tế']);
  expect(due(task)).toEqual(['2026-04-30']);
  expect(task?.text).toBe(words);
  const from = blocks[2]?.text.indexOf('Sở Tài') ?? 0;
  expect(task?.source).toEqual([{ block: 2, from, to: from + words.length }]);
  expect(task?.leads[0]?.span).toEqual({ block: 2, from, to: from + 'Sở Tài chính'.length });
  expect(task?.section).toBe('KẾT QUẢ THỰC HIỆN');
});

test('what the headings above say is taken from them, as implied', () => {
  const task = read(5, 'Kiểm tra an toàn thông tin theo Kế hoạch số 15/KH-UBND.');
  expect(task).toMatchObject({ ref: 'II.1.a', section: 'NHIỆM VỤ TRỌNG TÂM', documents: ['15/KH-UBND'] });
  expect(task?.leads).toMatchObject([{ name: 'Sở Khoa học và Công nghệ', certainty: 'implied' }]);
  expect(task?.doubts).toEqual([]);
});

test('a passage of a row has what the columns say of its row', () => {
  const task = read(6, 'Lắp camera');
  expect(names(task?.leads)).toEqual(['Công an tỉnh']);
  expect(due(task)).toEqual(['2026-09-30']);
});

test('places count in the text as the reader gave it, markers that were left in it included', () => {
  const words = 'Nâng cấp đường truyền trong tháng 6/2026';
  const task = read(7, words);
  expect(task?.text).toBe(words);
  expect(task?.source).toEqual([{ block: 7, from: 3, to: 3 + words.length }]);
  expect(due(task)).toEqual(['2026-06-30']);
});

test('who is to do it and by when is asked about where nothing says it', () => {
  const task = read(2, 'Đến nay còn 12 xã chưa có máy quét');
  expect(task?.leads).toEqual([]);
  expect(task?.deadlines).toEqual([]);
  expect(task?.doubts).toEqual(['chưa rõ đơn vị chủ trì']);
});

test('stretches of several blocks are one task; none of them is nothing', () => {
  const task = readPassage(blocks, [
    { block: 4, from: 0, to: 25 },
    { block: 5, from: 0, to: 17 },
  ]);
  expect(task?.text).toBe('Sở Khoa học và Công nghệ Duy trì hệ thống.');
  expect(names(task?.leads)).toEqual(['Sở Khoa học và Công nghệ']);
  expect(readPassage(blocks, [{ block: 99, from: 0, to: 5 }])).toBeNull();
  expect(readPassage(blocks, [{ block: 4, from: 30, to: 40 }])).toBeNull();
});
