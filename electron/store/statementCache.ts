import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements kept ready; the longest ones are inserts of many rows, which a register sees seldom. */
const mostKept = 400;

/** The database as Kysely uses it, each statement prepared once: preparing costs more than most of them take to run. */
export function withStatementCache(sqlite: Database): SqliteDatabase {
  const kept = new Map<string, Statement<unknown[]>>();
  return {
    close: () => {
      sqlite.close();
    },
    prepare: (text) => {
      const known = kept.get(text);
      if (known) return known;
      const statement = sqlite.prepare<unknown[]>(text);
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(text, statement);
      return statement;
    },
  };
}
