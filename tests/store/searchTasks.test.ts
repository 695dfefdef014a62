import { describe, expect, test } from 'vitest';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { searchWords } from '../../electron/store/search/searchWords.ts';
import { searchExpression } from '../../electron/store/search/taskSearch.ts';
import { sortKeys } from '../../shared/domain/taskListing.ts';
import { newRegister } from './registerWith.ts';
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
  ])('%s', async (typed, found) => {
    expect(await (await searching(...texts))(typed)).toEqual(found);
  });
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
  ])('%s', async (typed, found) => {
    expect(await (await searching(...texts))(typed)).toEqual(found);
  });
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
    'so 15 / bc-ubnd\nva 15/bc-ubnd\n15ǀbcǀubnd',
  );
});
