import path from 'node:path';
import type { ChecklistInput, ChecklistOutcome } from '../../../shared/contract/checklistContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type ChecklistModel, checklistRows } from '../../../shared/domain/checklist/checklistModel.ts';
import { countPrinted } from '../../../shared/domain/checklist/countPrinted.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { checklist } from './checklist.ts';

/** Which list, and the time that stands on the print's pages. */
type PrintedInput = ChecklistInput & { printedAt: string };

interface CheckedPdf {
  rows: number;
  pages: number;
}

/** Compares a print's text with the data. Refused with PRINT_SHORT: a row, a letter or a page's foot is missing. */
async function compare(model: ChecklistModel, pdf: Uint8Array): Promise<CheckedPdf> {
  const { readPdfText } = await import('../../documents/pdf/readPdfText.ts');
  const pages = await readPdfText(pdf);
  const { rows, missing, numberedPages } = countPrinted(model, pages);
  const expected = checklistRows(model).length;
  if (missing.length > 0 || rows !== expected || model.printedTasks !== model.taskCount) {
    const [first = ''] = missing;
    throw new Refusal('PRINT_SHORT', { count: rows, expected, ...(first && { found: first }) });
  }
  if (numberedPages !== pages.length)
    throw new Refusal('PRINT_SHORT', { count: numberedPages, expected: pages.length });
  return { rows, pages: pages.length };
}

/** Đối chiếu bản in with the list as it stands. Refused with PRINT_SHORT. */
export const checkChecklistPdf = async (
  context: ServiceContext,
  { printedAt, ...input }: PrintedInput,
  pdf: Uint8Array,
): Promise<CheckedPdf> => compare({ ...(await checklist(context, input)), printedAt }, pdf);

/**
 * Keeps a checklist's PDF once it was read back from the disk and every row was found in it. Refused with PRINT_SHORT and
 * the TARGET_ codes; then an older file stays as it was.
 */
export async function writeChecklistPdf(
  context: ServiceContext,
  { path: target, printedAt, ...input }: PrintedInput & { path: string },
  pdf: Uint8Array,
): Promise<ChecklistOutcome> {
  const model = { ...(await checklist(context, input)), printedAt };
  const { replaceFile } = await import('../../office/replaceFile.ts');
  const { rows } = await replaceFile({
    path: target,
    bytes: async () => pdf,
    verify: (written) => compare(model, written),
  });
  return { path: target, fileName: path.basename(target), rows, tasks: model.taskCount };
}
