import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { appendixFileName, downloadAppendix, exportAppendix } from '../services/appendices/exportAppendix.ts';
import { procedures } from './procedures.ts';

const { appendices } = procedures;

export const appendixRouter = {
  suggestName: appendices.suggestName.handler(({ context, input }) => ({
    fileName: appendixFileName(context, input),
  })),
  exportTo: appendices.exportTo.handler(({ context, input }) => {
    if (!context.mayWrite(input.path))
      throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(input.path) });
    return exportAppendix(context, input);
  }),
  download: appendices.download.handler(({ context, input }) => downloadAppendix(context, input)),
};
