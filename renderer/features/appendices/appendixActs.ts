import type { AppendixChoice, ExportInput, SaveTemplate } from '../../../shared/contract/appendixContract.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { setFileName } from '../../../shared/domain/appendices/fileNames.ts';
import { appendixText, ui } from '../../../shared/text.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { takeFile } from '../../lib/takeFile.ts';
import { startWork } from '../../lib/work.ts';

/** Several appendices of one period and filter. */
export interface AppendixSet {
  appendices: AppendixChoice[];
  filter?: TaskFilter;
  period: { id: string; name: string } | null;
  asOne: boolean;
  today: Day;
}

async function targetOf({ asOne, period, today }: AppendixSet): Promise<string | null | undefined> {
  if (!shellApi) return null;
  const fileName = setFileName(period?.name ?? null, today, 'xlsx');
  const chosen = asOne ? await shellApi.chooseSaveFile({ fileName }) : await shellApi.chooseFolder();
  return chosen?.path;
}

/** Xuất cả bộ: asks where, then tells how far it is; can be stopped. */
export async function exportSet(set: AppendixSet): Promise<void> {
  const target = await targetOf(set);
  if (target === undefined) return;
  const stop = new AbortController();
  const work = startWork(appendixText.set);
  async function attempt() {
    work.change({
      state: 'running',
      line: appendixText.building,
      share: null,
      actions: [],
      stop: () => stop.abort(),
    });
    const { period, today: _, ...rest } = set;
    const input = { ...rest, period: period?.id ?? null };
    try {
      const events =
        target === null
          ? await appApi.appendices.downloadSet(input, { signal: stop.signal })
          : await appApi.appendices.exportSet({ ...input, target: target ?? '' }, { signal: stop.signal });
      for await (const event of events) {
        if (event.step === 'writing') {
          if (event.title)
            work.change({ line: appendixText.writing(event.title), share: event.done / event.all });
          continue;
        }
        const { outcomes, file } = event;
        const taken = file && (await takeFile(file));
        const where = target ?? taken ?? '';
        const path = outcomes[0]?.path;
        const show = { label: ui.action.showFolder, run: () => void shellApi?.showInFolder({ path: where }) };
        work.change({
          state: 'done',
          line: appendixText.setDone(formatCount(outcomes.length), where),
          actions: path ? [show] : [],
          stop: null,
        });
      }
    } catch (error) {
      if (stop.signal.aborted) {
        work.change({ state: 'failed', line: appendixText.stopped, actions: [], stop: null });
        return;
      }
      const retry = { label: ui.export.retry, run: () => void attempt() };
      work.change({ state: 'failed', line: refusalSentence(error), actions: [retry], stop: null });
    }
  }
  await attempt();
}

type Printed = ExportInput & { orientation: 'portrait' | 'landscape' };

/** In a browser the appendix opens as a page of its own, which prints itself. */
const openPrintPage = (input: Printed) =>
  window.open(`printAppendix.html#${encodeURIComponent(JSON.stringify(input))}`, '_blank', 'noopener');

/** In: in the window to a printer; in a browser by its own dialog. */
export async function printAppendix(input: Printed): Promise<void> {
  if (!shellApi) {
    openPrintPage(input);
    return;
  }
  const work = startWork(appendixText.print, { line: appendixText.printing });
  try {
    const { pageCount } = await appApi.appendices.preview({ ...input, from: 0, count: 0 });
    const { printed } = await shellApi.printAppendix(input);
    if (printed) tellDone(appendixText.printed(formatCount(pageCount)));
    work.remove();
  } catch (error) {
    work.change({ state: 'failed', line: refusalSentence(error) });
  }
}

/** Lưu PDF: kept once its pages were found in the file. */
export async function saveAppendixPdf(input: Printed, title: string): Promise<void> {
  const shell = shellApi;
  if (!shell) {
    openPrintPage(input); // its dialog can keep a PDF
    return;
  }
  const work = startWork(title);
  try {
    const { fileName } = await appApi.appendices.suggestName(input);
    const target = await shell.chooseSaveFile({ fileName: fileName.replace(/\.xlsx$/u, '.pdf') });
    if (!target) return work.remove();
    work.change({ line: appendixText.printing });
    const { pdf } = await shell.appendixPdf(input);
    const { pages } = await appApi.appendices.writePdf({ ...input, path: target.path, pdf });
    const show = { label: ui.action.showFolder, run: () => void shell.showInFolder(target) };
    work.change({
      state: 'done',
      line: appendixText.pdfDone(formatCount(pages), target.path),
      actions: [show],
    });
  } catch (error) {
    work.change({ state: 'failed', line: refusalSentence(error) });
  }
}

/** Lưu mẫu, once however often it is pressed meanwhile; undefined where it was refused, and said why. */
export const saveTemplate = (input: SaveTemplate) =>
  once(`template ${input.id ?? input.name}`, () => store(input));

async function store(input: SaveTemplate) {
  try {
    const saved = await appApi.appendices.saveTemplate(input);
    // told last: whoever goes on at once finds the page knowing the template
    await refreshAll();
    tellDone(appendixText.editor.saved(saved.name));
    return saved;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return undefined;
  }
}

/** Bỏ mẫu; false where it was refused. */
export async function removeTemplate(id: string): Promise<boolean> {
  try {
    const { name } = await appApi.appendices.removeTemplate({ id });
    await refreshAll();
    tellDone(appendixText.editor.removed(name));
    return true;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return false;
  }
}
