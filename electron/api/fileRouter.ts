import { Refusal } from '../../shared/contract/refusal.ts';
import { heldFiles } from './heldFiles.ts';
import { procedures } from './procedures.ts';

/** Archives and workbooks that long work has made for a browser's download. */
export const madeFiles = heldFiles();

export const fileRouter = {
  take: procedures.files.take.handler(({ input }) => {
    const file = madeFiles.take(input.key);
    if (!file) throw new Refusal('FILE_VANISHED');
    return { file };
  }),
};
