import path from 'node:path';
import type { LetterEvent } from '../../shared/contract/letterContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { downloadTemplate, resetTemplate, setTemplate } from '../services/letters/letterTemplates.ts';
import { type LetterStep, makeLetters } from '../services/letters/makeLetters.ts';
import { reportWork } from '../services/letters/reportsToAsk.ts';
import { letterWork } from '../services/letters/unitsToRemind.ts';
import { madeFiles } from './fileRouter.ts';
import { answerFor, procedures } from './procedures.ts';

const { letters } = procedures;
/** What the screen shows of the register. */
const shownLetters = 500;

/** Events carry no files: an archive is held until it is taken. */
async function* told(steps: AsyncIterable<LetterStep>): AsyncGenerator<LetterEvent> {
  for await (const step of steps) {
    if (step.step === 'writing') yield step;
    else {
      const { file, ...made } = step;
      yield { ...made, archive: file && madeFiles.hold(file) };
    }
  }
}

export const letterRouter = {
  work: letters.work.handler(({ context, input }) => letterWork(context, input)),
  reportWork: letters.reportWork.handler(({ context, input }) => reportWork(context, input)),
  makeIn: letters.makeIn.handler(async function* ({ context, input: { folder, ...asked }, signal }) {
    try {
      if (!context.mayWrite(path.join(folder, 'x')))
        throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(folder) });
      yield* told(makeLetters(context, asked, folder, signal));
    } catch (error) {
      throw answerFor(error, context.log, 'letters.makeIn'); // thrown after the procedure has answered
    }
  }),
  makeArchive: letters.makeArchive.handler(async function* ({ context, input, signal }) {
    try {
      yield* told(makeLetters(context, input, null, signal));
    } catch (error) {
      throw answerFor(error, context.log, 'letters.makeArchive');
    }
  }),
  register: letters.register.handler(({ context }) =>
    context.store.read((repositories) => repositories.letters.latest(shownLetters)),
  ),
  downloadTemplate: letters.downloadTemplate.handler(({ context, input }) =>
    downloadTemplate(context, input.kind),
  ),
  setTemplate: letters.setTemplate.handler(async ({ context, input: { kind, file } }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return setTemplate(context, { kind, bytes, fileName: file.name });
  }),
  resetTemplate: letters.resetTemplate.handler(({ context, input }) => resetTemplate(context, input.kind)),
};
