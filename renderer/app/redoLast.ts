import { ui } from '../../shared/text.ts';
import { appApi } from '../lib/api.ts';
import { tellDone, tellFailed } from '../lib/notice.ts';
import { refreshAll } from '../lib/queries.ts';
import { refusalSentence } from '../lib/refusalSentence.ts';
import { startQuietWork } from '../lib/work.ts';

/** Does again what was taken back last and says what it was. */
export async function redoLast() {
  const work = startQuietWork(ui.action.redo, { line: ui.status.redoing });
  try {
    const { redone } = await appApi.tasks.redo();
    tellDone(ui.status.redone(redone));
  } catch (error) {
    tellFailed(refusalSentence(error));
  } finally {
    work.remove();
  }
  await refreshAll();
}
