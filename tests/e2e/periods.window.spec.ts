import { expect } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { accessible, noOverflow } from './support/walk.ts';

test('reporting periods by keyboard: the current one by one key, others typed, refused, taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('link', { name: /^Kỳ báo cáo hiện tại: Kỳ .*\(chưa lập\)/ }).press('Enter');
  await expect(page.getByText('Chưa có kỳ báo cáo nào')).toBeVisible();
  await accessible(page);
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Lập Kỳ/ })
    .press('Enter');
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('link', { name: /^Kỳ báo cáo hiện tại/ })).not.toContainText('chưa lập');

  await page.getByRole('button', { name: 'Thêm kỳ khác' }).press('Enter');
  await expect(page.getByLabel('Tên kỳ')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Kỳ thử');
  await page.getByRole('textbox', { name: 'Ngày đầu' }).fill('01/01/2001');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Ngày đầu kỳ phải không sau ngày cuối kỳ/)).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.getByRole('textbox', { name: 'Ngày cuối' }).fill('31/01/2001');
  await page.keyboard.press('Enter');
  await expect(table.getByRole('rowheader', { name: 'Kỳ thử' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ Kỳ thử' }).press('Enter');
  await expect(table.getByRole('rowheader', { name: 'Kỳ thử' })).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: bỏ Kỳ thử.')).toBeVisible();
  await expect(table.getByRole('rowheader', { name: 'Kỳ thử' })).toBeVisible();
  expect(errors).toEqual([]);
});
