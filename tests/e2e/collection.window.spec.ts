import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { test } from './support/appWindow.ts';
import { newFolder } from './support/folders.ts';
import { tabTo } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';

const shot = async (page: Page, name: string) => {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png` });
};

/** What a unit does: fills some cells in, one of them wrongly, and turns the rows about. */
async function fillIn(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  const heading = sheet.getColumn(3).values.indexOf('Mã');
  const columns: Record<string, number> = {};
  sheet.getRow(heading).eachCell((cell, at) => {
    columns[String(cell.value)] = at;
  });
  const first = sheet.getRow(heading + 1);
  first.getCell(columns['Kết quả thực hiện'] ?? 0).value = 'Đã họp tổ công tác, thống nhất kế hoạch';
  first.getCell(columns['Tỷ lệ hoàn thành (%)'] ?? 0).value = '35,5 %';
  const second = sheet.getRow(heading + 2);
  second.getCell(columns['Ngày hoàn thành'] ?? 0).value = '31/02/2026';
  second.getCell(columns['Kết quả thực hiện'] ?? 0).value = 'Đang lấy ý kiến các đơn vị';
  sheet.name = 'Sheet1';
  sheet.spliceRows(heading + 1, 0, []);
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Goes on with Tab until the place has the focus, as somebody without a mouse does. */
test('forms out, filled in, back, reviewed by keyboard, taken over, taken back, returned with their errors', async ({
  appWindow,
}) => {
  const { app, page, errors } = appWindow;
  const folder = newFolder();
  await page.getByRole('link', { name: 'Thu thập' }).press('Enter');
  await expect(page.getByText('Chưa có kỳ báo cáo nào')).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: 'Tổng quan' }).press('Enter');
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  await page.getByRole('link', { name: 'Thu thập' }).press('Enter');
  const board = page.getByRole('region', { name: 'Bảng theo dõi thu thập' });
  await expect(board).toContainText('Chưa gửi biểu');

  // one workbook a unit, into a folder that its user chooses
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, folder);
  await page.keyboard.press('l');
  await expect(page.getByRole('textbox', { name: 'Hạn trả lời' })).toBeFocused();
  await shot(page, 'collection-make');
  await page.keyboard.type('31/12/2030');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Đã lập biểu cho', { timeout: 60_000 });
  await expect(board).toContainText('Đang chờ');
  await expect(board).toContainText('31/12/2030');
  await accessible(page);
  await noOverflow(page);
  await shot(page, 'collection-board');
  const [made = ''] = readdirSync(folder);
  const forms = readdirSync(path.join(folder, made)).filter((name) => /^\d{2}_/u.test(name));
  const units = forms.filter((name) => !name.startsWith('00_'));
  expect(forms.length).toBe(units.length + 2);
  const [name = ''] = units;
  const file = path.join(folder, made, name);
  await fillIn(file);

  // back: by the dialog's input, as the dialog would hand it over
  await page.getByLabel('Nhận biểu trả về').locator('visible=false').first().setInputFiles([file]);
  const cells = page.getByRole('grid', { name: /^Các ô khác với biểu đã gửi/ });
  await expect(cells).toBeVisible();
  const lines = cells.locator('tbody tr');
  await expect(lines).toHaveCount(4);
  await expect(cells).toContainText('35,5%');
  await expect(cells).toContainText('không phải một ngày có thật');
  await accessible(page);
  await noOverflow(page);
  await shot(page, 'collection-review');

  // the first accepted, the second corrected, the error kept as the register has it, the rest taken as changed
  await tabTo(page, lines.first());
  await page.keyboard.press('e');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('nhiều lắm');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'Giá trị này không dùng được' })).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('40');
  await page.keyboard.press('Enter');
  await expect(lines.first()).toContainText('40%');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(lines.nth(2)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(lines.nth(3)).toBeFocused();
  await page.keyboard.press('a');
  await shot(page, 'collection-decided');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('contentinfo')).toContainText('Đã ghi 3 ô của 2 nhiệm vụ');
  await shot(page, 'collection-stored');

  // one undo takes it all back; what is reviewed is held against the register anew
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác: nhận 3 ô từ biểu của/)).toBeVisible();
  await expect(lines).toHaveCount(4);

  // back to the unit, with its errors in their cells
  const saved = page.waitForEvent('download').catch(() => undefined);
  await page.keyboard.press('b');
  await expect(page.getByLabel('Nội dung gửi kèm')).toHaveValue(
    /Biểu thu thập của đơn vị có 1 chỗ cần xem lại/,
  );
  void saved;
  await accessible(page);
  await shot(page, 'collection-return');
  await page.getByText('Theo dõi', { exact: true }).click();
  await expect(board).toContainText('đã trả lại');

  // late with their reports: one key leads to the letters, one act makes them, the board says so, one undo takes it back
  await page.keyboard.press('l');
  await expect(page.getByRole('textbox', { name: 'Hạn trả lời' })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('02/01/2026');
  await page.keyboard.press('Enter');
  // a day that has passed is told before any form is made
  await expect(page.getByText('Ngày 02/01/2026 đã qua')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(board).toContainText('Trễ hạn', { timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^Đôn đốc \d+ đơn vị$/ })).toHaveAttribute('title', /phím D/);
  await board.focus();
  await page.keyboard.press('d');
  const make = page.getByRole('button', { name: /^Lập \d+ công văn$/ });
  await expect(make).toHaveText(`Lập ${units.length - 1} công văn`);
  await expect(page.getByRole('radio', { name: 'Chưa gửi báo cáo' })).toBeChecked();
  await accessible(page);
  await noOverflow(page);
  await shot(page, 'collection-letters');
  await tabTo(page, make);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã lập ${units.length - 1} công văn`).first()).toBeVisible({
    timeout: 60_000,
  });
  expect(readdirSync(folder).filter((each) => /^CV \d+ - gui bao cao - .+\.docx$/u.test(each))).toHaveLength(
    units.length - 1,
  );
  await page.getByRole('radio', { name: 'Sổ công văn đã lập' }).press('Space');
  await expect(page.getByRole('table', { name: 'Sổ công văn đã lập' })).toContainText('Gửi báo cáo Kỳ');
  await accessible(page);
  await shot(page, 'collection-register');
  await page.getByRole('link', { name: 'Thu thập' }).press('Enter');
  await expect(board.getByText(/^đã đôn đốc lần 1, ngày \d\d\/\d\d\/\d{4}$/)).toHaveCount(units.length - 1);
  await accessible(page);
  await noOverflow(page);
  await shot(page, 'collection-reminded');
  await page.keyboard.press('Control+z');
  await expect(board.getByText(/^đã đôn đốc lần/)).toHaveCount(0);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
