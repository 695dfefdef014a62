import type { AcceptOutcome, CellDecision } from '../../../shared/contract/collectionContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { decidedValue, withValue } from '../../../shared/domain/collection/decidedValue.ts';
import type { FormField, FormValues } from '../../../shared/domain/collection/form.ts';
import { plainText } from '../../../shared/domain/collection/grid.ts';
import type { ReconciledRow } from '../../../shared/domain/collection/reconcile.ts';
import { partsOf } from '../../../shared/vietnamese/day.ts';
import { keptStill } from '../../attachments/keptStill.ts';
import type { Writing } from '../../store/openStore.ts';
import { progressWriter } from '../progress/progressWriter.ts';
import { type AcceptedRow, acceptRow } from './acceptRow.ts';
import type { CollectionContext } from './collectionContext.ts';
import { type ReadReturn, type ReturnedFile, readReturned } from './readReturned.ts';

/** A returned file with what was decided of its cells. */
export interface DecidedReturn {
  file: ReturnedFile;
  decisions: readonly CellDecision[];
}

const same = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' ? plainText(a) === plainText(b) : a === b;

const nowOf = ({ cells }: ReconciledRow): FormValues =>
  Object.fromEntries(cells.map(({ field, now }) => [field, now])) as unknown as FormValues;

/**
 * What becomes of a row, by the decisions on it. A day of completion without "hoàn thành" has no place in the register: it
 * stays open. Pure but for its refusal.
 */
function decidedRow(
  read: ReadReturn,
  row: ReconciledRow,
  decisions: readonly CellDecision[],
  year: number,
): AcceptedRow | undefined {
  const now = nowOf(row);
  let values = now;
  for (const decision of decisions) {
    if (!same(now[decision.field], decision.now))
      throw new Refusal('COLLECTION_CHANGED', { found: row.code });
    const value = decidedValue(decision, year);
    if (value === undefined)
      throw new Refusal('COLLECTION_VALUE', { found: `${row.code}: ${decision.value}` });
    values = withValue(values, decision.field, value);
  }
  if (values.status !== 'done' && values.doneOn !== null) values = { ...values, doneOn: null };
  const fields = (Object.keys(values) as FormField[]).filter((field) => !same(values[field], now[field]));
  const known = read.rows.find(({ no }) => no === row.no);
  return known && fields.length > 0 ? { row: known, values, fields } : undefined;
}

interface Written {
  cells: number;
  open: number;
  tasks: string[];
}

async function write(
  writing: Writing,
  { clock }: CollectionContext,
  read: ReadReturn,
  decisions: readonly CellDecision[],
  periodId: string,
  writer: Awaited<ReturnType<typeof progressWriter>>,
): Promise<Written> {
  const period = await writing.periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  const { year } = partsOf(period.lastDay);
  const byRow = Map.groupBy(decisions, ({ no }) => no);
  const source = { file: read.file.fileName, sha256: read.sha256 };
  const tasks: string[] = [];
  let cells = 0;
  let open = read.found.unknown.filter(({ kind }) => kind === 'foreign').length;
  for (const row of read.found.rows) {
    const asked = row.cells.filter(({ state }) => state !== 'unchanged');
    const accepted = decidedRow(read, row, byRow.get(row.no) ?? [], year);
    open += asked.filter(
      ({ field }) =>
        !accepted?.fields.includes(field) && !(byRow.get(row.no) ?? []).some((each) => each.field === field),
    ).length;
    if (!accepted) continue;
    await acceptRow(writing, accepted, { writer, periodId, today: clock.today(), source });
    cells += accepted.fields.length;
    tasks.push(row.taskId);
  }
  return { cells, open, tasks };
}

/** Writes down that a file came back and what became of it, once for the same bytes. */
async function noteFile(
  { changes, collection }: Writing,
  read: ReadReturn,
  { cells, open }: Written,
  today: ReturnType<CollectionContext['clock']['today']>,
) {
  const { form, sha256, file } = read;
  const before = await collection.fileBySha(form.id, sha256);
  if (before) {
    if (cells > 0 || before.open !== open || before.state !== 'accepted')
      await changes.update('collection_file', before.id, {
        state: 'accepted',
        accepted: before.accepted + cells,
        open,
      });
    return;
  }
  await changes.insert('collection_file', [
    {
      form_id: form.id,
      unit_id: form.unitId,
      file_name: file.fileName,
      sha256,
      size: file.bytes.byteLength,
      received_on: today,
      state: 'accepted',
      accepted: cells,
      open,
    },
  ]);
}

/**
 * Nhận biểu trả về: everything that was decided of any number of files in one operation, with one undo, each file kept
 * under its hash. The same decisions on the same file a second time change nothing. Refused as `readReturned`, and with
 * COLLECTION_CHANGED where the register has moved since the review.
 */
export async function acceptReturned(
  context: CollectionContext,
  periodId: string,
  forms: readonly DecidedReturn[],
): Promise<AcceptOutcome> {
  const { store, clock, attachments } = context;
  for (const { file } of forms) await attachments.keep(file.bytes, file.fileName);
  const [only, another] = forms;
  const about = await store.read(async (repositories) => {
    if (!only || another) return {};
    const { unit } = await readReturned(repositories, context, periodId, only.file);
    return unit ? { unit } : { file: only.file.fileName };
  });
  const changing = ({ decisions }: DecidedReturn) =>
    decisions.filter(({ value, now }) => !same(value, now)).length;
  const count = forms.reduce((sum, form) => sum + changing(form), 0);
  const data = { ...about, ...(another && { file: `${forms.length} biểu thu thập` }), count };
  return store.write({ action: 'accept-forms', data, undoable: true }, async (writing) => {
    const writer = await progressWriter(writing);
    const outcome: AcceptOutcome = { cells: 0, tasks: 0, open: 0, files: 0 };
    const tasks = new Set<string>();
    for (const { file, decisions } of forms) {
      const read = await readReturned(writing, context, periodId, file);
      const written = await write(writing, context, read, decisions, periodId, writer);
      await keptStill(attachments, read.sha256, read.file);
      await noteFile(writing, read, written, clock.today());
      for (const task of written.tasks) tasks.add(task);
      outcome.cells += written.cells;
      outcome.open += written.open;
      outcome.files += 1;
    }
    return { ...outcome, tasks: tasks.size };
  });
}
