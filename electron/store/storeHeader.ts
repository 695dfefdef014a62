import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { applicationId } from './migrations/migrate.ts';
import { latestVersion } from './migrations/migrations.ts';

const magic = 'SQLite format 3\0';

function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(handle, header, 0, 100, 0));
  } finally {
    closeSync(handle);
  }
}

/** Pages the header counts, when it is to be believed (sqlite.org/fileformat.html, 1.3.8). */
function countedBytes(header: Buffer): number {
  const trusted = header.readUInt32BE(24) === header.readUInt32BE(92);
  const size = header.readUInt16BE(16);
  return trusted ? header.readUInt32BE(28) * (size === 1 ? 65_536 : size) : 0;
}

/**
 * Looks at a file's first 100 bytes before SQLite touches it: refuses what is no register (STORE_CORRUPT) and what a
 * newer program wrote (STORE_NEWER). Answers whether there is a register at all; an empty file is none yet.
 */
export function checkHeader(file: string): boolean {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  const data = { file: path.basename(file) };
  const header = readHeader(file);
  if (header.length < 100 || header.toString('latin1', 0, 16) !== magic)
    throw new Refusal('STORE_CORRUPT', data);
  // a crash may have left pages in the log that the main file does not have yet
  const whole = existsSync(`${file}-wal`) || countedBytes(header) <= size;
  if (!whole || header.readUInt32BE(68) !== applicationId) throw new Refusal('STORE_CORRUPT', data);
  if (header.readUInt32BE(60) > latestVersion) throw new Refusal('STORE_NEWER', data);
  return true;
}
