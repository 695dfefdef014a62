import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Operation } from '../../../shared/domain/operation.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

type Row = Record<string, string | number | null>;

const operation: Operation = {
  action: 'update-task',
  data: { code: 'NV-0001', fields: ['status'] },
  undoable: true,
};

/** The operation that a write of the bench is called in the log. */
export const benchOperation = operation;

const stamps = new Set(['version', 'author', 'updated_at']);
const contentOf = (row: Row) =>
  JSON.stringify(Object.fromEntries(Object.entries(row).filter(([column]) => !stamps.has(column))));

/**
 * What the store writes when a task's status changes, by better-sqlite3 alone and without asking what of the index follows
 * from it: the row, the operation with its line, the place in the index, in one transaction. `today` is the day on which a
 * word was given about the task, which keeps it from being called forgotten.
 */
export function rawWriter(sqlite: Database, today: Day) {
  const read = sqlite.prepare<[string], Row>('select * from task where id = ?');
  const update = sqlite.prepare(
    'update task set status = ?, word_on = ?, version = ?, author = ?, updated_at = ? where id = ?',
  );
  const addOperation = sqlite.prepare(
    'insert into operation (id, action, data, author, at, undoable, undoes) values (?, ?, ?, ?, ?, 1, null)',
  );
  const addChange = sqlite.prepare(
    'insert into operation_change (id, operation_id, table_name, row_id, owner_id, before, after) values (?, ?, ?, ?, ?, ?, ?)',
  );
  const index = sqlite.prepare('update task_index set status = ?, last_word_on = ? where number = ?');

  return sqlite.transaction((id: string, status: 'not-started' | 'in-progress', place: number) => {
    const before = read.get(id);
    if (!before) throw new Error('no such task');
    const at = new Date().toISOString();
    const version = Number(before['version']) + 1;
    const after: Row = { ...before, status, word_on: today, version, updated_at: at };
    update.run(status, today, version, 'bench', at, id);
    const operationId = randomUUID();
    addOperation.run(operationId, operation.action, JSON.stringify(operation.data), 'bench', at);
    addChange.run(randomUUID(), operationId, 'task', id, id, contentOf(before), contentOf(after));
    index.run(place, today, before['number']);
  });
}
