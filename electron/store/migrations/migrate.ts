import type { Database } from 'better-sqlite3';
import type { Migration } from './migration.ts';
import { migrations } from './migrations.ts';

/** Marks a file as a register of this program: `DDoc`. */
export const applicationId = 0x44446f63;

export const versionOf = (sqlite: Database): number =>
  Number(sqlite.pragma('user_version', { simple: true }));

/** The steps that the file has not taken yet, in order, up to a version (tests stop earlier). */
export const pendingMigrations = (sqlite: Database, upTo = Number.POSITIVE_INFINITY): Migration[] =>
  migrations.filter(({ number }) => number > versionOf(sqlite) && number <= upTo);

/** Takes the steps, each in a transaction of its own together with the file's new version. */
export function migrate(sqlite: Database, steps: readonly Migration[]): void {
  for (const { number, up } of steps) {
    sqlite
      .transaction(() => {
        up(sqlite);
        sqlite.pragma(`user_version = ${number}`);
        sqlite.pragma(`application_id = ${applicationId}`);
      })
      .immediate();
  }
}
