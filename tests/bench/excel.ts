// Workbooks both ways: npm run bench -- excel
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { collectionFigures } from './excel/collectionFigures.ts';
import { exportFigures } from './excel/exportFigures.ts';
import type { Figure } from './figure.ts';

/** Figures of the workbooks, each suite in a folder that is gone afterwards. */
export async function measure(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-bench-'));
  try {
    return [...exportFigures(folder), ...(await collectionFigures())];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
