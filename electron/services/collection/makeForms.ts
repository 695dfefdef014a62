import { createHash, randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { MadeForms, MakeForms, MakeFormsEvent } from '../../../shared/contract/collectionContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { formCode, formFileName, templateVersion } from '../../../shared/domain/collection/form.ts';
import { reconcile } from '../../../shared/domain/collection/reconcile.ts';
import { formSheetText } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { FormModel, FormSheetRow } from '../../office/collection/formModel.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type UnitRows, unitRowsOf } from './formsOfPeriod.ts';
import { sendingList } from './sendingList.ts';

/** Where files go: a folder, or one archive. `keep` puts what was written in its place; `drop` takes it away again. */
export interface FormTarget {
  /** As it is told to the user. */
  name: string;
  write(fileName: string, bytes: Uint8Array): Promise<Uint8Array>;
  keep(): Promise<void>;
  drop(): Promise<void>;
}

const numbered = (rows: UnitRows['rows']): FormSheetRow[] => rows.map((row, at) => ({ no: at + 1, ...row }));

interface Planned {
  unitId: string | null;
  model: FormModel;
}

function plan(
  period: StoredPeriod,
  units: readonly UnitRows[],
  { dueOn }: MakeForms,
  sentOn: Day,
): Planned[] {
  const { id, name, firstDay, lastDay } = period;
  const model = (unit: FormModel['unit'], fileName: string, rows: FormSheetRow[]): FormModel => ({
    code: formCode(randomBytes(8)),
    period: { id, name, firstDay, lastDay },
    unit,
    sentOn,
    dueOn,
    fileName,
    rows,
  });
  const own = units.map((unit, at): Planned => {
    const fileName = formFileName(at + 1, unit.name, lastDay);
    return { unitId: unit.id, model: model({ id: unit.id, name: unit.name }, fileName, numbered(unit.rows)) };
  });
  if (units.length < 2) return own;
  const all = numbered(units.flatMap(({ rows }) => rows));
  return [
    ...own,
    { unitId: null, model: model(null, formFileName(0, formSheetText.allUnits, lastDay), all) },
  ];
}

/** Reads a written form back and holds every cell against what it was made from. Refused with COLLECTION_EXPORT_DIFFERS. */
async function verify(written: Uint8Array, { model }: Planned): Promise<void> {
  const { readGrid } = await import('../../documents/grid/readGrid.ts');
  const grid = await readGrid(written, model.fileName);
  const { code, rows, sentOn } = model;
  const now = new Map(rows.map(({ no, values }) => [no, values]));
  const found = reconcile(grid, { code, rows, doubtful: false }, { today: sentOn, year: 2000, now });
  const cells = found?.rows.flatMap((row) => row.cells) ?? [];
  const whole =
    found?.rows.length === rows.length && found.unknown.length === 0 && found.missingFields.length === 0;
  if (!whole || cells.some(({ state }) => state !== 'unchanged'))
    throw new Refusal('COLLECTION_EXPORT_DIFFERS', { file: model.fileName });
}

async function prepared({ store, clock }: ServiceContext, input: MakeForms) {
  const sentOn = clock.today();
  const { period, units, contacts } = await store.read(async (repositories) => {
    const found = await repositories.periods.get(input.periodId);
    if (!found) throw new Refusal('PERIOD_GONE');
    if (found.closedOn !== null) throw new Refusal('PERIOD_CLOSED', { found: found.name });
    return {
      period: found,
      units: await unitRowsOf(repositories, found, sentOn),
      contacts: await repositories.units.contacts(),
    };
  });
  const wanted = new Set(input.unitIds);
  const chosen = units.filter(({ id }) => wanted.size === 0 || wanted.has(id));
  if (chosen.length === 0) throw new Refusal('COLLECTION_NOTHING', { found: period.name });
  return { period, sentOn, contacts, chosen, planned: plan(period, chosen, input, sentOn) };
}

/**
 * Lập biểu thu thập: one workbook a unit, one of all units and the list of them, each written, read back and held against
 * the register; then sending is recorded, in one operation. Stopped or refused, nothing is recorded and none of the files
 * stays. Refused with PERIOD_GONE, PERIOD_CLOSED, COLLECTION_NOTHING, COLLECTION_EXPORT_DIFFERS and what the target refuses.
 */
export async function* makeForms(
  context: ServiceContext,
  input: MakeForms,
  target: FormTarget,
  signal?: AbortSignal,
): AsyncGenerator<Extract<MakeFormsEvent, { step: 'making' }>, MadeForms> {
  const { store } = context;
  const { period, sentOn, contacts, chosen, planned } = await prepared(context, input);
  const { formBytes } = await import('../../office/collection/formBytes.ts');
  const { listBytes } = await import('../../office/collection/listBytes.ts');
  const hashes = new Map<string, string>();
  let kept = false;
  try {
    for (const [at, form] of planned.entries()) {
      signal?.throwIfAborted();
      const { fileName } = form.model;
      yield { step: 'making', done: at, all: planned.length + 1, file: fileName };
      const written = await target.write(fileName, await formBytes(form.model));
      await verify(written, form);
      hashes.set(fileName, createHash('sha256').update(written).digest('hex'));
      await setImmediate();
    }
    const list = sendingList(
      period,
      planned.map(({ model }) => model),
      contacts,
    );
    await target.write(list.fileName, await listBytes(list.model));
    signal?.throwIfAborted();
    const data = { period: period.name, count: chosen.length };
    await store.write({ action: 'send-forms', data, undoable: true }, async ({ changes, periods }) => {
      if (!(await periods.get(period.id))) throw new Refusal('PERIOD_GONE');
      await changes.insert(
        'collection_form',
        planned.map(({ unitId, model }) => ({
          period_id: period.id,
          unit_id: unitId,
          code: model.code,
          template: templateVersion,
          file_name: model.fileName,
          sha256: hashes.get(model.fileName) ?? '',
          sent_on: sentOn,
          due_on: input.dueOn,
          rows: JSON.stringify(
            model.rows.map(({ unit: _, directive: __, due: ___, deliverable: ____, ...row }) => row),
          ),
        })),
      );
      // Last of all: a file that cannot take its place leaves no word of it in the register either.
      await target.keep();
    });
    kept = true;
    return {
      folder: target.name,
      units: chosen.length,
      tasks: new Set(chosen.flatMap(({ rows }) => rows.map(({ taskId }) => taskId))).size,
      files: [...planned.map(({ model }) => model.fileName), list.fileName],
    };
  } finally {
    if (!kept) await target.drop();
  }
}
