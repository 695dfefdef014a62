import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/refusal.ts';
import {
  type FormRow,
  fileNameKey,
  parseFormFileName,
  templateVersion,
} from '../../../shared/domain/collection/form.ts';
import { markedForm } from '../../../shared/domain/collection/formMark.ts';
import type { Grid } from '../../../shared/domain/collection/grid.ts';
import { foundFormUnit, likelyForm } from '../../../shared/domain/collection/guessForm.ts';
import { type Reconciliation, reconcile } from '../../../shared/domain/collection/reconcile.ts';
import { partsOf } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredForm, StoredReturn } from '../../store/repositories/collectionRepository.ts';
import type { StoredPeriod } from '../../store/repositories/periodRepository.ts';
import type { StoredUnit } from '../../store/repositories/unitRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { standingValues } from './standingValues.ts';

/** A file as it came back. */
export interface ReturnedFile {
  fileName: string;
  bytes: Uint8Array;
}

/** A returned file held against its form and the register. */
export interface ReadReturn {
  file: ReturnedFile;
  sha256: string;
  form: StoredForm;
  rows: readonly FormRow[];
  /** The unit's name; null for the form of all units. */
  unit: string | null;
  /** Names of the units that its rows are of. */
  unitNames: ReadonlyMap<string, string>;
  found: Reconciliation;
  known: StoredReturn | undefined;
  guessed: boolean;
  otherUnit: string | null;
}

type Reading = Pick<Repositories, 'collection' | 'periods' | 'progress' | 'units'>;

type Named = Pick<StoredUnit, 'name' | 'shortName'> & { aliases?: readonly string[] };
const namesOf = ({ name, shortName, aliases = [] }: Named) => [name, shortName, ...aliases];
const isCalled = (unit: Named, words: string) =>
  namesOf(unit).some((name) => fold(name).trim() === words || fileNameKey(name) === words);

/** The form that a workbook is one of, and whether that had to be guessed. */
async function formOf(
  { collection, periods, units }: Reading,
  grid: Grid,
  fileName: string,
  period: StoredPeriod,
): Promise<{ form: StoredForm; guessed: boolean }> {
  const marked = markedForm(grid);
  if (marked?.version != null && marked.version !== templateVersion)
    throw new Refusal('COLLECTION_VERSION', {
      file: fileName,
      found: String(marked.version),
      expected: templateVersion,
    });
  const own = marked && (await collection.formByCode(marked.code));
  if (own) {
    if (own.periodId !== period.id) {
      const other = await periods.get(own.periodId);
      throw new Refusal('COLLECTION_OTHER_PERIOD', { file: fileName, ...(other && { found: other.name }) });
    }
    return { form: own, guessed: marked.doubtful };
  }
  const named = parseFormFileName(fileName);
  if (named && named.month !== period.lastDay.slice(0, 7))
    throw new Refusal('COLLECTION_OTHER_PERIOD', { file: fileName, found: `kỳ ${named.month}` });
  const sent = (await collection.forms(period.id)).filter(({ unitId }) => unitId !== null);
  const all = await units.all();
  const saysUnit = foundFormUnit(grid);
  const candidates = await Promise.all(
    sent.map(async (form) => ({
      form,
      rows: await collection.formRows(form.id),
      named: all.some(
        (unit) =>
          unit.id === form.unitId &&
          ((saysUnit !== null && isCalled(unit, fold(saysUnit))) ||
            (named !== undefined && isCalled(unit, named.unit))),
      ),
    })),
  );
  const form = likelyForm(grid, candidates)?.form;
  if (!form) throw new Refusal('COLLECTION_NOT_FORM', { file: fileName });
  return { form, guessed: true };
}

/** The unit that a workbook names itself, where the directory knows it and it is another one than the form's. */
async function otherUnitOf(
  { units }: Pick<Reading, 'units'>,
  grid: Grid,
  form: StoredForm,
  own: Named | undefined,
): Promise<string | null> {
  const named = foundFormUnit(grid);
  if (named === null || !own) return null;
  const words = fold(named);
  if (isCalled(own, words)) return null;
  const unit = (await units.all()).find((each) => isCalled(each, words));
  return unit && unit.id !== form.unitId ? unit.name : null;
}

/**
 * Đọc và đối chiếu a returned workbook; stores nothing. Refused with the FILE_ codes, XLS_LEGACY, COLLECTION_NOT_FORM,
 * COLLECTION_VERSION or COLLECTION_OTHER_PERIOD.
 */
export async function readReturned(
  repositories: Reading,
  { clock }: Pick<ServiceContext, 'clock'>,
  periodId: string,
  file: ReturnedFile,
): Promise<ReadReturn> {
  const { readGrid } = await import('../../documents/grid/readGrid.ts');
  const fileName = file.fileName.normalize('NFC');
  const grid = await readGrid(file.bytes, fileName);
  const period = await repositories.periods.get(periodId);
  if (!period) throw new Refusal('PERIOD_GONE');
  const { form, guessed } = await formOf(repositories, grid, fileName, period);
  const rows = await repositories.collection.formRows(form.id);
  const named = await repositories.collection.unitNames([
    ...rows.map(({ unitId }) => unitId),
    ...(form.unitId === null ? [] : [form.unitId]),
  ]);
  const own = form.unitId === null ? undefined : named.get(form.unitId);
  const otherUnit = await otherUnitOf(repositories, grid, form, own);
  const today = clock.today();
  const tasks = await repositories.collection.tasksOf(rows.map(({ taskId }) => taskId));
  const standing = await standingValues(repositories, tasks, today);
  const now = new Map(
    rows.flatMap(({ no, taskId, unitId }) => {
      const found = standing(taskId, unitId);
      return found ? [[no, found.values] as const] : [];
    }),
  );
  // A task that went into the trash, or that the unit has no part in any more, takes nothing in.
  const live = rows.filter(({ no }) => now.has(no));
  const found = reconcile(
    grid,
    { code: form.code, rows: live, doubtful: guessed || otherUnit !== null },
    { today, year: partsOf(period.lastDay).year, now },
  );
  if (!found) throw new Refusal('COLLECTION_NOT_FORM', { file: fileName });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  return {
    file: { ...file, fileName },
    sha256,
    form,
    rows: live,
    unit: own?.name ?? null,
    unitNames: new Map([...named].map(([id, { name }]) => [id, name])),
    found,
    known: await repositories.collection.fileBySha(form.id, sha256),
    guessed,
    otherUnit,
  };
}
