import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { AppHost } from './support/appHost.ts';
import { type AppWindow, test } from './support/appWindow.ts';
import { accessible, exportAppendices, followTask, importAgain, reviewByKeyboard } from './support/walk.ts';
import './support/pageApi.ts';

/** A window's dialogs cannot be driven: the test answers for the user. */
const hostOf = ({ app, page, folder }: AppWindow): AppHost => ({
  page,
  folder,
  async saved(fileName, act) {
    const filePath = path.join(folder, fileName);
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    }, filePath);
    await act();
    await expect.poll(() => existsSync(filePath), { timeout: 20_000 }).toBe(true);
    return filePath;
  },
});

test('a document in, reviewed tasks stored, an appendix and a checklist out', async ({ appWindow }) => {
  const { page, errors } = appWindow;
  await expect(page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' })).toBeVisible();
  await accessible(page);
  const tasks = await reviewByKeyboard(page);
  await followTask(page);
  await exportAppendices(hostOf(appWindow), tasks);
  await importAgain(page, tasks);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
