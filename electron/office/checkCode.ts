import { createHash } from 'node:crypto';
import type { WrittenValue } from './writtenValue.ts';

const plain = (value: WrittenValue) =>
  value instanceof Date ? { day: value.toISOString().slice(0, 10) } : value;

/** Mã đối soát: what the rows hold, as eight digits in two groups. Any cell that differs gives another code. */
export function checkCodeOf(rows: Iterable<readonly WrittenValue[]>): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${JSON.stringify(row.map(plain))}\n`);
  const digits = hash.digest('hex').slice(0, 8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}
