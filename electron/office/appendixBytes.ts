import { Refusal } from '../../shared/contract/refusal.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { readBack } from './readBack.ts';
import { sheetLayout } from './sheetLayout.ts';
import { type LaidOut, workbookBytes } from './workbookBytes.ts';

/** What was written and found again in the file. */
export interface AppendixOutcome {
  tasks: number;
  checkCode: string;
}

const short = (count: number, expected: number, options?: ErrorOptions) =>
  new Refusal('EXPORT_SHORT', { count, expected }, options);

export type ReadBack = typeof readBack;

/** Reads the file's bytes back; refuses with EXPORT_SHORT when a line or a cell is missing or differs. */
export async function verify(
  bytes: Uint8Array,
  sheets: readonly LaidOut[],
  place: Parameters<ReadBack>[2] = {},
): Promise<AppendixOutcome[]> {
  const expected = sheets.reduce((sum, { model }) => sum + model.taskCount, 0);
  const found = await readBack(bytes, sheets, place).catch((cause: unknown) => {
    // A file cut off on its way to the disk cannot even be opened.
    throw short(0, expected, { cause });
  });
  return sheets.map(({ model, layout }, index) => {
    const sheet = found[index];
    if (!sheet) throw short(0, expected);
    const { items, expected: laidOut, checkCode, wrong } = sheet;
    if (items !== laidOut) throw short(items, laidOut);
    if (checkCode !== layout.checkCode || wrong.length > 0)
      throw short(Math.max(0, items - 1), laidOut, { cause: new Error(wrong.join('; ')) });
    return { tasks: model.taskCount, checkCode };
  });
}

/** Appendices laid out for their sheets. */
export const laidOut = (models: readonly AppendixModel[]): LaidOut[] =>
  models.map((model) => ({ model, layout: sheetLayout(model) }));

/** The workbook of an appendix as bytes, read back and counted. Refuses with EXPORT_SHORT or APPENDIX_TOO_LONG. */
export async function appendixBytes(model: AppendixModel): Promise<AppendixOutcome & { bytes: Uint8Array }> {
  const sheets = laidOut([model]);
  const bytes = await workbookBytes(sheets);
  const [outcome] = await verify(bytes, sheets);
  if (!outcome) throw new Error('a workbook of one sheet has one outcome');
  return { bytes, ...outcome };
}
