import { readReturned } from '../../../electron/services/collection/readReturned.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type FormRow, formFields } from '../../../shared/domain/collection/form.ts';
import { plainText } from '../../../shared/domain/collection/grid.ts';
import { bookBytes } from './damagedBook.ts';
import { type Damage, damages, pickFrom } from './damages.ts';
import { cellKey, deskOf, type Edit, fillIn } from './desk.ts';
import type { SentForms } from './sentForms.ts';

export interface Verdict {
  /** Cells that ended up right, told as in need of a look, or refused. */
  right: number;
  flagged: number;
  refused: number;
  /** What is wrong in silence: this must stay empty. */
  wrong: string[];
}

export const healthFile = '02_So-Y-te_2026-01.xlsx';
const otherFile = '01_So-Noi-vu_2026-01.xlsx';

const same = (a: unknown, b: unknown) =>
  typeof a === 'string' && typeof b === 'string' ? plainText(a) === plainText(b) : a === b;

/** Fills the form of Sở Y tế in, does the damages to it one after another, hands it back, and judges every cell. */
export async function judge(
  sent: SentForms,
  edits: readonly Edit[],
  done: readonly (readonly [name: string, seed: number])[],
): Promise<Verdict> {
  const desk = await deskOf(
    sent.files.get(healthFile) ?? new Uint8Array(),
    healthFile,
    sent.files.get(otherFile) ?? new Uint8Array(),
  );
  fillIn(desk, edits);
  for (const [name, seed] of done) (damages[name] as Damage)(desk, pickFrom(seed));
  const bytes = await bookBytes(desk.book);
  const verdict: Verdict = { right: 0, flagged: 0, refused: 0, wrong: [] };
  const { context, period } = sent;
  const read = await context.store
    .read(async (repositories) => {
      const found = await readReturned(repositories, context, period.id, { fileName: healthFile, bytes });
      const forms = await repositories.collection.forms(period.id);
      const form = forms.find(({ fileName }) => fileName === healthFile);
      return { found, rows: form ? await repositories.collection.formRows(form.id) : [] };
    })
    .catch((error: unknown) => {
      if (error instanceof Refusal) return error;
      throw error;
    });
  if (read instanceof Refusal) {
    verdict.refused = formFields.length;
    return verdict;
  }
  const rows: readonly FormRow[] = read.rows;
  const { found } = read.found;
  const edited = new Map(edits.map((edit) => [cellKey(edit.no, edit.field), edit]));
  for (const row of rows) {
    const now = found.rows.find(({ no }) => no === row.no);
    for (const field of formFields) {
      const key = cellKey(row.no, field);
      const edit = edited.get(key);
      const cell = now?.cells.find((each) => each.field === field);
      if (!cell) {
        // the row is told as missing
        if (found.missing.some(({ no }) => no === row.no)) verdict.flagged += 1;
        else verdict.wrong.push(`${key}: neither found nor missing`);
        continue;
      }
      if (cell.state === 'error') verdict.flagged += 1;
      else if (cell.state === 'unchanged') {
        const silent = edit && !same(edit.value, row.values[field]);
        if (!silent) verdict.right += 1;
        else if (found.missingFields.includes(field)) verdict.flagged += 1;
        else if (desk.lost.has(key)) verdict.right += 1;
        else verdict.wrong.push(`${key}: lost ${JSON.stringify(edit.value)} (${cell.written})`);
      } else if (edit && same(edit.value, cell.value)) {
        if (cell.state === 'changed') verdict.right += 1;
        else verdict.flagged += 1;
      } else
        verdict.wrong.push(
          `${key}: ${cell.state} ${JSON.stringify(cell.value)} for ${JSON.stringify(edit?.value ?? row.values[field])} at ${cell.address}, ${cell.doubts}`,
        );
    }
  }
  return verdict;
}
