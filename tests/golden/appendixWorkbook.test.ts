import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appendixBytes } from '../../electron/office/appendixBytes.ts';
import { buildAppendix } from '../../shared/domain/appendices/buildAppendix.ts';
import { goldenDay, goldenTasks } from '../fixtures/appendixTasks.ts';
import { dumpWorkbook } from './dumpWorkbook.ts';

/** `UPDATE_GOLDEN=1` writes the dumps anew; look at what changed before committing them. */
it.each([2, 3] as const)('appendix %i is written as it was', async (number) => {
  const { bytes } = await appendixBytes(buildAppendix(number, goldenTasks, { on: goldenDay }));
  const dump = `${JSON.stringify(await dumpWorkbook(bytes), null, 1)}\n`;
  const path = new URL(`appendix${number}.json`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, dump);
  expect(JSON.parse(dump)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
