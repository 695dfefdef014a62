import type { HistoryEntry } from '../../../shared/contract/schemas.ts';
import { unitKinds } from '../../../shared/domain/unit.ts';
import { operationText, sentenceStart, unitFieldText, unitKindText } from '../../../shared/text.ts';
import type { HistoryChange, HistoryOperation } from '../../store/repositories/operationRepository.ts';

type Row = HistoryChange['after'];
type Rows = Map<string, { table: HistoryChange['table']; row: Row }>;
type Field = keyof typeof unitFieldText;

const words = (value: Row[string] | undefined): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

/** What a person sees of a unit, field by field, as words. */
function fieldsOf(rows: Rows): Map<Field, string | null> {
  const of = (table: HistoryChange['table']) =>
    [...rows.values()]
      .filter((entry) => entry.table === table && entry.row['deleted_at'] === null)
      .map(({ row }) => row);
  const [unit] = of('unit');
  const [contact] = of('unit_contact');
  const kind = unitKinds.find((each) => each === unit?.['kind']);
  const aliases = of('unit_alias').map((row) => String(row['alias']));
  return new Map<Field, string | null>([
    ['name', words(unit?.['name'])],
    ['shortName', words(unit?.['short_name'])],
    ['kind', kind ? unitKindText[kind] : null],
    ['aliases', words(aliases.join('; '))],
    ['person', words(contact?.['person'])],
    ['phone', words(contact?.['phone'])],
    ['email', words(contact?.['email'])],
    ['address', words(contact?.['address'])],
  ]);
}

/**
 * Lịch sử of a unit from the operation log, the latest first: each operation with the fields it changed, in words, and the
 * changes of the structure that it took part in. What touched nothing that is shown is left out. Pure.
 */
export function unitHistory(operations: readonly HistoryOperation[]): HistoryEntry[] {
  const rows: Rows = new Map();
  const entries = operations.map(({ at, author, action, data, changes }) => {
    const before = fieldsOf(rows);
    for (const { table, rowId, after } of changes) rows.set(`${table} ${rowId}`, { table, row: after });
    const after = fieldsOf(rows);
    const changed = [...after].flatMap(([field, value]) => {
      const previous = before.get(field) ?? null;
      return previous === value ? [] : { field: unitFieldText[field], before: previous, after: value };
    });
    const structural = changes.some(({ table }) => table === 'unit_change_member');
    const entry = { at, author, action: sentenceStart(operationText(action, data)), changes: changed };
    return { entry, shown: structural || changed.length > 0 };
  });
  return entries.flatMap(({ entry, shown }) => (shown ? entry : [])).reverse();
}
