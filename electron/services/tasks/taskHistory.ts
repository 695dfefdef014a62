import type { HistoryEntry } from '../../../shared/contract/schemas.ts';
import { honestyRules } from '../../../shared/domain/honesty/finding.ts';
import { supersededRule } from '../../../shared/domain/supersede.ts';
import { isTaskPriority, isTaskStatus } from '../../../shared/domain/task.ts';
import {
  completionText,
  deadlineText,
  evidenceLine,
  extensionLine,
  fieldText,
  historyFieldText,
  historyLine,
  honestyText,
  occurrenceText,
  operationText,
  priorityText,
  progressLine,
  reminderText,
  sentenceStart,
  statusText,
} from '../../../shared/text.ts';
import { formatDay, parseIsoDay } from '../../../shared/vietnamese/day.ts';
import type { HistoryChange, HistoryOperation } from '../../store/repositories/operationRepository.ts';

type Row = HistoryChange['after'];
/** What the log names by key. */
export interface HistoryNames {
  unit: (id: string) => string | undefined;
  directive: (id: string) => string | undefined;
}

/** A task's rows at one moment, by table and key. */
type Rows = Map<string, { table: HistoryChange['table']; row: Row }>;

/** What a person sees of one field: how it is called, what it says. */
interface Shown {
  field: string;
  value: string | null;
}

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

const statusWords = (value: Row[string] | undefined): string | null => {
  const status = words(value) ?? '';
  return isTaskStatus(status) ? statusText[status] : null;
};

/** The usual priority is nothing to speak of, unless it was another. */
const priorityWords = (value: Row[string] | undefined): string | null => {
  const priority = words(value) ?? '';
  return isTaskPriority(priority) && priority !== 'normal' ? priorityText[priority] : null;
};

/** Parts stand by their place, what has a day and no place by that. */
const byPosition = (a: Row, b: Row) =>
  Number(a['position'] ?? 0) - Number(b['position'] ?? 0) || String(a['due']).localeCompare(String(b['due']));

const joined = (parts: readonly (string | null)[], sign: string) =>
  words(parts.filter((part) => part !== null).join(sign));

const percentWords = (value: Row[string] | undefined): string | null =>
  typeof value === 'number' ? progressLine.percent(value.toLocaleString('vi-VN')) : null;

/** A report: whose, of which day; how far, and what it says. */
const reported = (row: Row, names: HistoryNames): Shown => {
  const unit = words(row['unit_id']);
  const doneOn = dayWords(row['done_on']);
  return {
    field: progressLine.of(unit && (names.unit(unit) ?? '?'), dayWords(row['reported_on'])),
    value: joined(
      [
        percentWords(row['percent']),
        statusWords(row['status']),
        doneOn && progressLine.doneOn(doneOn),
        words(row['text']),
      ],
      ' · ',
    ),
  };
};

const proof = (row: Row): Shown => {
  const number = words(row['document_number']);
  const fileName = words(row['file_name']);
  return {
    field: evidenceLine.field,
    value: joined([number && evidenceLine.document(number), fileName && evidenceLine.file(fileName)], ' · '),
  };
};

/** Đã xem, để nguyên: what was found, or what a directive that took the place of another would have asked for. */
function setAsideWords(row: Row, directive: (key: Row[string] | undefined) => string | null): string {
  const rule = String(row['rule']);
  if (rule === supersededRule) return historyLine.replaced(directive(row['facts']) ?? '?');
  const found = honestyRules.find((each) => each === rule);
  return historyLine.setAside(found ? honestyText.rules[found] : rule, words(row['reason']));
}

const shownFields = { ...fieldText, ...historyFieldText };

/** What a person sees of a task, as words: its own fields, then what hangs on it by the key of its row. */
function fieldsOf(rows: Rows, names: HistoryNames): Map<string, Shown> {
  const live = (table: HistoryChange['table']) =>
    [...rows].filter(([, entry]) => entry.table === table && entry.row['deleted_at'] === null);
  const of = (table: HistoryChange['table']) =>
    live(table)
      .map(([, { row }]) => row)
      .sort(byPosition);
  const units = (role: string) =>
    joined(
      of('task_unit')
        .filter((row) => row['role'] === role)
        .map((row) => names.unit(String(row['unit_id'])) ?? '?'),
      '; ',
    );
  // in the trash it says what it said
  const task = [...rows.values()].find(({ table }) => table === 'task')?.row;
  const [clear] = of('task_clear');
  const directive = (key: Row[string] | undefined) => {
    const id = words(key);
    return id && (names.directive(id) ?? '?');
  };
  const unit = (key: Row[string] | undefined) => {
    const id = words(key);
    return id && (names.unit(id) ?? '?');
  };
  const own: Record<keyof typeof shownFields, string | null> = {
    text: words(task?.['text']),
    status: statusWords(task?.['status']),
    doneOn: dayWords(task?.['done_on']),
    doneDocument: words(task?.['done_document']),
    result: words(task?.['result']),
    deliverable: words(task?.['deliverable']),
    field: words(task?.['field']),
    programme: words(task?.['programme']),
    priority: priorityWords(task?.['priority']),
    note: words(task?.['note']),
    leads: units('lead'),
    coordinating: units('coordinating'),
    deadlines: joined(
      of('task_deadline').map((row) =>
        deadlineText(words(row['phrase']), dayWords(row['due']), dayWords(row['met_on'])),
      ),
      '; ',
    ),
    extensions: joined(
      of('task_extension').map((row) =>
        extensionLine(
          dayWords(row['due']) ?? '',
          String(row['reason']),
          String(row['document']),
          String(row['signer']),
        ),
      ),
      '; ',
    ),
    occurrences: joined(
      of('task_occurrence').map((row) =>
        occurrenceText(
          dayWords(row['due']) ?? '',
          statusWords(row['status']) ?? '',
          dayWords(row['done_on']),
          [words(row['report']), words(row['document'])],
        ),
      ),
      '; ',
    ),
    reminders: words(reminderWords(of('reminder'))),
    trash: words(task?.['deleted_at']) && historyLine.inTrash,
    directive: directive(task?.['directive_id']),
    bases: joined(
      of('task_basis').map((row) => directive(row['directive_id'])),
      '; ',
    ),
    ended: joined(
      of('task_end').map((row) =>
        historyLine.ended(dayWords(row['on_day']) ?? '', directive(row['directive_id'])),
      ),
      '; ',
    ),
    answering: unit(clear?.['answering']),
    decidedBy: words(clear?.['decided_by']),
    setAside: joined(
      of('finding_set_aside').map((row) => setAsideWords(row, directive)),
      '; ',
    ),
  };
  return new Map<string, Shown>([
    ...Object.entries(own).map(
      ([name, value]) => [name, { field: shownFields[name as keyof typeof shownFields], value }] as const,
    ),
    ...live('progress_update').map(([key, { row }]) => [key, reported(row, names)] as const),
    ...live('evidence').map(([key, { row }]) => [key, proof(row)] as const),
  ]);
}

/** The fields of two moments that say something else, those that have gone included. */
function differences(before: ReadonlyMap<string, Shown>, after: ReadonlyMap<string, Shown>) {
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const previous = before.get(key);
    const next = after.get(key);
    const change = { before: previous?.value ?? null, after: next?.value ?? null };
    const field = (next ?? previous)?.field ?? '';
    return change.before === change.after ? [] : { field, ...change };
  });
}

const statusOf = (rows: Rows) =>
  [...rows.values()].find(({ table }) => table === 'task')?.row['status'] ?? null;

/** Why it was opened again, where many tasks were changed at once: said of those that had been done. */
const reopening = (
  { action, data: { reason } }: HistoryOperation,
  before: Row[string],
  after: Row[string],
) =>
  action === 'update-tasks' && reason && before === 'done' && after !== 'done'
    ? [{ field: completionText.reason, before: null, after: reason }]
    : [];

/**
 * Lịch sử of a task from the operation log, the latest first: each operation with the fields it changed, before and after,
 * in words. What changed nothing that is shown is left out. Pure.
 */
export function taskHistory(operations: readonly HistoryOperation[], names: HistoryNames): HistoryEntry[] {
  const rows: Rows = new Map();
  const entries = operations.map((operation) => {
    const { at, author, action, data, changes } = operation;
    const [before, status] = [fieldsOf(rows, names), statusOf(rows)];
    for (const { table, rowId, after } of changes) rows.set(`${table} ${rowId}`, { table, row: after });
    const changed = differences(before, fieldsOf(rows, names));
    const why = reopening(operation, status, statusOf(rows));
    return { at, author, action: sentenceStart(operationText(action, data)), changes: [...changed, ...why] };
  });
  return entries.filter(({ changes }) => changes.length > 0).reverse();
}

/** Keys of the directives that a task's history speaks of. */
export const directivesNamed = (operations: readonly HistoryOperation[]): string[] => [
  ...new Set(
    operations.flatMap(({ changes }) =>
      changes.flatMap(({ table, after }) => {
        const key = after[table === 'finding_set_aside' ? 'facts' : 'directive_id'];
        return typeof key === 'string' ? [key] : [];
      }),
    ),
  ),
];
