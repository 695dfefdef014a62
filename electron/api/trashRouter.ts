import { listTrash } from '../services/trash/listTrash.ts';
import { previewPurge, purgeTrash } from '../services/trash/purgeTrash.ts';
import { removeToTrash } from '../services/trash/removeToTrash.ts';
import { restoreFromTrash } from '../services/trash/restoreFromTrash.ts';
import { procedures } from './procedures.ts';

const { trash } = procedures;

export const trashRouter = {
  remove: trash.remove.handler(({ context, input }) => removeToTrash(context, input)),
  list: trash.list.handler(({ context, input }) => listTrash(context, input)),
  restore: trash.restore.handler(({ context, input }) => restoreFromTrash(context, input)),
  purgePreview: trash.purgePreview.handler(({ context, input }) => previewPurge(context, input.items)),
  purge: trash.purge.handler(({ context, input }) => purgeTrash(context, input)),
};
