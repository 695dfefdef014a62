import type { ListInput } from '../../shared/contract/listContract.ts';
import { listText, ui } from '../../shared/text.ts';
import { appApi, shellApi } from './api.ts';
import { formatCount } from './formatCount.ts';
import { refusalSentence } from './refusalSentence.ts';
import { saveByBrowser } from './saveByBrowser.ts';
import { startWork } from './work.ts';

/**
 * Writes what the list shows: in the window to where its user says, elsewhere as a download. What fails says why and can be
 * tried again at the same place.
 */
export async function exportList(input: ListInput) {
  const { fileName } = await appApi.lists.suggestName();
  const target = shellApi ? await shellApi.chooseSaveFile({ fileName }) : null;
  if (shellApi && !target) return;
  const work = startWork(listText.export.title);
  const written = (tasks: number, where: string) => ui.export.done(formatCount(tasks), where);
  async function attempt() {
    work.change({ state: 'running', line: ui.export.running, actions: [] });
    try {
      if (shellApi && target) {
        const { path } = target;
        const { tasks } = await appApi.lists.exportTo({ ...input, path });
        const show = { label: ui.action.showFolder, run: () => void shellApi?.showInFolder({ path }) };
        work.change({ state: 'done', line: written(tasks, path), actions: [show] });
      } else {
        const { outcome, file } = await appApi.lists.download(input);
        saveByBrowser(file, outcome.fileName);
        work.change({ state: 'done', line: written(outcome.tasks, outcome.fileName), actions: [] });
      }
    } catch (error) {
      const retry = { label: ui.export.retry, run: () => void attempt() };
      work.change({ state: 'failed', line: refusalSentence(error), actions: [retry] });
    }
  }
  await attempt();
}
