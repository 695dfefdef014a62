import { BrowserWindow, type WebContents } from 'electron';
import { pageOrigin } from './pageProtocol.ts';

/** Charts are copied as pictures. What lies in the clipboard is not for the page to read. */
const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write';

export const isPageUrl = (url: string): boolean => url === pageOrigin || url.startsWith(`${pageOrigin}/`);

/** No page leaves its origin, opens a window, embeds another, is granted a permission but to copy, or downloads a file. */
export function confine(contents: WebContents) {
  contents.on('will-frame-navigate', (event) => {
    if (!isPageUrl(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(isAllowed(permission)),
  );
  contents.session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
}

const zoomStep = 0.5;

/** Ctrl + and Ctrl − make the page larger and smaller, Ctrl 0 resets it: the menu that would do it is removed. */
function zoomByKeys(contents: WebContents) {
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !input.control || input.alt) return;
    const level = { '=': zoomStep, '+': zoomStep, '-': -zoomStep, '0': -contents.getZoomLevel() }[input.key];
    if (level === undefined) return;
    contents.setZoomLevel(Math.max(-2, Math.min(3, contents.getZoomLevel() + level)));
    event.preventDefault();
  });
}

/** Opens a page of the application; a hidden one (for printing) is drawn all the same. */
export function openPageWindow(page: string, preload: string, options: { show: boolean }) {
  const window = new BrowserWindow({
    width: 1366,
    height: 728,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: '#ffffff',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: options.show,
      spellcheck: false,
    },
  });
  window.removeMenu();
  zoomByKeys(window.webContents);
  if (options.show) window.once('ready-to-show', () => window.show());
  const loaded = window.loadURL(`${pageOrigin}/${page}`);
  return { window, loaded };
}
