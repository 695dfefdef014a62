import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { importText, planText } from './support/directives.ts';
import { goTo } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

const rowsOf = (page: Page, grid: string) =>
  page.getByRole('grid', { name: grid }).locator('tbody tr[data-row-key]');

test('what is missing, what cannot be right and what was thrown away, worked off by keys', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();

  // six clears: one key opens the field, Enter stores it and goes on
  await goTo(page, 'toi thieu sau ro', 'Thiếu sáu rõ');
  const lacking = rowsOf(page, 'Nhiệm vụ còn thiếu sáu rõ');
  await expect(lacking.first()).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  const left = () =>
    page.evaluate(async () => (await window.appApi.checks.lacking({ lacks: ['deliverable'] })).total);
  const before = await left();
  expect(before).toBeGreaterThan(1);
  await lacking.filter({ hasText: 'chưa nêu sản phẩm' }).first().focus();
  await page.keyboard.press('5');
  const editor = page.getByRole('complementary', { name: /rõ sản phẩm/ });
  await expect(editor.getByLabel('Sản phẩm')).toBeFocused();
  await accessible(page);
  const first = await editor.getByRole('heading').textContent();
  await page.keyboard.type('Báo cáo kết quả thực hiện');
  await page.keyboard.press('Enter');
  await expect.poll(left).toBe(before - 1);
  await expect(editor.getByRole('heading')).not.toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();

  // honesty: opened at the right editor, left with a reason, taken back
  await goTo(page, 'toi can kiem tra', 'Cần kiểm tra');
  const findings = rowsOf(page, 'Những điều cần kiểm tra');
  await expect(findings.first()).toBeVisible();
  const count = await findings.count();
  await accessible(page);
  await noOverflow(page);
  await findings.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /Nhiệm vụ NV-/ })).toBeVisible();
  await accessible(page);
  await page.keyboard.press('Escape');
  await findings.first().focus();
  await page.keyboard.press('b');
  await page.keyboard.type('Đã đối chiếu bản giấy');
  await page.keyboard.press('Enter');
  await expect(findings).toHaveCount(count - 1);
  await findings.first().focus();
  await page.keyboard.press('Control+z');
  await expect(findings).toHaveCount(count);

  // trash: away with Delete, back with Enter, away for good only with the words
  await page.getByRole('link', { name: /^Nhiệm vụ \d/ }).press('Enter');
  const tasks = rowsOf(page, 'Danh sách nhiệm vụ');
  const all = await page.evaluate(async () => (await window.appApi.tasks.overview()).taskCount);
  await tasks.first().focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/Đã bỏ NV-\d+ vào thùng rác/)).toBeVisible();
  await goTo(page, 'toi thung rac', 'Thùng rác');
  const trashed = page.getByRole('grid', { name: 'Những mục trong thùng rác' }).locator('tbody tr');
  await expect(trashed).toHaveCount(1);
  await accessible(page);
  await noOverflow(page);
  await trashed.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Thùng rác trống')).toBeVisible();
  expect(await page.evaluate(async () => (await window.appApi.tasks.overview()).taskCount)).toBe(all);
  await page.keyboard.press('Control+z');
  await expect(trashed).toHaveCount(1);
  await trashed.first().focus();
  await page.keyboard.press('Delete');
  const words = page.getByLabel(/để xác nhận/);
  await expect(words).toBeFocused();
  await accessible(page);
  await page.keyboard.type('xóa');
  await page.keyboard.press('Enter');
  await expect(trashed).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('xóa vĩnh viễn');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Đã xóa vĩnh viễn 1 nhiệm vụ/)).toBeVisible();
  await expect(page.getByText('Thùng rác trống')).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a task that another directive gives too is said to be the same in the review, by one key', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await importText(
    page,
    planText('31/KH-UBND', [
      'Sở Nội vụ chủ trì, phối hợp với Công an tỉnh rà soát dữ liệu cư trú của cán bộ, hoàn thành trước ngày 30/01/2026.',
    ]),
  );
  const again = planText('45/KH-UBND', [
    'Sở Nội vụ chủ trì, phối hợp với Công an tỉnh rà soát, làm sạch dữ liệu cư trú của cán bộ, hoàn thành trước ngày 05/02/2026.',
  ]);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'hai.txt', mimeType: 'text/plain', buffer: Buffer.from(again) });
  await expect(page.getByText(/Có thể trùng NV-0001 của 31\/KH-UBND \(giống \d+ %\)/)).toBeVisible({
    timeout: 30_000,
  });
  await accessible(page);
  await page.locator('li[data-key]').first().click();
  await page.keyboard.press('g');
  await expect(page.getByText(/Cùng một việc với NV-0001/)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/thêm căn cứ cho 1/)).toBeVisible();
  const total = await page.evaluate(async () => (await window.appApi.tasks.overview()).taskCount);
  expect(total).toBe(1);
  const bases = await page.evaluate(async () => {
    const { rows } = await window.appApi.tasks.list({});
    return window.appApi.bases.ofTask({ id: rows[0]?.id ?? '' });
  });
  expect(bases.map(({ directive }) => directive.number)).toEqual(['45/KH-UBND']);
  expect(errors).toEqual([]);
});
