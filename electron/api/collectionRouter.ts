import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ApplicationContext } from '../application.ts';
import { acceptReturned } from '../services/collection/acceptReturned.ts';
import { collectionBoard } from '../services/collection/collectionBoard.ts';
import { formsArchive, formsFolder } from '../services/collection/formTargets.ts';
import { lateList } from '../services/collection/lateList.ts';
import { makeForms } from '../services/collection/makeForms.ts';
import { readReturned } from '../services/collection/readReturned.ts';
import { returnedForm } from '../services/collection/returnedForm.ts';
import { returnToUnit } from '../services/collection/returnToUnit.ts';
import { madeFiles } from './fileRouter.ts';
import { answerFor, procedures } from './procedures.ts';

const { collection } = procedures;

const givenFile = async (file: File) => ({
  fileName: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

async function targetIn(context: ApplicationContext, folder: string | null, periodId: string) {
  if (folder === null) return formsArchive(context, periodId);
  if (!context.mayWrite(path.join(folder, 'x')))
    throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(folder) });
  return { target: await formsFolder(context, periodId, folder), archive: async () => null };
}

export const collectionRouter = {
  board: collection.board.handler(({ context, input }) => collectionBoard(context, input.periodId)),
  make: collection.make.handler(async function* ({ context, input: { folder, ...input }, signal }) {
    try {
      const { target, archive } = await targetIn(context, folder, input.periodId);
      const made = yield* makeForms(context, input, target, signal);
      const file = await archive();
      yield { step: 'done', made, archive: file && madeFiles.hold(file) };
    } catch (error) {
      throw answerFor(error, context.log, 'collection.make'); // thrown after the procedure has answered
    }
  }),
  read: collection.read.handler(async ({ context, input: { periodId, file } }) => {
    const given = await givenFile(file);
    return context.store.read(async (repositories) =>
      returnedForm(await readReturned(repositories, context, periodId, given)),
    );
  }),
  accept: collection.accept.handler(async ({ context, input: { periodId, forms } }) => {
    const given = await Promise.all(
      forms.map(async ({ file, decisions }) => ({ file: await givenFile(file), decisions })),
    );
    return acceptReturned(context, periodId, given);
  }),
  returnToUnit: collection.returnToUnit.handler(async ({ context, input: { periodId, file } }) =>
    returnToUnit(context, periodId, await givenFile(file)),
  ),
  lateList: collection.lateList.handler(({ context, input }) => lateList(context, input.periodId)),
};
