import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { type AppWindow, test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { picture } from './support/picture.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách nhiệm vụ' });
const taskRows = (page: Page) => grid(page).locator('tr[data-task]');
const headings = (page: Page) => grid(page).locator('tr.group-row');
const column = (page: Page, name: string | RegExp) => grid(page).getByRole('columnheader', { name });

async function openSample({ page }: AppWindow) {
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).press('Enter');
  await expect(grid(page)).toBeVisible();
  // a register in use: tasks have their fields and priorities
  await page.evaluate(async () => {
    const { rows } = await window.appApi.tasks.list({ limit: 2000 });
    const fields = ['Chính quyền số', 'Kinh tế số', 'Hạ tầng số'];
    for (const [at, { id, version }] of rows.entries())
      await window.appApi.tasks.update({
        id,
        version,
        change: { field: fields[at % 4] ?? null, priority: at % 5 === 0 ? 'urgent' : 'normal' },
      });
  });
  await page.reload();
  await page.evaluate(() => {
    location.hash = '#/tasks';
  });
  await expect(grid(page)).toBeVisible();
}

test('by keyboard: found and marked, filtered, grouped, sorted by two columns, columns chosen, saved, exported, opened again', async ({
  appWindow,
}) => {
  test.setTimeout(240_000);
  const { page, app, folder, errors } = appWindow;
  await openSample(appWindow);

  // what is found is marked, in the list and in the task beside it
  await page.keyboard.press('/');
  await page.keyboard.type('du lieu');
  await expect(grid(page).locator('mark').first()).toBeVisible();
  await expect
    .poll(async () => fold(await grid(page).locator('mark').first().textContent()))
    .toMatch(/^(du|lieu)/u);
  await picture(page, 'list-search');
  await accessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.detail')).toBeVisible();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
  await picture(page, 'list-detail');
  await page.keyboard.press('Escape');
  await expect(page.locator('tr[tabindex="0"]')).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ điều kiện: Tìm: “du lieu”' }).focus();
  await page.keyboard.press('Delete');

  // conditions that hold together, as chips
  await page.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('combobox', { name: 'Khối đơn vị' })).toBeFocused();
  await page.keyboard.type('so, ban');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ điều kiện: Khối: Sở, ban, ngành' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Lĩnh vực' }).focus();
  await page.keyboard.type('ha tang');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Bỏ điều kiện: Lĩnh vực: Hạ tầng số' })).toBeVisible();
  const filtered = await page.evaluate(() =>
    window.appApi.tasks.list({ filter: { kinds: ['department'], fields: ['Hạ tầng số'] } }),
  );
  await expect(taskRows(page)).toHaveCount(filtered.total);
  await picture(page, 'list-filter');
  await accessible(page);
  await noOverflow(page);
  await page.getByRole('button', { name: 'Bỏ điều kiện: Lĩnh vực: Hạ tầng số' }).focus();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Escape');

  // grouped, folded by keys
  await page.getByRole('combobox', { name: 'Nhóm theo' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(headings(page).first()).toContainText('nhiệm vụ');
  const all = await taskRows(page).count();
  await headings(page).first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => taskRows(page).count()).toBeLessThan(all);
  await expect(headings(page).first().getByRole('button')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowRight');
  await expect(taskRows(page)).toHaveCount(all);

  // sorted by two columns
  await column(page, /^Chủ trì/).focus();
  await page.keyboard.press('Enter');
  await column(page, /^Thời hạn/).focus();
  await page.keyboard.press('Shift+Enter');
  await expect(column(page, /^Thời hạn.*sắp xếp thứ 2/)).toBeVisible();
  await expect(page).toHaveURL(/sort=lead&then=due/);

  // columns chosen and moved
  await page.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press('c');
  await page.getByRole('checkbox', { name: 'Lĩnh vực' }).focus();
  await page.keyboard.press('Space');
  await expect(column(page, 'Lĩnh vực')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Lĩnh vực' }).focus();
  for (let times = 0; times < 5; times++) await page.keyboard.press('Alt+ArrowUp');
  await expect(grid(page).getByRole('columnheader').nth(3)).toHaveText('Lĩnh vực');
  await picture(page, 'list-columns');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Cột' })).toBeFocused();

  // saved, and the workbook of what is shown
  await page.locator('tr[tabindex="0"]').focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('textbox', { name: 'Tên danh sách' })).toBeFocused();
  await page.keyboard.type('Khối sở, theo lĩnh vực');
  await page.keyboard.press('Enter');
  const entry = page.getByRole('link', { name: /Khối sở, theo lĩnh vực/ });
  await expect(entry).toBeVisible();
  const shown = await page.evaluate(() => window.appApi.tasks.list({ filter: { kinds: ['department'] } }));
  await expect(entry).toContainText(String(shown.total));
  await picture(page, 'list-grouped');
  const file = path.join(folder, 'danh sách.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await runCommand(page, 'xuat danh sach dang xem', /^Xuất danh sách đang xem/);
  await expect.poll(() => existsSync(file), { timeout: 20_000 }).toBe(true);
  await expect(page.getByText(`Đã ghi ${shown.total} nhiệm vụ`)).toBeVisible();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const text = workbook.worksheets[0]?.getSheetValues().flat().map(String).join('\n') ?? '';
  for (const words of [
    'Lĩnh vực',
    'Khối: Sở, ban, ngành',
    'Sắp xếp: Chủ trì, Thời hạn',
    `${shown.total} nhiệm vụ, mã đối soát`,
  ])
    expect(text).toContain(words);

  // elsewhere and back: the same list; from the side bar too, also after a rename by key
  const address = page.url();
  await page.getByRole('navigation').getByRole('link', { name: 'Đơn vị' }).press('Enter');
  await expect(grid(page)).toBeHidden();
  await page.goBack();
  await expect(headings(page).first()).toBeVisible();
  expect(page.url()).toBe(address);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Quá hạn/ })
    .press('Enter');
  await expect(headings(page)).toHaveCount(0);
  await entry.focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Theo lĩnh vực');
  await page.keyboard.press('Enter');
  const renamed = page.getByRole('link', { name: /^Theo lĩnh vực/ });
  await expect(renamed).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headings(page).first()).toBeVisible();
  await expect(column(page, 'Lĩnh vực')).toBeVisible();
  await expect(taskRows(page).first()).toBeVisible();
  await accessible(page);
  await renamed.focus();
  await page.keyboard.press('Delete');
  await expect(renamed).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(renamed).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

/** Without marks, as what was typed. */
const fold = (text: string | null) =>
  (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd');
