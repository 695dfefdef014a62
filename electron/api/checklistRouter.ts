import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ApplicationContext } from '../application.ts';
import { checklist } from '../services/checklists/checklist.ts';
import { checkChecklistPdf, writeChecklistPdf } from '../services/checklists/checkPdf.ts';
import {
  checklistFileName,
  downloadChecklist,
  exportChecklist,
} from '../services/checklists/exportChecklist.ts';
import { procedures } from './procedures.ts';

const { checklists } = procedures;

function mustBeAllowed({ mayWrite }: Pick<ApplicationContext, 'mayWrite'>, target: string) {
  if (!mayWrite(target)) throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(target) });
}

export const checklistRouter = {
  get: checklists.get.handler(({ context, input }) => checklist(context, input)),
  suggestName: checklists.suggestName.handler(({ context, input }) => ({
    fileName: checklistFileName(context, input.kind),
  })),
  checkPdf: checklists.checkPdf.handler(async ({ context, input: { pdf, ...input } }) =>
    checkChecklistPdf(context, input, new Uint8Array(await pdf.arrayBuffer())),
  ),
  writePdf: checklists.writePdf.handler(async ({ context, input: { pdf, ...input } }) => {
    mustBeAllowed(context, input.path);
    return writeChecklistPdf(context, input, new Uint8Array(await pdf.arrayBuffer()));
  }),
  exportTo: checklists.exportTo.handler(({ context, input }) => {
    mustBeAllowed(context, input.path);
    return exportChecklist(context, input);
  }),
  download: checklists.download.handler(({ context, input }) => downloadChecklist(context, input)),
};
