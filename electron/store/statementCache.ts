import type { Database, Statement } from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements kept ready; the longest ones are inserts of many rows, which a register sees seldom. */
const mostKept = 400;

/** Runs a statement at once, in the transaction that is open; answers its rows. */
export type RunStatement = (text: string, values: readonly unknown[]) => unknown[];

/** For the few statements that every change needs: no query is built and nobody is waited for. Only within a transaction. */
export const runnerOn =
  (sqlite: Database, { prepare }: SqliteDatabase): RunStatement =>
  (text, values) => {
    if (!sqlite.inTransaction) throw new Error('a change after its operation has ended');
    const statement = prepare(text);
    if (statement.reader) return statement.all(values);
    statement.run(values);
    return [];
  };

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
