import { describe, expect, test } from 'vitest';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { searchWords } from '../../electron/store/search/searchWords.ts';
import { searchExpression } from '../../electron/store/search/taskSearch.ts';
import { sortKeys } from '../../shared/domain/taskListing.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery, taskRowOf } from './storedTask.ts';

/** A register of tasks with these texts, numbered from 1; answers the numbers that a search finds. */
async function searching(...texts: string[]) {
  const { context } = newRegister();
  await context.store.write({ action: 'load-sample', data: {}, undoable: true }, ({ changes }) =>
    changes.insert(
      'task',
      texts.map((text, at) => taskRowOf({ number: at + 1, text })),
    ),
  );
  return async (search: string): Promise<number[]> => {
    const { rows } = await listTasks(context, {
      ...defaultQuery({ search }),
      sort: { key: 'code', descending: false },
    });
    return rows.map(({ code }) => Number(code.slice(3)));
  };
}

/** That a search finds these of some texts. */
const finding = (texts: readonly string[]) => async (typed: string, found: number[]) => {
  expect(await (await searching(...texts))(typed)).toEqual(found);
};

describe('the number of a document is one word', () => {
  const texts = [
    'Thực hiện Công văn số 10042/UBND của tỉnh',
    'Thực hiện Công văn số 10042/KH-UBND của tỉnh',
    'Cấp 10042 thẻ; UBND xã báo cáo',
    'Thực hiện Nghị quyết số 57-NQ/TW',
    'Thực hiện Nghị định số 30/2020/NĐ-CP',
    'Thực hiện Báo cáo số 686 / BC-TGVĐA06',
  ];

  test.each([
    ['10042/UBND', [1]],
    ['10042/ubnd', [1]],
    ['10042/KH-UBND', [2]],
    ['10042/KH', [2]],
    ['10042/K', [2]],
    ['10042', [1, 2, 3]],
    ['UBND', [1, 2, 3]],
    ['0042/UBND', []],
    ['1004/UBND', []],
    ['10042/UB', [1]],
    ['10042/UB tỉnh', []],
    ['10042/UBND tỉnh', [1]],
    ['57-NQ/TW', [4]],
    ['57-nq/t', [4]],
    ['30/2020/NĐ-CP', [5]],
    ['30/2020/nd-cp', [5]],
    ['30/2021/NĐ-CP', []],
    ['686/BC-TGVĐA06', [6]],
    ['686 / BC-TGVĐA06', [6]],
    ['686/BC-TGVDA06', [6]],
    ['"số 10042/UBND"', [1]],
    ['"số 10042/KH"', [2]],
  ])('%s', finding(texts));
});

describe('a day, or a month, is one word, however it is written', () => {
  const texts = [
    'Hoàn thành trước 5/1/2026',
    'Hoàn thành trước 05/01/2026',
    'Hoàn thành trước 15/01/2026; 26 xã',
    'Hoàn thành trong tháng 01/2026',
    'Theo Nghị quyết số 01/2026/NQ-HĐND',
  ];

  test.each([
    ['5/1/2026', [1, 2]],
    ['05/01/2026', [1, 2]],
    ['05/1/2026', [1, 2]],
    ['5/1/20', [1, 2]],
    ['15/1/2026', [3]],
    ['6/1/2026', []],
    ['1/2026', [4, 5]],
    ['1/2026 tháng', [4]],
    ['01/2026/NQ', [5]],
  ])('%s', finding(texts));
});

test('a task is found by the days that it has, of its deadlines, of its directive, of its completion, and says which', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items, '31/KH-UBND', 'ngày 12 tháng 01'));
  const find = async (search: string) =>
    (await listTasks(context, defaultQuery({ search }))).rows.map(({ text, found }) => [
      text.slice(0, 9),
      found,
    ]);
  expect(await find('30/1/2026')).toEqual([['Sở Nội vụ', undefined]]);
  expect(await find('12/01/2026')).toEqual(
    ['Sở Nội vụ', 'Sở Khoa h', 'Sở Y tế t'].map((text) => [text, { place: 'directive', text: '12/01/2026' }]),
  );
  expect(await find('31/03/2026')).toEqual([['Sở Khoa h', { place: 'due', text: '31/03/2026' }]]);
  const [task] = (await listTasks(context, defaultQuery({ search: '31/3/2026' }))).rows;
  if (!task) throw new Error('not found by its day');
  const done = { status: 'done', doneOn: '2026-01-19' as Day } as const;
  await updateTask(context, { id: task.id, version: task.version, change: done });
  expect(await find('19/1/2026')).toEqual([['Sở Khoa h', { place: 'doneOn', text: '19/01/2026' }]]);
  await context.store.undo();
  expect(await find('19/1/2026')).toEqual([]);
});

describe('an abbreviation is found with “&” and without', () => {
  const texts = [
    'Sở KH&CN chủ trì',
    'Sở KHCN phối hợp',
    'Sở GD&ĐT, Sở LĐ-TB&XH rà soát',
    'Khoa học và công nghệ',
    'Kế hoạch số 15/KH-UBND; A&B',
    'Viết thường kh&cn',
  ];

  test.each([
    ['khcn', [1, 2]],
    ['KHCN', [1, 2]],
    ['kh&cn', [1, 2, 6]],
    ['KH&C', [1, 2, 6]],
    ['sở kh&cn chủ trì', [1]],
    ['khc', [1, 2]],
    ['khc sở', []],
    ['gddt', [3]],
    ['gd&đt', [3]],
    ['ldtbxh', [3]],
    ['lđ-tb&xh', [3]],
    ['tb&xh', [3]],
    ['khubnd', []],
    ['"sở kh&cn"', [1]],
  ])('%s', finding(texts));
});

describe('an institution is found by its name and by its abbreviation', () => {
  const texts = [
    'Ủy ban nhân dân các xã rà soát hộ nghèo',
    'UBND các xã rà soát nhà ở',
    'Thực hiện Công văn số 10042/UBND về nhà ở',
    'Ủy ban Mặt trận Tổ quốc giám sát; nhân dân tham gia; ban hành kế hoạch',
    'Trình Hội đồng  nhân dân tỉnh',
    'Ban Chỉ đạo tỉnh họp',
  ];

  test.each([
    ['ủy ban nhân dân', [1, 2]],
    ['uỷ ban nhân dân các xã', [1, 2]],
    ['ủy ban nhân dân nhà ở', [2]],
    ['UBND', [1, 2, 3]],
    ['UBND xã', [1, 2]],
    ['nhà ở UBND', [2, 3]],
    ['ubn', [1, 2, 3]],
    ['"ủy ban nhân dân"', [1]],
    ['"UBND"', [2, 3]],
    ['ủy ban', [1, 4]],
    ['ủy ban nhân', [1, 4]],
    ['HĐND tỉnh', [5]],
    ['MTTQ', [4]],
    ['BCĐ', [6]],
    ['10042/UBND', [3]],
  ])('%s', finding(texts));
});

describe('words and phrases', () => {
  const texts = [
    'Chuyển đổi số trong Đề án dữ liệu',
    'Đổi số điện thoại, chuyển hồ sơ',
    'Rà soát đường dây nóng; chuyển dữ liệu',
    'Kho dữ kiện; tài liệu của Sở KH&CN',
  ];

  test.each([
    ['chuyển đổi số', [1, 2]],
    ['"chuyển đổi số"', [1]],
    ['“chuyển đổi số”', [1]],
    ['"CHUYEN DOI SO"', [1]],
    ['"chuyển đổi số"'.normalize('NFD'), [1]],
    ['"đổi số" chuyển', [1, 2]],
    ['chuyển "dữ liệu"', [1, 3]],
    ['"chuyển đổi s', [1]],
    ['"chuyển đổi s"', []],
    ['du lieu', [1, 3, 4]],
    ['"du lieu"', [1, 3]],
    ['de an', [1]],
    ['Đề Á', [1]],
    ['ề án', []],
    ['dươ', [3]],
    ['KH&CN', [4]],
    ['CN&KH', []],
    ['kh cn', [4]],
    ['""', [1, 2, 3, 4]],
    ['"', [1, 2, 3, 4]],
  ])('%s', finding(texts));
});

test('what is found stands in the order of the list, however it is sorted', async () => {
  const { context } = newRegister();
  const texts = ['Đo đạc', 'An toàn', 'Ủy quyền', 'Ăn uống', 'Đề án'].map((text) => `${text} số`);
  await context.store.write({ action: 'load-sample', data: {}, undoable: true }, ({ changes }) =>
    changes.insert(
      'task',
      texts.map((text, at) => taskRowOf({ number: at + 1, text, status: at % 2 ? 'done' : 'not-started' })),
    ),
  );
  for (const key of sortKeys)
    for (const descending of [false, true]) {
      const sort = { key, descending };
      const whole = await listTasks(context, { ...defaultQuery(), sort });
      const found = await listTasks(context, { ...defaultQuery({ search: 'số' }), sort });
      expect(found.rows.map(({ text }) => text)).toEqual(whole.rows.map(({ text }) => text));
    }
  const byText = { key: 'text', descending: false } as const;
  const { rows } = await listTasks(context, { ...defaultQuery({ search: 's' }), sort: byText });
  expect(rows.map(({ text }) => text)).toEqual(texts.toSorted(new Intl.Collator('vi').compare));
});

test('question and stored words are made alike; nothing typed is syntax', () => {
  expect(searchExpression('10042/UBND hồ s')).toBe('"10042ǀubnd" AND "ho" AND "s"*');
  expect(searchExpression('"Đề án" 06')).toBe('"de an" AND "06"*');
  expect(searchExpression('  ,;  ')).toBeNull();
  expect(searchExpression('a"b*"c(')).toBe('"a" AND "b" AND "c"*');
  expect(searchWords(['Số 15 / BC-UBND', null, 'và 15/BC-UBND'])).toBe(
    'so 15 / bc-ubnd\nva 15/bc-ubnd\nǀ\n15ǀbcǀubnd',
  );
});
