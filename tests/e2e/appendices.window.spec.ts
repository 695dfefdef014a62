import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { picture } from './support/picture.ts';
import './support/pageApi.ts';
import { accessible, noOverflow } from './support/walk.ts';

const sheets = (page: Page) => page.locator('.appendix-sheet');
const editor = (page: Page) => page.getByRole('complementary', { name: 'Sửa mẫu phụ lục' });

/** The next file or folder that the user is asked for. */
const answerDialog = (app: import('@playwright/test').ElectronApplication, filePath: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, filePath);

async function openAppendices(page: Page): Promise<void> {
  await page.evaluate(() => window.appApi.sample.load());
  await page.reload();
  await page.getByRole('link', { name: /^Phụ lục/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Phụ lục', exact: true })).toBeVisible();
  await expect(sheets(page).first()).toContainText('DANH MỤC NHIỆM VỤ');
}

test('seen, changed by keyboard, kept as the office’s own, exported, saved as PDF, taken back', async ({
  appWindow,
}) => {
  const { app, page, folder, errors } = appWindow;
  await openAppendices(page);
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'appendix-list');

  await page.getByRole('button', { name: /^Phụ lục IX/ }).focus();
  await page.keyboard.press('Enter');
  await expect(sheets(page).first()).toContainText('TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ');
  await picture(page, 'appendix-9');

  await page.keyboard.press('e');
  await expect(editor(page).getByLabel('Tên mẫu')).toBeFocused();
  await page.keyboard.type('Tổng hợp riêng');
  await editor(page).getByLabel('Tên phụ lục (chữ in hoa)').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('TỔNG HỢP CỦA CƠ QUAN');
  await editor(page).getByLabel('Tiêu đề cột 3', { exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(editor(page).getByLabel('Tiêu đề cột 2', { exact: true })).toBeFocused();
  await expect(sheets(page).first()).toContainText('TỔNG HỢP CỦA CƠ QUAN');
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'appendix-editor');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã lưu mẫu phụ lục “Tổng hợp riêng”.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Tổng hợp riêng', exact: true })).toBeVisible();

  const workbook = path.join(folder, 'Rieng.xlsx');
  await answerDialog(app, workbook);
  await page.keyboard.press('x');
  await expect(page.getByText(/Đã ghi [\d.]+ nhiệm vụ vào/)).toBeVisible();
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile(workbook);
  const texts = read.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
  expect(texts).toContain('TỔNG HỢP CỦA CƠ QUAN');

  const pdf = path.join(folder, 'Rieng.pdf');
  await answerDialog(app, pdf);
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(page.getByText(/trang, đã đối chiếu, vào/)).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');

  await page.getByRole('heading', { name: 'Phụ lục', exact: true }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Đã hoàn tác: lưu mẫu phụ lục/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tổng hợp riêng', exact: true })).toHaveCount(0);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a whole set in one act, from a list by columns, by the palette', async ({ appWindow }) => {
  const { app, page, folder, errors } = appWindow;
  await openAppendices(page);
  const set = path.join(folder, 'Bo phu luc.xlsx');
  await answerDialog(app, set);
  await page.getByRole('button', { name: /Xuất 5 phụ lục đã chọn/ }).click();
  await page.getByRole('menuitem', { name: 'Một tệp, mỗi phụ lục một trang tính' }).click();
  await expect(page.getByText(/Đã ghi và đối chiếu 5 phụ lục vào/)).toBeVisible({ timeout: 30_000 });
  expect(existsSync(set)).toBe(true);
  const read = new ExcelJS.Workbook();
  await read.xlsx.readFile(set);
  expect(read.worksheets).toHaveLength(5);

  await page
    .getByRole('link', { name: /^Nhiệm vụ/ })
    .first()
    .click();
  await page.getByRole('button', { name: /Xuất phụ lục/ }).click();
  await page.getByRole('menuitem', { name: 'Chọn cột, lập phụ lục mới…' }).click();
  await expect(page.getByRole('complementary', { name: 'Phụ lục mới' })).toBeVisible();
  await expect(sheets(page).first()).toContainText('DANH SÁCH NHIỆM VỤ');
  await accessible(page);
  await picture(page, 'appendix-new');
  await page.keyboard.press('Escape');
  await runCommand(page, 'toi phu luc', /Tới Phụ lục/);
  await expect(page.getByRole('heading', { name: 'Phụ lục', exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});
