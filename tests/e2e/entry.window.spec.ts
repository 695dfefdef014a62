import { expect } from '@playwright/test';
import { rowCode } from '../../shared/domain/rowCode.ts';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

test('quick entry by keyboard: code, state, word; mistakes in place; corrected and taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  const open = await page.evaluate(async () => {
    const { rows } = await window.appApi.tasks.list({ filter: { statuses: ['not-started'] } });
    return rows.map(({ id, code }) => ({ id, number: Number(code.slice(3)) }));
  });
  const [first, second] = open;
  if (!first || !second) throw new Error('no open tasks');
  const statusOf = (id: string) =>
    page.evaluate(async (key) => (await window.appApi.tasks.get({ id: key })).status, id);

  await runCommand(page, 'nhap nhanh', /Nhập nhanh sau họp/);
  const field = page.getByLabel('Mã dòng, tình trạng, kết quả rồi Enter');
  await expect(field).toBeFocused();
  await accessible(page);

  // one wrong character is told where it stands, and nothing is kept
  const code = rowCode(first.number);
  await page.keyboard.type(`${code.slice(0, -1)}${code.endsWith('X') ? 'V' : 'X'} x`);
  await expect(page.getByRole('alert')).toContainText('có ký tự sai, thiếu hoặc đảo chỗ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chưa ghi dòng nào')).toBeVisible();
  await page.keyboard.press('Escape');

  // a scanner types the code and Enter: the state is asked for
  await page.keyboard.type(code.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('Gõ tiếp x (xong)')).toBeVisible();
  await page.keyboard.type('x Đã ký ban hành');
  await expect(page.getByText('Sẽ ghi: Hoàn thành')).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('');
  await expect(page.getByRole('row', { name: new RegExp(code) })).toContainText('Đã ký ban hành');
  expect(await statusOf(first.id)).toBe('done');

  await page.keyboard.type(`${rowCode(second.number)} 40 Đang lấy ý kiến`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 dòng đã ghi trong phiên này')).toBeVisible();
  expect(await statusOf(second.id)).toBe('in-progress');
  await accessible(page);

  // the last line again, corrected
  await page.keyboard.press('ArrowUp');
  await expect(field.or(page.getByLabel(/^Sửa dòng của NV-/))).toHaveValue(
    `${rowCode(second.number)} 40% Đang lấy ý kiến`,
  );
  await page.keyboard.type(' lần 2');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /Đang lấy ý kiến lần 2/ })).toBeVisible();
  await expect(page.getByText('2 dòng đã ghi trong phiên này')).toBeVisible();

  // out of the field Ctrl+Z takes back the correction, then the line
  await page
    .getByRole('button', { name: /^Bỏ NV-/ })
    .first()
    .focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Đang lấy ý kiến lần 2/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('1 dòng đã ghi trong phiên này')).toBeVisible();
  expect(await statusOf(second.id)).toBe('not-started');

  await page.getByRole('button', { name: /^Bỏ NV-/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chưa ghi dòng nào')).toBeVisible();
  expect(await statusOf(first.id)).toBe('not-started');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
