import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportAppendix } from '../../electron/services/appendices/exportAppendix.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { appendixNumbers } from '../../shared/domain/appendices/originalForms.ts';
import { newRegister } from '../store/registerWith.ts';
import { temporaryFolder } from '../store/temporaryStore.ts';
import { dumpWorkbook } from './dumpWorkbook.ts';

/** `UPDATE_GOLDEN=1` writes the dumps anew; look at what changed before committing them. */
test.each(appendixNumbers)('appendix %i of the sample province is written as it was', async (appendix) => {
  const { context } = newRegister();
  await loadSample(context);
  const target = path.join(temporaryFolder(), 'phu-luc.xlsx');
  await exportAppendix(context, { appendix, path: target });
  const dump = `${JSON.stringify(await dumpWorkbook(new Uint8Array(readFileSync(target))))}\n`;
  const golden = new URL(`sample${appendix}.json`, import.meta.url);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(golden, dump);
  expect(JSON.parse(dump)).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
});
