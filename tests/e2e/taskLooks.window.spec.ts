import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

const openSample = async (page: Page) => {
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
};
const focusedAt = (page: Page) => page.locator(':focus').getAttribute('data-at');

test('the calendar and the board by keyboard: a day with its tasks, a card moved and taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openSample(page);
  await page.keyboard.press('Alt+2');
  await expect(page.getByRole('grid', { name: /Lịch hạn tháng/ })).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('ArrowDown'); // nothing has the focus: the keys belong to the calendar
  const { today } = await page.evaluate(() => window.appApi.tasks.overview());
  expect(await focusedAt(page)).toBe(today);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('Enter');
  const day = page.getByRole('complementary');
  await expect(day).toContainText('nhiệm vụ');
  await accessible(page);
  await noOverflow(page);
  const first = page.locator('.day-list button').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /Nhiệm vụ NV-/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(day).toContainText('Xem thành danh sách');
  await page.getByRole('button', { name: 'Xem thành danh sách' }).press('Enter');
  const due = await page.evaluate(
    (on) => window.appApi.tasks.list({ filter: { dueBetween: { from: on, to: on } } }),
    today,
  );
  await expect(page.locator('.task-table tbody tr[data-row-key]')).toHaveCount(due.total);

  await page.getByRole('button', { name: 'Bỏ lọc' }).press('Enter');
  await page.keyboard.press('Alt+4');
  const column = page.getByRole('region', { name: /Đang thực hiện/ });
  await expect(column).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.locator('.board [data-at][tabindex="0"]').focus();
  const id = await focusedAt(page);
  await page.keyboard.press('Control+ArrowRight');
  await expect(column.locator(`[data-at="${id}"]`)).toBeFocused();
  await expect(page.getByText(/Đã chuyển NV-\d+ sang “Đang thực hiện”\./)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(
    page.getByRole('region', { name: /Chưa thực hiện/ }).locator(`[data-at="${id}"]`),
  ).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the timeline by keyboard: from a number to its list, from a bar to its task; the look is remembered', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openSample(page);
  await page.keyboard.press('Alt+3');
  const grid = page.getByRole('grid', { name: 'Nhiệm vụ theo thời hạn' });
  await expect(grid).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  const total = Number((await page.locator(':focus .visually-hidden').textContent())?.match(/\d+/)?.[0]);
  expect(total).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.task-table tbody tr[data-row-key]')).toHaveCount(total);
  await page.goBack();
  await expect(grid).toBeVisible();

  await page.getByText('Từng nhiệm vụ').click();
  const bars = page.getByRole('grid', { name: 'Từng nhiệm vụ' });
  await expect(bars).toBeVisible();
  await accessible(page);
  await bars.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /Nhiệm vụ NV-/ })).toBeVisible();
  await noOverflow(page);
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Nhiệm vụ/ })
    .press('Enter');
  await expect(bars).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
