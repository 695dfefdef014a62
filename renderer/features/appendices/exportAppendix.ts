import type { ExportInput } from '../../../shared/contract/appendixContract.ts';
import { ui } from '../../../shared/text.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { startWork, type Work } from '../../lib/work.ts';

type Shell = NonNullable<typeof shellApi>;
type Change = (next: Partial<Work>) => void;

async function writeTo(shell: Shell, path: string, input: ExportInput, change: Change) {
  const { tasks } = await appApi.appendices.exportTo({ ...input, path });
  const show = { label: ui.action.showFolder, run: () => void shell.showInFolder({ path }) };
  change({ state: 'done', line: ui.export.done(formatCount(tasks), path), actions: [show] });
}

async function download(input: ExportInput, change: Change) {
  const { outcome, file } = await appApi.appendices.download(input);
  saveByBrowser(file, outcome.fileName);
  change({ state: 'done', line: ui.export.done(formatCount(outcome.tasks), outcome.fileName), actions: [] });
}

/**
 * Writes an appendix of the tasks that the filter lets through: in the window to where its user says, elsewhere as a
 * download. What fails says why and can be tried again at the same place.
 */
export async function exportAppendix(
  input: ExportInput,
  title: string = typeof input.appendix === 'number' ? ui.export.appendix[input.appendix] : ui.export.own,
) {
  const { fileName } = await appApi.appendices.suggestName(input).catch((error) => {
    startWork(title, { state: 'failed', line: refusalSentence(error) });
    return { fileName: null };
  });
  if (fileName === null) return;
  const target = shellApi ? await shellApi.chooseSaveFile({ fileName }) : null;
  if (shellApi && !target) return;
  const work = startWork(title);
  async function attempt() {
    work.change({ state: 'running', line: ui.export.running, actions: [] });
    try {
      if (shellApi && target) await writeTo(shellApi, target.path, input, work.change);
      else await download(input, work.change);
    } catch (error) {
      const retry = { label: ui.export.retry, run: () => void attempt() };
      work.change({ state: 'failed', line: refusalSentence(error), actions: [retry] });
    }
  }
  await attempt();
}
