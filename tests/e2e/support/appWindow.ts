import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronExecutable, hasDisplay } from '../../../scripts/electronRuntime.mjs';
import { asRoot, newFolder } from './folders.ts';
import { watch } from './watch.ts';

export interface AppWindow {
  app: ElectronApplication;
  page: Page;
  folder: string;
  errors: string[];
}

/** Why no window can be opened here; undefined when one can. */
export const noWindow = (): string | undefined => {
  if (!electronExecutable()) return 'no Electron runtime on this machine';
  return hasDisplay() ? undefined : 'no display on this machine';
};

/** Opens the built application in a real window, on a data folder. */
export async function openWindow(folder = newFolder()): Promise<AppWindow> {
  const executablePath = electronExecutable();
  if (!executablePath) throw new Error('no Electron runtime');
  const app = await _electron.launch({
    executablePath,
    args: ['.', ...asRoot, `--user-data-dir=${folder}`],
  });
  const page = await app.firstWindow();
  const errors = await watch(page);
  await page.locator('#root > *').first().waitFor();
  return { app, page, folder, errors };
}

/** Quits; a quit that hangs fails its own test only. */
export async function quit({ app }: AppWindow): Promise<void> {
  const timer = setTimeout(() => app.process().kill('SIGKILL'), 10_000);
  await app.close();
  clearTimeout(timer);
}

export const test = base.extend<{ appWindow: AppWindow }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  appWindow: async ({}, use) => {
    const reason = noWindow();
    base.skip(reason !== undefined, reason);
    const appWindow = await openWindow();
    await use(appWindow);
    await quit(appWindow);
  },
});
