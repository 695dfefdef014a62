import path from 'node:path';
import type { ChecklistInput, ChecklistOutcome } from '../../../shared/contract/checklistContract.ts';
import type { ChecklistFile } from '../../../shared/contract/checklistFiles.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { checklist } from './checklist.ts';

const mediaTypes: Record<ChecklistFile, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
};

/** A file name to propose, plain letters only: `Danh sach den han - 2026-01-21.pdf`. */
export const checklistFileName = (
  { clock }: Pick<ServiceContext, 'clock'>,
  kind: ChecklistFile | 'pdf',
): string => `Danh sach den han - ${clock.today()}.${kind}`;

/** Xuất danh sách đến hạn to a path, as Word, Excel or a page. Refused with EXPORT_SHORT and the TARGET_ codes. */
export async function exportChecklist(
  context: ServiceContext,
  { path: target, kind, ...input }: ChecklistInput & { path: string; kind: ChecklistFile },
): Promise<ChecklistOutcome> {
  const model = await checklist(context, input);
  // the writers are heavy: nobody who exports nothing waits for them
  const { writeChecklist } = await import('../../office/checklists/writeChecklist.ts');
  const rows = await writeChecklist(model, { path: target, kind });
  return { path: target, fileName: path.basename(target), rows, tasks: model.taskCount };
}

/** The same file as bytes, for the browser's own download. */
export async function downloadChecklist(
  context: ServiceContext,
  { kind, ...input }: ChecklistInput & { kind: ChecklistFile },
): Promise<{ outcome: ChecklistOutcome; file: File }> {
  const model = await checklist(context, input);
  const { checklistBytes } = await import('../../office/checklists/writeChecklist.ts');
  const { bytes, rows } = await checklistBytes(model, kind);
  const fileName = checklistFileName(context, kind);
  const file = new File([new Uint8Array(bytes)], fileName, { type: mediaTypes[kind] });
  return { outcome: { path: null, fileName, rows, tasks: model.taskCount }, file };
}
