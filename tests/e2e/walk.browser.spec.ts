import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { AppHost } from './support/appHost.ts';
import { test } from './support/browserMode.ts';
import { accessible, exportAppendices, followTask, importAgain, reviewByKeyboard } from './support/walk.ts';
import { watch } from './support/watch.ts';
import './support/pageApi.ts';

const hostOf = (page: Page, folder: string): AppHost => ({
  page,
  folder,
  async saved(fileName, act) {
    const [download] = await Promise.all([page.waitForEvent('download'), act()]);
    const file = path.join(folder, fileName);
    await download.saveAs(file);
    return file;
  },
});

test('the same walk in a browser', async ({ page, browserMode: { entry, folder } }) => {
  await page.goto(entry.href);
  const errors = await watch(page);
  await expect(page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' })).toBeVisible();
  await accessible(page);
  const tasks = await reviewByKeyboard(page);
  await followTask(page);
  await exportAppendices(hostOf(page, folder), tasks);
  await importAgain(page, tasks);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the list prints whole from a page of its own', async ({ page, context, browserMode: { entry } }) => {
  await page.goto(entry.href);
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  const { total } = await page.evaluate(() => window.appApi.tasks.list({}));
  await page.getByRole('button', { name: /In danh sách/ }).click();
  const [print] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('menuitem', { name: 'In ra máy in' }).click(),
  ]);
  await print.waitForLoadState();
  expect(await print.evaluate(() => globalThis.printReady)).toMatchObject({
    rows: total,
    tasks: total,
    total,
  });
  const headings = print.getByRole('columnheader');
  await expect(headings.filter({ hasText: 'Nội dung nhiệm vụ' }).first()).toBeVisible();
});
