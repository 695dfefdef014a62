import { ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { navigateTo } from '../../lib/hashLocation.ts';
import { queryClient } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { startWork } from '../../lib/work.ts';

/** Reading takes most of the time; the bar keeps the rest for finding the tasks. */
const readingPart = 0.8;
const shownDoneFor = 10_000;

async function importFile(file: File, work: ReturnType<typeof startWork>, abort: AbortController) {
  work.change({ state: 'running', line: ui.import.reading(0), share: 0 });
  let draftId: string | undefined;
  for await (const event of await appApi.drafts.import({ file }, { signal: abort.signal })) {
    if (event.step === 'reading')
      work.change({
        line: ui.import.reading(Math.round(100 * event.share)),
        share: readingPart * event.share,
      });
    else if (event.step === 'extracting') work.change({ line: ui.import.extracting, share: readingPart });
    else draftId = event.draftId;
  }
  return draftId;
}

/**
 * Reads files one after another, each with its own progress, its own "Dừng" and its own outcome: one that is refused does
 * not stop the others. `onFirst` gets the first draft as soon as it is there.
 */
export async function importFiles(files: readonly File[], onFirst: (draftId: string) => void) {
  const jobs = files.map((file) => {
    const abort = new AbortController();
    const work = startWork(file.name, { state: 'waiting', line: ui.import.waiting });
    const stop = () => {
      work.change({ line: ui.import.stopping, share: null, stop: null });
      abort.abort();
    };
    work.change({ stop });
    return { file, abort, work };
  });
  let first = true;
  for (const { file, abort, work } of jobs) {
    try {
      abort.signal.throwIfAborted();
      const draftId = await importFile(file, work, abort);
      abort.signal.throwIfAborted();
      if (!draftId) throw new Error(`import of ${file.size} bytes ended without a draft`);
      if (first) {
        first = false;
        work.remove(); // its review says the rest
        onFirst(draftId);
      } else {
        const review = { label: ui.import.review, run: () => navigateTo(`/drafts/${draftId}`) };
        work.change({ state: 'done', line: ui.import.done, stop: null, actions: [review] });
        setTimeout(work.remove, shownDoneFor);
      }
    } catch (error) {
      // After an abort the client's error names its own queue: the signal says what happened.
      const line = abort.signal.aborted ? ui.import.stopped : refusalSentence(error);
      work.change({ state: abort.signal.aborted ? 'done' : 'failed', line, stop: null });
    }
    await queryClient.invalidateQueries();
  }
}
