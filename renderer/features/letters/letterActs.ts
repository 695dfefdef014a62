import { queryOptions } from '@tanstack/react-query';
import type { LetterEvent, MakeLetters } from '../../../shared/contract/letterContract.ts';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import { letterText, ui } from '../../../shared/text.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { takeFile } from '../../lib/takeFile.ts';
import { startWork } from '../../lib/work.ts';

export const letterWorkQuery = (soon: boolean) =>
  queryOptions({ queryKey: ['letters', 'work', soon], queryFn: () => appApi.letters.work({ soon }) });
export const reportWorkQuery = (periodId: string, soon: boolean) =>
  queryOptions({
    queryKey: ['letters', 'report', periodId, soon],
    queryFn: () => appApi.letters.reportWork({ periodId, soon }),
  });
export const letterRegisterQuery = queryOptions({
  queryKey: ['letters', 'register'],
  queryFn: () => appApi.letters.register(),
});

/** Makes letters, telling how far it is; answers whether they are there. Nothing is kept when it is stopped or refused. */
export async function makeLetters(asked: MakeLetters): Promise<boolean> {
  const shell = shellApi;
  const target = shell ? await shell.chooseFolder() : null;
  if (shell && !target) return false;
  const abort = new AbortController();
  const work = startWork(letterText.making, {
    share: 0,
    stop: () => {
      work.change({ line: letterText.stopping, stop: null });
      abort.abort();
    },
  });
  try {
    const options = { signal: abort.signal };
    const events = target
      ? await appApi.letters.makeIn({ ...asked, folder: target.path }, options)
      : await appApi.letters.makeArchive(asked, options);
    let done: Extract<LetterEvent, { step: 'done' }> | undefined;
    for await (const event of events) {
      if (event.step === 'done') done = event;
      else work.change({ line: letterText.written(event.done, event.all), share: event.done / event.all });
    }
    if (!done) throw new Error('letters ended without an outcome');
    if (done.archive) await takeFile(done.archive);
    const show = target &&
      shell && { label: ui.action.showFolder, run: () => void shell.showInFolder(target) };
    work.change({
      state: 'done',
      line: letterText.made(done.letters, done.tasks),
      stop: null,
      actions: show ? [show] : [],
    });
    // told last: whoever takes it back at once finds the page knowing what there is to take back
    await refreshAll();
    tellDone(letterText.made(done.letters, done.tasks));
    return true;
  } catch (error) {
    const line = abort.signal.aborted ? letterText.stopped : refusalSentence(error);
    work.change({ state: abort.signal.aborted ? 'done' : 'failed', line, stop: null });
    return false;
  }
}

/** Hands over the template in use, to be changed in Word. */
export async function downloadTemplate(kind: LetterKind): Promise<void> {
  try {
    const { file, fileName } = await appApi.letters.downloadTemplate({ kind });
    saveByBrowser(file, fileName);
    tellDone(letterText.templateSaved(fileName));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}

/** Takes a Word file as the office's template of a kind. */
export async function setTemplate(kind: LetterKind, file: File): Promise<void> {
  try {
    const { fileName } = await appApi.letters.setTemplate({ kind, file });
    await refreshAll();
    tellDone(letterText.templateSet(fileName));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}

/** Back to the program's template. */
export async function resetTemplate(kind: LetterKind): Promise<void> {
  try {
    await appApi.letters.resetTemplate({ kind });
    await refreshAll();
    tellDone(letterText.templateReset);
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}
