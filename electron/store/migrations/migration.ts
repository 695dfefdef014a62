import type { Database } from 'better-sqlite3';

/** One step of the file's form. Frozen once released: a mistake is mended by the next step. */
export interface Migration {
  /** Numbered by ten; becomes the file's `user_version`. */
  number: number;
  up(sqlite: Database): void;
}
