import { ui } from '../../shared/text.ts';
import { appApi } from '../lib/api.ts';
import { tellDone, tellFailed } from '../lib/notice.ts';
import { refreshAll } from '../lib/queries.ts';
import { refusalSentence } from '../lib/refusalSentence.ts';
import { actsEnded } from '../lib/underWay.ts';
import { startQuietWork } from '../lib/work.ts';

/**
 * Goes a step along what was done and says what it was, as `take` answers it. What is still being stored counts as done:
 * a step never goes past it to what was done before.
 */
async function step(title: string, line: string, take: () => Promise<string>) {
  const work = startQuietWork(title, { line });
  try {
    await actsEnded();
    tellDone(await take());
  } catch (error) {
    tellFailed(refusalSentence(error));
  } finally {
    work.remove();
  }
  await refreshAll();
}

/** Takes back the last operation of the register and says what it was. */
export const undoLast = () =>
  step(ui.action.undo, ui.status.undoing, async () => ui.status.undone((await appApi.tasks.undo()).undone));

/** Does again what was taken back last and says what it was. */
export const redoLast = () =>
  step(ui.action.redo, ui.status.redoing, async () => ui.status.redone((await appApi.tasks.redo()).redone));
