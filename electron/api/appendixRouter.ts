import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ApplicationContext } from '../application.ts';
import { downloadAppendix, exportAppendix, suggestedName } from '../services/appendices/exportAppendix.ts';
import { exportSet } from '../services/appendices/exportSet.ts';
import { previewAppendix } from '../services/appendices/previewAppendix.ts';
import { listTemplates, removeTemplate, saveTemplate } from '../services/appendices/templates.ts';
import { writeAppendixPdf } from '../services/appendices/writePdf.ts';
import { madeFiles } from './fileRouter.ts';
import { answerFor, procedures } from './procedures.ts';

const { appendices } = procedures;

function refuseElsewhere({ mayWrite }: ApplicationContext, target: string): void {
  if (!mayWrite(target)) throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(target) });
}

export const appendixRouter = {
  suggestName: appendices.suggestName.handler(async ({ context, input }) => ({
    fileName: await suggestedName(context, input),
  })),
  exportTo: appendices.exportTo.handler(({ context, input }) => {
    refuseElsewhere(context, input.path);
    return exportAppendix(context, input);
  }),
  download: appendices.download.handler(({ context, input }) => downloadAppendix(context, input)),
  exportSet: appendices.exportSet.handler(async function* ({ context, input: { target, ...input }, signal }) {
    try {
      refuseElsewhere(context, input.asOne ? target : path.join(target, 'x'));
      // written where the user said: there is no file to hand over
      for await (const event of exportSet(context, input, target, signal))
        yield event.step === 'done' ? { ...event, file: null } : event;
    } catch (error) {
      throw answerFor(error, context.log, 'appendices.exportSet'); // thrown after the procedure has answered
    }
  }),
  downloadSet: appendices.downloadSet.handler(async function* ({ context, input, signal }) {
    try {
      for await (const event of exportSet(context, input, null, signal))
        yield event.step === 'done' ? { ...event, file: event.file && madeFiles.hold(event.file) } : event;
    } catch (error) {
      throw answerFor(error, context.log, 'appendices.downloadSet');
    }
  }),
  preview: appendices.preview.handler(({ context, input }) => previewAppendix(context, input)),
  writePdf: appendices.writePdf.handler(async ({ context, input: { pdf, ...input } }) => {
    refuseElsewhere(context, input.path);
    return writeAppendixPdf(context, input, new Uint8Array(await pdf.arrayBuffer()));
  }),
  templates: appendices.templates.handler(({ context }) => listTemplates(context)),
  saveTemplate: appendices.saveTemplate.handler(({ context, input }) => saveTemplate(context, input)),
  removeTemplate: appendices.removeTemplate.handler(({ context, input }) =>
    removeTemplate(context, input.id),
  ),
};
