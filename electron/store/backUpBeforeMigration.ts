import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

/** A name beside the register that is still free: `dondoc.truoc-nang-cap-0020.sqlite`. */
function freeName(file: string, version: number): string {
  const { dir, name, ext } = path.parse(file);
  const stem = path.join(dir, `${name}.truoc-nang-cap-${String(version).padStart(4, '0')}`);
  for (let copy = 1; ; copy++) {
    const candidate = `${stem}${copy === 1 ? '' : `-${copy}`}${ext}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/** Lays a whole copy of the register beside it, so that a step that goes wrong costs nothing; in memory there is none. */
export function backUpBeforeMigration(sqlite: Database, file: string, steps: readonly Migration[]): void {
  const next = steps[0];
  if (!next || file === ':memory:') return;
  sqlite.prepare('vacuum into ?').run(freeName(file, next.number));
}
