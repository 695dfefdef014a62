import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { picture } from './support/picture.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách nhiệm vụ' });
const status = (page: Page) => page.getByRole('contentinfo');

async function openSample(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(grid(page)).toBeVisible();
  const { taskCount } = await page.evaluate(() => window.appApi.tasks.overview());
  return taskCount;
}

test('chosen by keyboard, changed in one act, taken back in one', async ({ appWindow }) => {
  const { page, errors } = appWindow;
  const total = await openSample(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(status(page)).toContainText('3 nhiệm vụ đã chọn');
  await expect(grid(page).locator('tr[aria-selected=true]')).toHaveCount(3);
  await accessible(page);
  await noOverflow(page);

  // the menu of acts, as on any desktop list
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Đổi nhiều mục…' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem', { name: 'Đổi nhiều mục…' })).toBeHidden();
  await expect(status(page)).toContainText('3 nhiệm vụ đã chọn');

  // a choice of its submenu closes all of it, and the keys belong to the list again
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: 'Tình trạng' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const urgent = page.getByRole('menuitem', { name: 'Khẩn', exact: true });
  await expect(page.getByRole('menuitem', { name: 'Bình thường', exact: true })).toBeFocused();
  await page.keyboard.press('End');
  await expect(urgent).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 đã đổi.')).toBeVisible();
  await expect(urgent).toBeHidden();
  await expect(grid(page).locator('tr[tabindex="0"]')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Đã hoàn tác: đổi .*3 nhiệm vụ/)).toBeVisible();

  // one act from the palette
  await runCommand(page, 'da chon muc uu tien khan', /3 nhiệm vụ đã chọn: Mức ưu tiên, Khẩn/);
  await expect(page.getByText('3 đã đổi.')).toBeVisible();
  await expect(status(page)).toContainText('3 nhiệm vụ đã chọn');

  // several fields at once, beside the list
  await runCommand(page, 'doi don vi, linh vuc, nhieu muc', /^3 nhiệm vụ đã chọn: đổi/i);
  const panel = page.getByRole('complementary', { name: 'Đổi 3 nhiệm vụ đã chọn' });
  await expect(panel).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await panel.getByLabel('Lĩnh vực').fill('Chính quyền số');
  await page.keyboard.press('Control+s');
  await expect(panel).toBeHidden();
  await expect(page.getByText('3 đã đổi.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: đổi lĩnh vực 3 nhiệm vụ.')).toBeVisible();

  // all of the filter, on all pages; kept while one goes away and comes back; Esc lets go
  await page.keyboard.press('Control+a');
  await expect(page.getByText(`Đã chọn cả ${total} nhiệm vụ`)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Văn bản' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Văn bản' })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: 'Nhiệm vụ', exact: false })
    .first()
    .press('Enter');
  await expect(status(page)).toContainText(`${total} nhiệm vụ đã chọn`);
  await page.getByRole('heading', { name: `${total} nhiệm vụ đã chọn` }).waitFor();
  await runCommand(page, 'tinh trang, hoan thanh', /Tình trạng, Hoàn thành/);
  await expect(page.getByText(/^\d+ đã đổi, \d+ không đổi: NV-\d{4}.* đã như vậy\.$/)).toBeVisible();
  const after = await page.evaluate(() => window.appApi.tasks.list({ filter: { statuses: ['done'] } }));
  expect(after.total).toBe(total);

  // opened again: one reason for all, asked for beside the list, kept in the history of each
  await runCommand(page, 'tinh trang, dang thuc hien', /Tình trạng, Đang thực hiện/);
  const reopening = page.getByRole('complementary', { name: `Đổi ${total} nhiệm vụ đã chọn` });
  await expect(reopening.getByRole('alert')).toContainText(`${total} nhiệm vụ đã chọn đang ghi hoàn thành`);
  await expect(reopening.getByLabel('Lý do mở lại')).toBeFocused();
  await picture(page, 'selection-reason');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.type('Số liệu chưa khớp');
  await page.keyboard.press('Control+s');
  await expect(reopening).toBeHidden();
  await expect(page.getByText(`${total} đã đổi.`)).toBeVisible();
  const reopened = await page.evaluate(async () => {
    const { rows } = await window.appApi.tasks.list({ filter: { statuses: ['in-progress'] } });
    return window.appApi.tasks.get({ id: rows[0]?.id ?? '' });
  });
  expect(reopened.history[0]?.changes).toContainEqual({
    field: 'Lý do mở lại',
    before: null,
    after: 'Số liệu chưa khớp',
  });
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`Đã hoàn tác: đổi tình trạng ${total} nhiệm vụ.`)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Đã hoàn tác: đổi tình trạng \d+ nhiệm vụ\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(status(page)).not.toContainText('đã chọn');

  // an appendix of the chosen ones alone
  await grid(page).locator('tbody tr[data-row-key]').first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /Xuất phụ lục/ }).press('Enter');
  await expect(page.getByText(/1 nhiệm vụ/).first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
