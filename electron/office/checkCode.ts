import { createHash } from 'node:crypto';
import type { CellValue } from '../../shared/domain/appendix.ts';

/** Rows hashed at a time. */
const atOnce = 200;

/** Mã đối soát: what the rows hold, as eight digits in two groups. Any cell that differs gives another code. */
export function checkCodeOf(rows: Iterable<readonly CellValue[]>): string {
  const hash = createHash('sha256');
  let lines = '';
  let count = 0;
  for (const row of rows) {
    lines += `${JSON.stringify(row)}\n`;
    count += 1;
    if (count % atOnce > 0) continue;
    hash.update(lines);
    lines = '';
  }
  hash.update(lines);
  const digits = hash.digest('hex').slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
