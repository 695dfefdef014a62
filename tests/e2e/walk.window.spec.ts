import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
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

test('the list prints whole into a PDF, headings repeated, pages numbered', async ({ appWindow }) => {
  const { page } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  const { total } = await page.evaluate(() => window.appApi.tasks.list({}));
  const file = await hostOf(appWindow).saved('danh sách.pdf', async () => {
    await page.getByRole('button', { name: /In danh sách/ }).click();
    await page.getByRole('menuitem', { name: 'Lưu PDF' }).click();
  });
  await expect(page.getByText(file)).toBeVisible();
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
  expect(new Set(text.match(/NV-\d{4}/g)).size).toBe(total);
  const pages = text.split('\f').filter((part) => part.trim());
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((part, index) => {
    expect(part).toContain(`${total}/${total} nhiệm vụ, trang ${index + 1}/${pages.length}`);
    expect(part).toContain('Nội dung nhiệm vụ');
  });
  expect(appWindow.app.windows()).toHaveLength(1);
  expect(readdirSync(appWindow.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
