import { ui } from '../../shared/text.ts';
import { appApi } from '../lib/api.ts';
import { tellDone, tellFailed } from '../lib/notice.ts';
import { refreshAll } from '../lib/queries.ts';
import { refusalSentence } from '../lib/refusalSentence.ts';
import { startQuietWork } from '../lib/work.ts';

/** Takes back the last operation of the register and says what it was. */
export async function undoLast() {
  const work = startQuietWork(ui.action.undo, { line: ui.status.undoing });
  try {
    const { undone } = await appApi.tasks.undo();
    tellDone(ui.status.undone(undone));
  } catch (error) {
    tellFailed(refusalSentence(error));
  } finally {
    work.remove();
  }
  await refreshAll();
}
