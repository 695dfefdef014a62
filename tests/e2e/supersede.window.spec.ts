import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { importText, planText } from './support/directives.ts';
import { goTo, runCommand, tabTo } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';

const table = (page: Page) => page.getByRole('grid', { name: 'Nhiệm vụ đang mở của văn bản cũ' });
const rows = (page: Page) => table(page).locator('tbody tr');
const total = (page: Page) => page.evaluate(async () => (await window.appApi.tasks.list({ limit: 1 })).total);

test('a directive that replaces another: what moves, ends and stays is chosen by keys, told in the history, taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await importText(
    page,
    planText('31/KH-UBND', [
      'Sở Nội vụ rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/6/2027.',
      'Sở Y tế triển khai hồ sơ sức khỏe điện tử tại bệnh viện tỉnh, hoàn thành trước ngày 30/7/2027.',
      'Công an tỉnh làm sạch dữ liệu dân cư của các xã, hoàn thành trước ngày 30/8/2027.',
      'Sở Tư pháp rà soát văn bản của tỉnh, hoàn thành trước ngày 30/9/2027.',
    ]),
  );
  await importText(
    page,
    planText(
      '45/KH-UBND',
      ['Sở Tài chính bố trí kinh phí năm 2027 cho các xã, hoàn thành trước ngày 30/6/2027.'],
      'Kế hoạch này thay thế Kế hoạch số 31/KH-UBND.',
    ),
  );
  await page.reload();
  await goTo(page, 'toi van ban', 'Văn bản');
  await expect(page.getByText('45/KH-UBND thay thế 31/KH-UBND: còn 4 nhiệm vụ đang mở')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Xem, xử lý' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /45\/KH-UBND thay thế/, level: 1 })).toBeVisible();
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).first()).toBeFocused();
  await accessible(page);
  await noOverflow(page);

  // one key a task; nothing is done before Ctrl+Enter; one that is not chosen stays to be decided on
  const codes = await rows(page).locator('td:first-child').allTextContents();
  const [moved = '', ended = '', kept = '', later = ''] = codes;
  await page.keyboard.press('c');
  await page.keyboard.press('k');
  await page.keyboard.press('g');
  await expect(rows(page).nth(3)).toBeFocused();
  await expect(rows(page).nth(1).getByRole('button', { pressed: true })).toHaveText('Kết thúc');
  expect(await total(page)).toBe(5);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Đã chuyển 1, kết thúc 1, giữ nguyên 1 nhiệm vụ.')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(later);
  await expect(rows(page)).toBeFocused();
  expect(await total(page)).toBe(4);

  // the last one ends with the page
  await page.keyboard.press('k');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Văn bản', level: 1 })).toBeVisible();
  await expect(page.getByText('còn 4 nhiệm vụ đang mở')).toHaveCount(0);
  await expect(page.getByText('2 nhiệm vụ đã kết thúc do văn bản bị thay thế')).toBeVisible();

  // the task that moved belongs to the newer directive, keeps the older one as a basis, and its history says so
  await runCommand(page, moved, moved);
  const detail = page.getByRole('complementary', { name: `Nhiệm vụ ${moved}` });
  await expect(detail).toContainText('45/KH-UBND');
  await expect(detail.getByRole('link', { name: '31/KH-UBND' })).toBeVisible();
  await expect(detail.getByText(/xử lý 3 nhiệm vụ/i).first()).toBeVisible();
  await accessible(page);

  // ended ones stand in a list of their own, each with the way back
  await goTo(page, 'ket thuc do thay the', 'Nhiệm vụ kết thúc do thay thế');
  const endedRows = page.getByRole('grid', { name: 'Nhiệm vụ kết thúc do thay thế' }).locator('tbody tr');
  await expect(endedRows).toHaveCount(2);
  await expect(endedRows.filter({ hasText: ended })).toContainText('45/KH-UBND');
  await accessible(page);
  await noOverflow(page);
  await endedRows.first().focus();
  await page.keyboard.press('Enter');
  await expect(endedRows).toHaveCount(1);
  expect(await total(page)).toBe(4);
  for (const count of [3, 4, 5]) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => total(page)).toBe(count);
  }
  await expect(page.getByText('Chưa có nhiệm vụ nào kết thúc do thay thế')).toBeVisible();
  const plan = await page.evaluate(async () => {
    const [first] = await window.appApi.supersedes.list();
    return { open: first?.open, older: first?.older.number };
  });
  expect(plan).toEqual({ open: 4, older: '31/KH-UBND' });
  expect(kept).not.toBe('');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
