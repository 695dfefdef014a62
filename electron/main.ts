import path from 'node:path';
import { app, dialog } from 'electron';
import { appName, shellText } from '../shared/text.ts';
import { dataFolder, registerFile } from './dataFolder.ts';
import { fileLogger } from './log/fileLogger.ts';
import { startHost } from './shell/hostProcess.ts';
import { noticeArea } from './shell/noticeArea.ts';
import { registerPageScheme, servePage } from './shell/pageProtocol.ts';
import { confine, openPageWindow } from './shell/pageWindow.ts';
import { appendixPrinter } from './shell/printAppendix.ts';
import { checklistPrinter } from './shell/printChecklist.ts';
import { servePorts } from './shell/servePorts.ts';

const built = (...parts: string[]) => path.join(import.meta.dirname, '..', ...parts);
const preload = built('preload', 'preload.cjs');

function start() {
  const folder = app.getPath('userData');
  const log = fileLogger(path.join(folder, 'logs', 'main.log'));
  const host = startHost(built('main', 'host.js'), registerFile(folder), (code) =>
    log.error(`host ended by itself (${code})`),
  );
  servePage(built('renderer'));
  const { window } = openPageWindow('index.html', preload, { show: true });
  servePorts(host, {
    printer: checklistPrinter(preload),
    appendices: appendixPrinter(preload),
    notices: noticeArea(window, log.error),
    allow: host.allow,
    chosen: new Set(),
    log: log.error,
  });
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('window-all-closed', () => app.quit());

  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void host.close().then(() => {
      closed = true;
      setImmediate(() => app.quit()); // a quit from within this event, microtasks included, would be lost
    });
  });
}

app.setName(appName);
// Windows shows notices only of a program that says which one it is
app.setAppUserModelId('vn.dondoc.app');
// the name stands in the user agent, and a header with other than ASCII letters ends every request of the page
app.userAgentFallback = app.userAgentFallback.replaceAll(/[^\x20-\x7e]/g, '');
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', dataFolder());

// No top-level await on `whenReady` in an ES module: Electron is ready only after this module has been evaluated.
if (app.requestSingleInstanceLock()) {
  registerPageScheme();
  app.on('web-contents-created', (_event, contents) => confine(contents));
  app.whenReady().then(start, (error: unknown) => {
    dialog.showErrorBox(appName, shellText.cannotStart);
    console.error(error);
    app.exit(1);
  });
} else app.quit();
