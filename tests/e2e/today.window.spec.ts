import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

test('today’s work by keyboard: marked, taken back, a whole step; steps changed; calendar written; the notice', async ({
  appWindow,
}) => {
  const { app, page, folder, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  await runCommand(page, 'viec hom nay', 'Tới Việc hôm nay');
  await expect(page.getByRole('heading', { name: 'Việc hôm nay', level: 1 })).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Việc đôn đốc theo bậc' });
  await expect(grid).toBeVisible();
  await accessible(page);
  await noOverflow(page);

  const waiting = () => page.evaluate(async () => (await window.appApi.reminders.work({ limit: 500 })).total);
  const before = await waiting();
  expect(before).toBeGreaterThan(2);
  const rows = grid.locator('tbody tr[data-row-key]');
  await expect(rows).toHaveCount(before);
  await rows.first().focus();
  await page.keyboard.press('x');
  await expect(rows).toHaveCount(before - 1);
  await expect(page.getByText(/^Đã (nhắc|báo cáo) 1 nhiệm vụ\.$/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(before);
  await rows.first().focus();
  await page.keyboard.press('Shift+X');
  await expect.poll(waiting).toBeLessThan(before);
  await page.keyboard.press('Control+z');
  await expect.poll(waiting).toBe(before);

  // the task itself says it
  await rows.first().focus();
  await page.keyboard.press('x');
  await expect(rows).toHaveCount(before - 1);
  await rows.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /Nhiệm vụ NV-/ })).toBeVisible();

  // without steps nothing is asked for
  await page.evaluate(() => window.appApi.settings.change({ name: 'escalation', value: '' }));
  await page.reload(); // set past the page, which asks again only when it is told
  await page.getByRole('link', { name: /^Việc hôm nay/ }).press('Enter');
  await expect(page.getByText('Cơ quan chưa đặt bậc đôn đốc nào.')).toBeVisible();
  await page.getByRole('button', { name: 'Mở Cài đặt' }).press('Enter');
  await page.getByRole('button', { name: 'Thêm bậc' }).press('Enter');
  await expect(page.getByRole('listitem', { name: 'Bậc 1' })).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(waiting).toBe(before - 1);

  // the calendar, through the dialog
  const file = path.join(folder, 'lich.ics');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await runCommand(page, 'xuat lich', /Xuất lịch/i);
  await expect(page.getByText(/ngày đến hạn vào .*lich\.ics/)).toBeVisible();
  const calendar = readFileSync(file, 'utf8');
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(0);
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);

  // the notice: once, at the start of a day; a click on it brings the screen
  await page.evaluate(() => window.appApi.settings.change({ name: 'quietHours', value: '' }));
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => true;
    Notification.prototype.show = function show(this: Electron.Notification) {
      Reflect.set(globalThis, 'notices', [...(Reflect.get(globalThis, 'notices') ?? []), this]);
    };
  });
  const notices = () =>
    app.evaluate(() =>
      ((Reflect.get(globalThis, 'notices') ?? []) as Electron.Notification[]).map(({ title }) => title),
    );
  await page.evaluate(() => localStorage.removeItem('notice-shown-on'));
  await page.reload();
  await expect.poll(notices).toHaveLength(1);
  expect((await notices())[0]).toMatch(/^\d+ nhiệm vụ quá hạn, \d+ đến hạn hôm nay$/);
  await app.evaluate(() => {
    const [first] = Reflect.get(globalThis, 'notices') as Electron.Notification[];
    first?.emit('click');
  });
  await expect(page.getByRole('heading', { name: 'Việc hôm nay', level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Việc hôm nay', level: 1 })).toBeVisible();
  expect(await notices()).toHaveLength(1);
  await page.getByRole('button', { name: /Nhắc lại thông báo/ }).press('Enter');
  await page.getByRole('menuitem', { name: 'sau 1 giờ' }).press('Enter');
  await expect(page.getByText('Sẽ báo lại sau 1 giờ.')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('today.png') });
  expect(errors).toEqual([]);
});
