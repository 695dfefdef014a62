import path from 'node:path';
import { implement } from '@orpc/server';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { Refusal } from '../../shared/contract/refusal.ts';
import { shellContract } from '../../shared/contract/shellContract.ts';
import { shellText } from '../../shared/text.ts';
import type { NoticeArea } from './noticeArea.ts';
import { openCopy } from './openCopy.ts';
import type { AppendixPrinter } from './printAppendix.ts';
import type { ChecklistPrinter } from './printChecklist.ts';

export interface ShellContext {
  printer: ChecklistPrinter;
  appendices: AppendixPrinter;
  notices: NoticeArea;
  /** Tells the host which file it may write, or in which folder. */
  allow(path: string): void;
  /** Files and folders chosen by the user since the start: only these are shown. */
  chosen: Set<string>;
  log(message: string): void;
}

const os = implement(shellContract)
  .$context<ShellContext>()
  .use(async ({ next, errors, context }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof Refusal) throw errors.REFUSED({ data: { code: error.code, ...error.data } });
      context.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
      throw error;
    }
  });

async function chooseFile(context: ShellContext, fileName: string) {
  const extension = path.extname(fileName).slice(1).toLowerCase();
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const options = {
    defaultPath: path.join(app.getPath('documents'), fileName),
    filters: [{ name: shellText.files[extension] ?? extension, extensions: [extension || '*'] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  if (canceled || !filePath) return null;
  const isNamed = extension === '' || filePath.toLowerCase().endsWith(`.${extension}`);
  const chosen = isNamed ? filePath : `${filePath}.${extension}`;
  context.chosen.add(chosen);
  return chosen;
}

async function chooseFolder(context: ShellContext) {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [folder] = filePaths;
  if (canceled || !folder) return null;
  context.chosen.add(folder);
  context.allow(folder);
  return { path: folder };
}

export const shellRouter = os.router({
  chooseSaveFile: os.chooseSaveFile.handler(async ({ input, context }) => {
    const file = await chooseFile(context, input.fileName);
    if (!file) return null;
    context.allow(file);
    return { path: file };
  }),
  chooseFolder: os.chooseFolder.handler(({ context }) => chooseFolder(context)),
  showInFolder: os.showInFolder.handler(({ input, context }) => {
    const shown = context.chosen.has(input.path);
    if (shown) shell.showItemInFolder(input.path);
    return { shown };
  }),
  openCopy: os.openCopy.handler(({ input }) => openCopy(input.file)),
  printChecklist: os.printChecklist.handler(async ({ input, context }) => ({
    printed: await context.printer.print(input),
  })),
  checklistPdf: os.checklistPdf.handler(async ({ input, context }) => {
    const { pdf, printedAt } = await context.printer.pdf(input);
    return { pdf: new File([new Uint8Array(pdf)], 'checklist.pdf', { type: 'application/pdf' }), printedAt };
  }),
  printAppendix: os.printAppendix.handler(async ({ input, context }) => ({
    printed: await context.appendices.print(input),
  })),
  appendixPdf: os.appendixPdf.handler(async ({ input, context }) => {
    const pdf = await context.appendices.pdf(input);
    return { pdf: new File([new Uint8Array(pdf)], 'appendix.pdf', { type: 'application/pdf' }) };
  }),
  notify: os.notify.handler(({ input, context }) => ({ shown: context.notices.notify(input) })),
  showBadge: os.showBadge.handler(({ input, context }) => context.notices.showBadge(input)),
  version: os.version.handler(() => ({ version: app.getVersion() })),
});
