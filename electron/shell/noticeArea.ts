import { app, type BrowserWindow, Menu, Notification, nativeImage, Tray } from 'electron';
import { noticeText } from '../../shared/text.ts';

/** What the system shows of the register while the window is behind others: a notice, a tray icon, a badge. */
export interface NoticeArea {
  /** Shows a notice; a click brings the window to the front on the screen of today's work. False where the system has none. */
  notify(notice: { title: string; body: string }): boolean;
  /** Pictures are PNG as data URLs; `badge` stands on the task bar, null for none. */
  showBadge(badge: { words: string; tray: string; badge: string | null; count: number }): void;
}

const todayHash = '#/today';

/** The notice area of a window. */
export function noticeArea(window: BrowserWindow, log: (message: string) => void): NoticeArea {
  let tray: Tray | undefined;
  /** Kept while it is shown: a notice that is collected as garbage answers no click. */
  let shown: Notification | undefined;

  function front() {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  }
  function openToday() {
    front();
    window.webContents
      .executeJavaScript(`location.hash = ${JSON.stringify(todayHash)}`)
      .catch((error: unknown) => log(`today not opened: ${String(error)}`));
  }
  function trayWith(image: Electron.NativeImage): Tray {
    const made = new Tray(image);
    made.on('click', front);
    made.setContextMenu(
      Menu.buildFromTemplate([
        { label: noticeText.trayOpen, click: front },
        { label: noticeText.trayToday, click: openToday },
        { type: 'separator' },
        { label: noticeText.trayQuit, click: () => app.quit() },
      ]),
    );
    app.once('will-quit', () => made.destroy());
    return made;
  }

  return {
    notify({ title, body }) {
      if (!Notification.isSupported()) return false;
      shown?.close();
      shown = new Notification({ title, body, silent: false });
      shown.on('click', openToday);
      shown.show();
      return true;
    },
    showBadge({ words, tray: picture, badge, count }) {
      const image = nativeImage.createFromDataURL(picture);
      tray ??= trayWith(image);
      tray.setImage(image);
      tray.setToolTip(words);
      if (process.platform === 'win32')
        window.setOverlayIcon(badge === null ? null : nativeImage.createFromDataURL(badge), words);
      else app.setBadgeCount(count);
    },
  };
}
