import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appendixBytes } from '../../electron/office/appendixBytes.ts';
import { buildAppendix } from '../../shared/domain/appendices/buildAppendix.ts';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import type { UnitKind } from '../../shared/domain/unit.ts';
import { day, goldenDay, goldenTasks } from '../fixtures/appendixTasks.ts';
import { dumpWorkbook } from './dumpWorkbook.ts';

const fields = ['Y tế', 'Chính quyền số', null];
const tasks = goldenTasks.map((task, at) => ({ ...task, field: fields[at % fields.length] ?? null }));
const kindOf = (name: string): UnitKind =>
  name.startsWith('Ủy ban nhân dân phường') ? 'commune' : 'department';
const unitKinds = new Map(
  tasks.flatMap(({ leads }) => leads.map(({ id, name }) => [id, kindOf(name)] as const)),
);
const directives = [
  {
    id: 'd1',
    number: '152/KH-UBND',
    kind: 'Kế hoạch',
    date: day('2025-10-21'),
    issuer: 'Ủy ban nhân dân tỉnh Lam Sơn',
    subject: 'Triển khai dữ liệu dân cư',
    signer: 'Nguyễn Văn Mẫu',
    taskCount: 8,
    openCount: 6,
    overdueCount: 1,
  },
  {
    id: 'd2',
    number: null,
    kind: 'Thông báo',
    date: null,
    issuer: null,
    subject: '=Kết luận phiên họp',
    signer: null,
    taskCount: 3,
    openCount: 3,
    overdueCount: 1,
  },
];

/** `UPDATE_GOLDEN=1` writes the dumps anew; look at what changed before committing them. */
it.each(appendixNumbers)('appendix %i is written as it was', async (number) => {
  const model = buildAppendix(number, tasks, { on: goldenDay, directives, unitKinds });
  const { bytes } = await appendixBytes(model);
  const dump = `${JSON.stringify(await dumpWorkbook(bytes), null, 1)}\n`;
  const path = new URL(`appendix${number}.json`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, dump);
  expect(JSON.parse(dump)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
