import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { downloadList, exportList, listFileName } from '../services/lists/exportList.ts';
import { procedures } from './procedures.ts';

const { lists } = procedures;

export const listRouter = {
  suggestName: lists.suggestName.handler(({ context }) => ({ fileName: listFileName(context) })),
  exportTo: lists.exportTo.handler(({ context, input }) => {
    if (!context.mayWrite(input.path))
      throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(input.path) });
    return exportList(context, input);
  }),
  download: lists.download.handler(({ context, input }) => downloadList(context, input)),
};
