import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { packagedExecutable } from '../../scripts/packageFolder.mjs';
import { noWindow } from './support/appWindow.ts';
import { asRoot, newFolder } from './support/folders.ts';
import { startByCdp } from './support/startByCdp.ts';
import { accessible, followTask, importAgain, reviewByKeyboard } from './support/walk.ts';
import { watch } from './support/watch.ts';
import './support/pageApi.ts';

test('the hardened package does the walk from its archive and leaves one whole file', async () => {
  const reason = noWindow() ?? (existsSync(packagedExecutable) ? undefined : 'no package for this system');
  test.skip(reason !== undefined, reason);
  const folder = newFolder();
  const packaged = await startByCdp(packagedExecutable, [...asRoot, `--user-data-dir=${folder}`]);
  const { page } = packaged;
  const errors = await watch(page);
  await expect(page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' })).toBeVisible();
  await accessible(page);
  const tasks = await reviewByKeyboard(page);
  await followTask(page);
  await importAgain(page, tasks);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
  expect(await packaged.quit()).toBe(0);
  expect(existsSync(path.join(folder, 'dondoc.sqlite'))).toBe(true);
  expect(existsSync(path.join(folder, 'dondoc.sqlite-wal'))).toBe(false);
});
