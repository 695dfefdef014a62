import { ui, unitText } from '../../../shared/text.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { startWork } from '../../lib/work.ts';

/** Writes the directory as a workbook: in the window to where its user says, elsewhere as a download. */
export async function exportUnits(): Promise<void> {
  const { fileName } = await appApi.units.suggestName().catch((error) => {
    startWork(unitText.exportDirectory, { state: 'failed', line: refusalSentence(error) });
    return { fileName: null };
  });
  if (fileName === null) return;
  const shell = shellApi;
  const target = shell ? await shell.chooseSaveFile({ fileName }) : null;
  if (shell && !target) return;
  const work = startWork(unitText.exportDirectory);
  async function attempt(): Promise<void> {
    work.change({ state: 'running', line: unitText.exporting, actions: [] });
    try {
      if (shell && target) {
        const { units } = await appApi.units.exportTo(target);
        const show = { label: ui.action.showFolder, run: () => void shell.showInFolder(target) };
        const line = unitText.exported(formatCount(units), target.path);
        work.change({ state: 'done', line, actions: [show] });
      } else {
        const { units, file, fileName: name } = await appApi.units.download();
        saveByBrowser(file, name);
        work.change({ state: 'done', line: unitText.exported(formatCount(units), name) });
      }
    } catch (error) {
      const retry = { label: ui.export.retry, run: () => void attempt() };
      work.change({ state: 'failed', line: refusalSentence(error), actions: [retry] });
    }
  }
  await attempt();
}
