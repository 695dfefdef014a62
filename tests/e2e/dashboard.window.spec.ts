import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { picture } from './support/picture.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

const list = (page: Page) => page.getByRole('grid', { name: 'Danh sách nhiệm vụ' });

/** How many tasks the list says it has, asked with the list's own filter. */
const shownTotal = async (page: Page) => {
  const foot = page
    .locator('.task-list')
    .getByText(/\d+ nhiệm vụ/)
    .first();
  return Number((await foot.textContent())?.match(/(\d[\d.]*) nhiệm vụ/)?.[1]?.replaceAll('.', ''));
};

async function openSample(page: Page) {
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(list(page)).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Tổng quan' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Theo đơn vị chủ trì' })).toBeVisible();
}

test('the overview is the first page once there are tasks, the start page before', async ({ appWindow }) => {
  const { page, errors } = appWindow;
  await openSample(page);
  await accessible(page);
  await noOverflow(page);
  await page.evaluate(() => {
    location.hash = '';
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' })).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('by keyboard from every number to its list of as many tasks, and back to the same number', async ({
  appWindow,
}) => {
  test.setTimeout(240_000);
  const { page, errors } = appWindow;
  await openSample(page);
  for (const title of ['Theo đơn vị chủ trì', 'Mười hai tháng qua', 'Theo văn bản giao']) {
    await page.getByRole('button', { name: `${title}: xem bảng` }).press('Enter');
    await expect(page.getByRole('table', { name: title })).toBeVisible();
  }
  await accessible(page);
  await noOverflow(page);

  const links = page.locator('.dashboard a');
  const count = await links.count();
  expect(count).toBeGreaterThan(40);
  const seen = new Set<string>();
  for (let at = 0; at < count; at++) {
    const link = links.nth(at);
    const href = (await link.getAttribute('href')) ?? '';
    if (seen.has(href)) continue;
    seen.add(href);
    const number = Number(
      (await link.locator('strong, .tile-count').or(link).last().textContent())?.match(/\d+/)?.[0],
    );
    await link.press('Enter');
    if (number === 0)
      await expect(page.getByText('Không có nhiệm vụ', { exact: false }).first()).toBeVisible();
    else await expect.poll(() => shownTotal(page), { message: href }).toBe(number);
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Tổng quan' })).toBeVisible();
    await expect(page.locator(':focus')).toHaveAttribute('href', href);
  }
  expect(seen.size).toBeGreaterThan(35);
  expect(errors).toEqual([]);
});

test('a condition that came with a number is shown in words and can be dropped', async ({ appWindow }) => {
  const { page } = appWindow;
  await openSample(page);
  await page.getByRole('link', { name: /8–30 ngày/ }).press('Enter');
  const condition = page.getByRole('button', { name: /Bỏ điều kiện: Đến hạn từ .* đến / });
  await expect(condition).toBeVisible();
  await accessible(page);
  await condition.press('Enter');
  await expect(condition).toBeHidden();
  const { total } = await page.evaluate(() =>
    window.appApi.tasks.list({ filter: { timeliness: ['overdue'] } }),
  );
  await expect.poll(() => shownTotal(page)).toBe(total);
});

test('a click on a bar opens its list', async ({ appWindow }) => {
  const { page } = appWindow;
  await openSample(page);
  const canvas = page.getByRole('img', { name: /Biểu đồ theo đơn vị chủ trì/ });
  await canvas.click({ position: { x: 180, y: 18 } }); // the first part of the worst unit's bar
  await expect(page).toHaveURL(/unit=[^&]+&due=overdue/);
  await expect(list(page)).toBeVisible();
});

test('by keyboard along the bars of a chart: marked, said, opened, and back to the same bar', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openSample(page);
  const chart = page.getByRole('application', { name: /Biểu đồ theo đơn vị chủ trì/ });
  await chart.focus();
  await expect(page.getByRole('status').filter({ hasText: /^\d+ nhiệm vụ, quá hạn, / })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const said = page.getByRole('status').filter({ hasText: /^\d+ nhiệm vụ, / });
  const words = (await said.textContent()) ?? '';
  await expect(chart.locator('.bar-mark')).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'dashboard-bar');
  await page.keyboard.press('Enter');
  await expect(list(page)).toBeVisible();
  await expect.poll(() => shownTotal(page)).toBe(Number(/^\d+/u.exec(words)?.[0]));
  await page.goBack();
  await expect(chart).toBeFocused();
  await expect(said).toHaveText(words);
  expect(errors).toEqual([]);
});

test('a chart is copied as a picture, by keyboard', async ({ appWindow }) => {
  const { page, errors } = appWindow;
  await openSample(page);
  await page.getByRole('button', { name: 'Theo đơn vị chủ trì: chép ảnh' }).press('Enter');
  await expect(page.getByText('Đã chép ảnh biểu đồ “Theo đơn vị chủ trì”')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Theo lĩnh vực' })).toBeVisible();
  expect(errors).toEqual([]);
});
