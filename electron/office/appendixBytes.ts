import { Refusal } from '../../shared/contract/refusal.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { readBack } from './readBack.ts';
import { type SheetLayout, sheetLayout } from './sheetLayout.ts';
import { workbookBytes } from './workbookBytes.ts';

/** What was written and found again in the file. */
export interface AppendixOutcome {
  tasks: number;
  checkCode: string;
}

/** Reads the file's bytes back; refuses with EXPORT_SHORT when a task or a cell is missing or differs. */
export async function verify(
  bytes: Uint8Array,
  model: AppendixModel,
  layout: SheetLayout,
): Promise<AppendixOutcome> {
  const short = (count: number, options?: ErrorOptions) =>
    new Refusal('EXPORT_SHORT', { count, expected: model.taskCount }, options);
  const { tasks, checkCode } = await readBack(bytes, layout).catch((cause: unknown) => {
    // A file cut off on its way to the disk cannot even be opened.
    throw short(0, { cause });
  });
  if (tasks !== model.taskCount || checkCode !== layout.checkCode) throw short(tasks);
  return { tasks, checkCode };
}

/** The workbook of an appendix as bytes, read back and counted. Refuses with EXPORT_SHORT. */
export async function appendixBytes(model: AppendixModel): Promise<AppendixOutcome & { bytes: Uint8Array }> {
  const layout = sheetLayout(model);
  const bytes = await workbookBytes(model, layout);
  return { bytes, ...(await verify(bytes, model, layout)) };
}
