import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { type FormField, formFields } from '../../../shared/domain/collection/form.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { damages } from './damages.ts';
import type { Edit } from './desk.ts';
import { judge } from './judge.ts';
import { type SentForms, sentForms } from './sentForms.ts';

const words = [
  'Đã hoàn thành',
  'đang rà soát',
  'báo cáo số 15/BC-SYT',
  'Hòa Bình',
  '95%',
  '30/01/2026',
  'kết nối, chia sẻ dữ liệu',
  '1.234,5 triệu đồng',
];

const valueIn: Record<FormField, fc.Arbitrary<Edit['value']>> = {
  status: fc.constantFrom(...taskStatuses),
  percent: fc.integer({ min: 2, max: 200 }).map((half) => half / 2),
  doneOn: fc.integer({ min: 0, max: 20 }).map((count) => addDays('2026-01-01' as Day, count)),
  document: fc.constantFrom('12/BC-SYT', '1234/QĐ-UBND', '7/KH'),
  result: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
};

const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...formFields))
  .chain(([no, field]) => valueIn[field].map((value) => ({ no, field, value })));

let sent: SentForms;
beforeAll(async () => {
  sent = await sentForms();
}, 60_000);

test('whatever is done to a workbook, in whatever order, no cell changes that the unit did not change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(edit, { maxLength: 12, selector: ({ no, field }) => `${no}.${field}` }),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(damages)), fc.nat(1_000_000)), {
        minLength: 1,
        maxLength: 6,
      }),
      async (edits, done) => {
        expect((await judge(sent, edits, done)).wrong).toEqual([]);
      },
    ),
    { numRuns: Number(process.env['DAMAGE_RUNS'] ?? 150) },
  );
}, 600_000);
