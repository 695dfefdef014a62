import type { ChecklistFile } from '../../../shared/contract/checklistFiles.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type ChecklistModel, checklistRows } from '../../../shared/domain/checklist/checklistModel.ts';
import { countPrinted } from '../../../shared/domain/checklist/countPrinted.ts';
import { appendixBytes, laidOut, verify as verifyAppendix } from '../appendixBytes.ts';
import { replaceFile, type WriteDependencies } from '../replaceFile.ts';
import { checklistAppendix } from './checklistAppendix.ts';
import { checklistDocx, docxText } from './checklistDocx.ts';
import { checklistHtml, htmlText } from './checklistHtml.ts';

interface Writer {
  bytes: (model: ChecklistModel) => Promise<Uint8Array>;
  /** The file's text again. */
  text: (bytes: Uint8Array) => Promise<string>;
}

/** The model has no text for a box's tick. */
const withoutTicks = (text: string) => text.replaceAll('☐', '');

const writers: Record<Exclude<ChecklistFile, 'xlsx'>, Writer> = {
  docx: { bytes: checklistDocx, text: async (bytes) => withoutTicks(await docxText(bytes)) },
  html: {
    bytes: async (model) => new TextEncoder().encode(checklistHtml(model)),
    text: async (bytes) => htmlText(new TextDecoder().decode(bytes)),
  },
};

/** Rows found in the file again. Refuses with EXPORT_SHORT where one, or a letter of one, is missing. */
async function verify(bytes: Uint8Array, model: ChecklistModel, kind: ChecklistFile): Promise<number> {
  const expected = checklistRows(model).length;
  if (model.printedTasks !== model.taskCount)
    throw new Refusal('EXPORT_SHORT', { count: model.printedTasks, expected: model.taskCount });
  if (kind === 'xlsx') {
    await verifyAppendix(bytes, laidOut([checklistAppendix(model)]));
    return expected;
  }
  const { rows } = countPrinted(model, [await writers[kind].text(bytes)]);
  if (rows !== expected) throw new Refusal('EXPORT_SHORT', { count: rows, expected });
  return rows;
}

const bytesOf = async (model: ChecklistModel, kind: ChecklistFile): Promise<Uint8Array> =>
  kind === 'xlsx' ? (await appendixBytes(checklistAppendix(model))).bytes : writers[kind].bytes(model);

/** A checklist's file as bytes, read back and counted. Refuses with EXPORT_SHORT. */
export async function checklistBytes(model: ChecklistModel, kind: ChecklistFile) {
  const bytes = await bytesOf(model, kind);
  return { bytes, rows: await verify(bytes, model, kind) };
}

/** Writes a checklist; answers the rows found in the file again. Refuses with EXPORT_SHORT and the TARGET_ codes. */
export const writeChecklist = (
  model: ChecklistModel,
  { path, kind }: { path: string; kind: ChecklistFile },
  dependencies: WriteDependencies = {},
): Promise<number> =>
  replaceFile(
    { path, bytes: () => bytesOf(model, kind), verify: (written) => verify(written, model, kind) },
    dependencies,
  );
