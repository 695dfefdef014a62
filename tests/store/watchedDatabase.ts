import type Database from 'better-sqlite3';
import { openDatabase } from '../../electron/store/openDatabase.ts';

/** A step of a query's plan, as `EXPLAIN QUERY PLAN` words it, with the query. */
export interface PlanStep {
  detail: string;
  query: string;
}

/** A register in memory that keeps every statement it is asked to prepare: nothing that runs can escape being explained. */
export function watchedDatabase() {
  const sqlite = openDatabase(':memory:');
  const prepare = sqlite.prepare.bind(sqlite);
  const statements = new Set<string>();
  sqlite.prepare = ((text: string) => {
    statements.add(text);
    return prepare(text);
  }) as Database.Database['prepare'];

  return {
    sqlite,
    /** Begins to keep anew. */
    forget: () => statements.clear(),
    /** Plans of everything prepared so far. */
    plans: (): PlanStep[] =>
      [...statements]
        .filter((text) => /^(?:select|with|insert|update|delete)\b/iu.test(text.trim()))
        .flatMap((query) => {
          const explain = prepare(`explain query plan ${query}`);
          // a plan does not depend on the values, only on how many there are
          const values = Array.from({ length: query.split('?').length - 1 }, () => null);
          return (explain.all(...values) as { detail: string }[]).map(({ detail }) => ({ detail, query }));
        }),
  };
}
