import type { HistoryEntry } from '../../../shared/contract/schemas.ts';
import { isTaskStatus } from '../../../shared/domain/task.ts';
import {
  deadlineText,
  fieldText,
  operationText,
  reminderText,
  sentenceStart,
  statusText,
} from '../../../shared/text.ts';
import { formatDay, parseIsoDay } from '../../../shared/vietnamese/day.ts';
import type { HistoryChange, HistoryOperation } from '../../store/repositories/operationRepository.ts';

type Row = HistoryChange['after'];
type Field = keyof typeof fieldText;

/** A task's rows at one moment, by table and key. */
type Rows = Map<string, { table: HistoryChange['table']; row: Row }>;

const words = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

const dayWords = (value: Row[string] | undefined): string | null => {
  const day = parseIsoDay(words(value) ?? '');
  return day ? formatDay(day) : null;
};

const reminderWords = (rows: readonly Row[]): string => {
  const rounds = { remind: 0, report: 0 };
  return rows
    .map((row) => {
      const act = row['act'] === 'report' ? 'report' : 'remind';
      rounds[act] += 1;
      return reminderText(act, rounds[act], dayWords(row['done_on']) ?? '', words(row['letter_number']));
    })
    .join('; ');
};

const byPosition = (a: Row, b: Row) => Number(a['position']) - Number(b['position']);

/** What a person sees of a task, field by field, as words. */
function fieldsOf(rows: Rows, unitName: (id: string) => string | undefined): Map<Field, string | null> {
  const of = (table: HistoryChange['table']) =>
    [...rows.values()]
      .filter((entry) => entry.table === table && entry.row['deleted_at'] === null)
      .map(({ row }) => row)
      .sort(byPosition);
  const units = (role: string) =>
    words(
      of('task_unit')
        .filter((row) => row['role'] === role)
        .map((row) => unitName(String(row['unit_id'])) ?? '?')
        .join('; '),
    );
  const [task] = of('task');
  const status = words(task?.['status']) ?? '';
  return new Map<Field, string | null>([
    ['text', words(task?.['text'])],
    ['status', isTaskStatus(status) ? statusText[status] : null],
    ['doneOn', dayWords(task?.['done_on'])],
    ['result', words(task?.['result'])],
    ['deliverable', words(task?.['deliverable'])],
    ['leads', units('lead')],
    ['coordinating', units('coordinating')],
    [
      'deadlines',
      words(
        of('task_deadline')
          .map((row) => deadlineText(words(row['phrase']), dayWords(row['due']), dayWords(row['met_on'])))
          .join('; '),
      ),
    ],
    ['reminders', words(reminderWords(of('reminder')))],
  ]);
}

/**
 * Lịch sử of a task from the operation log, the latest first: each operation with the fields it changed, before and after,
 * in words. What changed nothing that is shown is left out. Pure.
 */
export function taskHistory(
  operations: readonly HistoryOperation[],
  unitName: (id: string) => string | undefined,
): HistoryEntry[] {
  const rows: Rows = new Map();
  const entries = operations.map(({ at, author, action, data, changes }) => {
    const before = fieldsOf(rows, unitName);
    for (const { table, rowId, after } of changes) rows.set(`${table} ${rowId}`, { table, row: after });
    const after = fieldsOf(rows, unitName);
    const changed = [...after].flatMap(([field, value]) => {
      const previous = before.get(field) ?? null;
      return previous === value ? [] : { field: fieldText[field], before: previous, after: value };
    });
    return { at, author, action: sentenceStart(operationText(action, data)), changes: changed };
  });
  return entries.filter(({ changes }) => changes.length > 0).reverse();
}
