import path from 'node:path';
import Database from 'better-sqlite3';
import { Refusal, type RefusalCode } from '../../shared/contract/refusal.ts';

const codes: [RegExp, RefusalCode][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, 'STORE_LOCKED'],
  [/^SQLITE_FULL/, 'STORE_FULL'],
  [/^SQLITE_(?:CORRUPT|NOTADB)/, 'STORE_CORRUPT'],
  [/^SQLITE_(?:READONLY|CANTOPEN|PERM|IOERR|AUTH)/, 'STORE_NOT_WRITABLE'],
];

/** What SQLite refused because of the file or the disk, as a refusal; anything else comes back as it is. */
export function sqliteRefusal(error: unknown, file: string): unknown {
  if (!(error instanceof Database.SqliteError)) return error;
  const code = codes.find(([pattern]) => pattern.test(error.code))?.[1];
  return code ? new Refusal(code, { file: path.basename(file) }, { cause: error }) : error;
}
