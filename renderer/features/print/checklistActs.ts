import type { ChecklistFile } from '../../../shared/contract/checklistFiles.ts';
import { paperText, ui } from '../../../shared/text.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import type { ChecklistView } from '../../lib/checklistView.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone } from '../../lib/notice.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { startWork, type Work } from '../../lib/work.ts';

type Shell = NonNullable<typeof shellApi>;
type Change = (next: Partial<Work>) => void;

/** Does what may fail, says why when it does, and offers it once more. */
async function attempt(title: string, act: (change: Change) => Promise<boolean>): Promise<void> {
  const work = startWork(title, { line: paperText.running });
  async function once() {
    work.change({ state: 'running', line: paperText.running, actions: [] });
    try {
      if (!(await act(work.change))) work.remove();
    } catch (error) {
      const again = { label: ui.export.retry, run: () => void once() };
      work.change({ state: 'failed', line: refusalSentence(error), actions: [again] });
    }
  }
  await once();
}

const done = (change: Change, shell: Shell, line: string, path: string) => {
  const show = { label: ui.action.showFolder, run: () => void shell.showInFolder({ path }) };
  change({ state: 'done', line, actions: [show] });
  return true;
};

/** In a browser the list opens as a page of its own, which prints itself. */
const openPrintPage = (view: ChecklistView) =>
  window.open(`print.html#${encodeURIComponent(JSON.stringify(view))}`, '_blank', 'noopener');

/** In ra máy in: in the window once every row was found in the print; in a browser by its own dialog. */
export async function printChecklist(view: ChecklistView): Promise<void> {
  const shell = shellApi;
  if (!shell) {
    openPrintPage(view);
    return;
  }
  await attempt(paperText.title, async (change) => {
    const made = await shell.checklistPdf(view);
    const { rows, pages } = await appApi.checklists.checkPdf({ ...view, ...made });
    change({ line: paperText.checked(formatCount(rows), formatCount(pages)) });
    const { printed } = await shell.printChecklist(view);
    if (printed) tellDone(paperText.printed(formatCount(pages)));
    return false;
  });
}

/** Lưu PDF: compared with the data row by row before it is kept. */
export async function saveChecklistPdf(view: ChecklistView): Promise<void> {
  const shell = shellApi;
  if (!shell) {
    openPrintPage(view); // its dialog can keep a PDF
    return;
  }
  const { fileName } = await appApi.checklists.suggestName({ kind: 'pdf' });
  const target = await shell.chooseSaveFile({ fileName });
  if (!target) return;
  await attempt(paperText.title, async (change) => {
    const made = await shell.checklistPdf(view);
    const { tasks } = await appApi.checklists.writePdf({ ...view, ...made, path: target.path });
    return done(change, shell, paperText.saved(formatCount(tasks), target.path), target.path);
  });
}

/** The same list as Word, Excel or a page: in the window to where its user says, elsewhere as a download. */
export async function saveChecklistAs(view: ChecklistView, kind: ChecklistFile): Promise<void> {
  const shell = shellApi;
  const { fileName } = await appApi.checklists.suggestName({ kind });
  const target = shell ? await shell.chooseSaveFile({ fileName }) : null;
  if (shell && !target) return;
  await attempt(paperText.kinds[kind], async (change) => {
    if (shell && target) {
      const { tasks } = await appApi.checklists.exportTo({ ...view, kind, path: target.path });
      return done(change, shell, paperText.saved(formatCount(tasks), target.path), target.path);
    }
    const { outcome, file } = await appApi.checklists.download({ ...view, kind });
    saveByBrowser(file, outcome.fileName);
    change({
      state: 'done',
      line: paperText.saved(formatCount(outcome.tasks), outcome.fileName),
      actions: [],
    });
    return true;
  });
}
