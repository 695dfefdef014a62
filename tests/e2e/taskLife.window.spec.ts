import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { localDay } from '../../electron/clock.ts';
import { addDays, formatDay } from '../../shared/vietnamese/day.ts';
import { test } from './support/appWindow.ts';
import { runCommand, tabTo } from './support/keys.ts';
import { picture } from './support/picture.ts';
import './support/pageApi.ts';
import { accessible, noOverflow } from './support/walk.ts';

const dueOn = addDays(localDay(new Date()), 60);

const detail = (page: Page) => page.getByRole('complementary');
const status = (page: Page) => page.locator('.status-notice');

/** What stands in the register beside the task under test: units and a directive to choose from. */
const loadSample = (page: Page) => page.evaluate(() => window.appApi.sample.load());
const taskNow = (page: Page, code: string) =>
  page.evaluate(async (wanted) => {
    const { rows } = await window.appApi.tasks.list({ limit: 2000 });
    return window.appApi.tasks.get({ id: rows.find((row) => row.code === wanted)?.id ?? '' });
  }, code);

test('a task typed in by hand lives: report, evidence, done, opened again, taken back; all by keyboard', async ({
  appWindow,
}) => {
  const { page, folder, errors } = appWindow;
  await loadSample(page);
  await page.reload();
  await page
    .getByRole('link', { name: /^Nhiệm vụ/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();

  await page.keyboard.press('n');
  const text = detail(page).getByLabel('Nội dung nhiệm vụ');
  await expect(text).toBeFocused();
  await page.keyboard.type('Gửi báo cáo số hóa hồ sơ của các xã');
  await page.keyboard.press('Tab');
  await page.keyboard.type('noi vu');
  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).getByRole('button', { name: 'Thêm thời hạn' }));
  await page.keyboard.press('Enter');
  await expect(detail(page).getByLabel('Thời hạn 1, theo lời văn bản')).toBeFocused();
  await page.keyboard.type(`trước ngày ${formatDay(dueOn)}`);
  await expect(detail(page)).toContainText(`${formatDay(dueOn)}`);
  await tabTo(page, detail(page).getByLabel('Lĩnh vực'));
  await page.keyboard.type('Chính quyền số');
  await page.keyboard.press('Tab');
  await picture(page, 'new-task');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText(/Đã thêm NV-\d+/);
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(/^NV-\d+$/);
  const code = (await detail(page).getByRole('heading', { level: 2 }).textContent()) ?? '';
  expect(await taskNow(page, code)).toMatchObject({
    text: 'Gửi báo cáo số hóa hồ sơ của các xã',
    leads: [{ name: 'Sở Nội vụ' }],
    due: dueOn,
    field: 'Chính quyền số',
    directive: null,
  });

  // F2 asks for this task's result; a task opened by Enter afterwards leaves the focus in the list
  const row = page.locator('.task-table tr[data-row-key]').filter({ hasText: code });
  await row.focus();
  await page.keyboard.press('F2');
  await expect(detail(page).getByLabel('Kết quả', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByLabel('Kết quả', { exact: true })).toBeVisible();
  await expect(row).toBeFocused();
  await page.keyboard.press('p');
  await expect(detail(page).getByLabel('Đơn vị báo cáo')).toBeFocused();
  await tabTo(page, detail(page).getByLabel('Phần trăm'));
  await page.keyboard.type('60');
  await tabTo(page, detail(page).getByLabel('Nội dung báo cáo'));
  await page.keyboard.type('Đã gửi 12/20 xã');
  await picture(page, 'report-form');
  // the detail has scrolled to the form, the window has not moved
  expect(await page.evaluate(() => document.querySelector('.frame')?.getBoundingClientRect().top)).toBe(0);
  await accessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toContainText(`Đã ghi tiến độ ${code}.`);
  await expect(detail(page).locator('.report')).toContainText('60 % ');
  await expect(detail(page).locator('.report')).toContainText('Đã gửi 12/20 xã');
  expect(await taskNow(page, code)).toMatchObject({ status: 'in-progress', result: 'Đã gửi 12/20 xã' });

  // the next report falls and says the same: told, not forbidden
  await page.keyboard.press('p');
  await tabTo(page, detail(page).getByLabel('Phần trăm'));
  await page.keyboard.type('40');
  await tabTo(page, detail(page).getByLabel('Nội dung báo cáo'));
  await page.keyboard.type('đã gửi 12/20 xã');
  await detail(page).getByLabel('Kỳ báo cáo').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText('Thấp hơn lần báo cáo trước (60 %');
  await expect(detail(page)).toContainText('Giống hệt báo cáo ngày');
  await picture(page, 'report-warnings');
  await accessible(page);
  await page.keyboard.press('Escape');
  await expect(detail(page).getByLabel('Nội dung báo cáo')).toHaveCount(0);

  const complete = detail(page).getByRole('button', { name: 'Hoàn thành', exact: true });
  await complete.focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByLabel('Số văn bản hoàn thành')).toBeFocused();
  await expect(detail(page)).toContainText('Chưa có minh chứng');
  await picture(page, 'completion');
  await accessible(page);
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText(`Đã hoàn thành ${code}, chưa có minh chứng.`);
  expect(await taskNow(page, code)).toMatchObject({ status: 'done', doneWithoutEvidence: true });

  const file = path.join(folder, 'Báo cáo kết quả.pdf');
  writeFileSync(file, '%PDF-1.4 kết quả');
  const chooser = page.waitForEvent('filechooser');
  await detail(page).getByRole('button', { name: 'Chọn tệp' }).press('Enter');
  await (await chooser).setFiles(file);
  await expect(status(page)).toContainText('Đã thêm minh chứng Báo cáo kết quả.pdf.');
  await expect(detail(page).locator('.proof')).toContainText('Báo cáo kết quả.pdf');
  await picture(page, 'evidence');
  await accessible(page);
  await noOverflow(page);
  expect(await taskNow(page, code)).toMatchObject({ doneWithoutEvidence: false });

  await detail(page).getByRole('button', { name: 'Mở lại' }).press('Enter');
  await expect(detail(page).getByLabel('Lý do mở lại')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(detail(page)).toContainText('Hãy ghi lý do mở lại');
  await page.keyboard.type('Còn thiếu 8 xã');
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText(`Đã mở lại ${code}.`);
  await expect(detail(page)).toContainText(`Mở lại ${code}: Còn thiếu 8 xã`);
  expect(await taskNow(page, code)).toMatchObject({ status: 'in-progress', doneOn: null });

  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText(`Đã hoàn tác: mở lại ${code}`);
  expect(await taskNow(page, code)).toMatchObject({ status: 'done' });

  // forward again, step by step; the file of the evidence is there as before
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText(/Đã hoàn tác: .*minh chứng/u);
  expect(await taskNow(page, code)).toMatchObject({ doneWithoutEvidence: true });
  await expect(
    page.getByRole('contentinfo').getByRole('button', { name: /^Làm lại: .*minh chứng/u }),
  ).toBeVisible();
  await picture(page, 'redo');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Control+y');
  await expect(status(page)).toContainText(/Đã làm lại: .*minh chứng/u);
  expect(await taskNow(page, code)).toMatchObject({ doneWithoutEvidence: false });
  // in a text field both keys are about what is typed there
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  expect(await taskNow(page, code)).toMatchObject({ status: 'done' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+Shift+z');
  await expect(status(page)).toContainText(`Đã làm lại: mở lại ${code}`);
  expect(await taskNow(page, code)).toMatchObject({ status: 'in-progress' });
  await expect(page.getByRole('contentinfo').getByRole('button', { name: /^Làm lại/u })).toBeHidden();
  // once more from the palette: there is nothing left, in one sentence
  await runCommand(page, 'lam lai', /^Làm lại/u);
  await expect(status(page)).toContainText('Không có thao tác nào để làm lại.');
  expect(errors).toEqual([]);
});
