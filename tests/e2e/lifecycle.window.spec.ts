import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test as plain } from '@playwright/test';
import Database from 'better-sqlite3';
import { noWindow, openWindow, quit } from './support/appWindow.ts';
import { newFolder } from './support/folders.ts';
import { conclusions, importFiles } from './support/walk.ts';
import './support/pageApi.ts';

plain.beforeEach(() => {
  const reason = noWindow();
  plain.skip(reason !== undefined, reason);
});

/** The host's process, found by the name that main gave it. */
const hostPid = (metrics: { name?: string; pid: number }[]) =>
  metrics.find(({ name }) => name === 'host')?.pid ?? 0;

function inspect(folder: string) {
  const file = path.join(folder, 'dondoc.sqlite');
  expect(existsSync(`${file}-wal`)).toBe(false);
  const db = new Database(file, { readonly: true });
  const check = db.pragma('integrity_check', { simple: true });
  const row = db.prepare<[], { n: number }>('select count(*) as n from task').get();
  db.close();
  return { check, tasks: row?.n };
}

plain('quitting leaves one whole file', async () => {
  const opened = await openWindow();
  const { tasks } = await opened.page.evaluate(() => window.appApi.sample.load());
  await quit(opened);
  expect(inspect(opened.folder)).toEqual({ check: 'ok', tasks });
});

plain('a killed host is told, restarted once, and gone the second time', async () => {
  const opened = await openWindow();
  const { page, app } = opened;
  const { tasks } = await page.evaluate(() => window.appApi.sample.load());
  const metrics = () => app.evaluate(({ app: electronApp }) => electronApp.getAppMetrics());
  const first = hostPid(await metrics());
  process.kill(first, 'SIGKILL');
  await expect(page.getByRole('alert').filter({ hasText: 'đã khởi động lại' })).toBeVisible();
  expect((await page.evaluate(() => window.appApi.tasks.overview())).taskCount).toBe(tasks);
  const second = hostPid(await metrics());
  expect(second).not.toBe(first);
  process.kill(second, 'SIGKILL');
  await expect(page.getByRole('alert').filter({ hasText: 'đã dừng hẳn' })).toBeVisible({ timeout: 15_000 });
  await quit(opened);
});

plain('a register that cannot be opened is told in one sentence, and stays as it was', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'dondoc.sqlite');
  const content = 'this is no register '.repeat(100);
  writeFileSync(file, content);
  const opened = await openWindow(folder);
  await expect(
    opened.page.getByText('tệp dữ liệu bị hỏng hoặc không phải dữ liệu của Đôn Đốc'),
  ).toBeVisible();
  await quit(opened);
  expect(readFileSync(file, 'utf8')).toBe(content);
});

plain('a register that another program holds open is told', async () => {
  const first = await openWindow();
  await first.page.evaluate(() => window.appApi.tasks.overview());
  const held = path.join(first.folder, 'dondoc.sqlite');
  const list = spawnSync(process.execPath, ['electron/cli.ts', 'list', '--db', held], { encoding: 'utf8' });
  expect(list.status).toBe(1);
  expect(list.stderr).toContain('Không mở được');
  expect(list.stdout).toBe('');
  await quit(first);
});

plain('a host that hangs delays quitting by five seconds, not for ever', async () => {
  const opened = await openWindow();
  process.kill(hostPid(await opened.app.evaluate(({ app }) => app.getAppMetrics())), 'SIGSTOP');
  const start = Date.now();
  await quit(opened);
  expect(Date.now() - start).toBeLessThan(9_000);
});

plain('Ctrl+C, which every process gets, still closes the register', async () => {
  const opened = await openWindow();
  const { tasks } = await opened.page.evaluate(() => window.appApi.sample.load());
  const closed = opened.app.waitForEvent('close');
  const metrics = await opened.app.evaluate(({ app }) => app.getAppMetrics());
  process.kill(hostPid(metrics), 'SIGINT');
  opened.app.process().kill('SIGINT');
  await closed;
  expect(inspect(opened.folder)).toEqual({ check: 'ok', tasks });
});

plain('what is being typed when the window closes is kept: in a review, and in a task', async () => {
  const first = await openWindow();
  await importFiles(first.page, [conclusions]);
  await first.page.locator('li[data-key]:not(.card-open)').first().click();
  await first.page.keyboard.press('e');
  await first.page.keyboard.press('Control+End');
  await first.page.keyboard.type(' Đang gõ dở.');
  await quit(first);
  const second = await openWindow(first.folder);
  await second.page.getByRole('link', { name: /Đang rà soát/ }).click();
  await second.page.getByText(path.basename(conclusions)).click();
  await expect(second.page.getByText('Đang gõ dở.')).toBeVisible();
  await second.page.keyboard.press('Control+Enter');
  const row = second.page.getByRole('row', { name: /NV-0001/ });
  await row.click();
  await second.page.getByRole('button', { name: 'Sửa: Nội dung' }).click();
  await second.page.keyboard.press('Control+End');
  await second.page.keyboard.type(' Sửa lần hai.');
  await second.page.getByLabel('Kết quả', { exact: true }).fill('Chưa bấm Lưu.');
  await quit(second);
  const third = await openWindow(first.folder);
  await third.page.getByRole('link', { name: /^Nhiệm vụ/ }).click();
  await third.page.getByRole('row', { name: /NV-0001/ }).click();
  await expect(third.page.getByLabel('Kết quả', { exact: true })).toHaveValue('Chưa bấm Lưu.');
  await expect(third.page.locator('.detail')).toContainText('Sửa lần hai.');
  await quit(third);
});

plain('quitting leaves no process behind', async () => {
  const opened = await openWindow();
  const pid = hostPid(await opened.app.evaluate(({ app }) => app.getAppMetrics()));
  await quit(opened);
  const isAlive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(isAlive).toBe(false); // the system may take a moment to clear it away
});
