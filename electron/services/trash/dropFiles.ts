import type { PurgeOutcome } from '../../../shared/contract/trashContract.ts';
import type { AttachmentFolder } from '../../attachments/attachmentFolder.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** What deleting for good works with: the register and the files kept with it. */
export interface PurgeContext extends ServiceContext {
  attachments: Pick<AttachmentFolder, 'doom' | 'doomed' | 'drop' | 'spare'>;
}

/**
 * Deletes kept files that no row names any more; the others are spared. Within a transaction: what is about to name one of
 * them waits, and looks whether it is there still (`keptStill`).
 */
export const dropFiles = (
  { store, attachments }: PurgeContext,
  hashes: readonly string[],
): Promise<Pick<PurgeOutcome, 'files' | 'filesLeft'>> =>
  store.read(async ({ trash }) => {
    const unnamed = new Set(await trash.unnamedFiles(hashes));
    const filesLeft: string[] = [];
    for (const hash of hashes) {
      const left = unnamed.has(hash) ? await attachments.drop(hash) : await attachments.spare(hash);
      if (left) filesLeft.push(left);
    }
    return { files: unnamed.size - filesLeft.length, filesLeft };
  });

/** Finishes purges that were broken off, or that met a file which another program held; answers how many files went. */
export async function finishPurges(context: PurgeContext): Promise<number> {
  const hashes = await context.attachments.doomed();
  return hashes.length === 0 ? 0 : (await dropFiles(context, hashes)).files;
}
