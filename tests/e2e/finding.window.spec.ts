import { expect, type Page } from '@playwright/test';
import { localDay } from '../../electron/clock.ts';
import { addDays, formatDay } from '../../shared/vietnamese/day.ts';
import { test } from './support/appWindow.ts';
import { importText, planText } from './support/directives.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách nhiệm vụ' });
const rows = (page: Page) => grid(page).locator('tr[data-task]');
const chip = (page: Page, words: string) => page.getByRole('button', { name: `Bỏ điều kiện: ${words}` });
const total = (page: Page, filter: object) =>
  page.evaluate(async (asked) => (await window.appApi.tasks.list({ filter: asked } as never)).total, filter);

/** Searches by keyboard: what was searched before is typed over. */
async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await expect(chip(page, `Tìm: “${words}”`)).toBeVisible();
}

/** Something of the palette. */
async function command(page: Page, words: string, option: RegExp): Promise<void> {
  await runCommand(page, words, option);
}

test('found by keyboard without marks, by beginnings, as a phrase, by a number; every list of its own; many at once', async ({
  appWindow,
}) => {
  test.setTimeout(180_000);
  const { page, errors } = appWindow;
  await importText(
    page,
    planText('77/KH-UBND', [
      'Sở Nội vụ rà soát dữ liệu dân cư của cán bộ, hoàn thành trước ngày 30/6/2027.',
      'Sở Y tế rà soát dân số và dữ liệu cư trú tại bệnh viện tỉnh, hoàn thành trước ngày 30/7/2027.',
      'Công an tỉnh cấp định danh cho đối tượng bảo trợ theo Công văn số 10042/UBND ngày 05/01/2026, hoàn thành trước ngày 30/8/2027.',
      'Sở Tư pháp rà soát văn bản của tỉnh, hoàn thành trước ngày 31/6/2027.',
    ]),
  );
  await page.reload();
  await page.getByRole('link', { name: /^Nhiệm vụ \d/ }).press('Enter');
  await expect(rows(page)).toHaveCount(4);

  await search(page, 'du lieu dan cu');
  await expect(rows(page)).toHaveCount(2);
  await expect(grid(page).locator('mark').first()).toBeVisible();
  await search(page, '"dữ liệu dân cư"');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Sở Nội vụ rà soát');
  await search(page, 'doi tuo');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page).locator('mark').first()).toHaveText(/^đối$/i);
  await search(page, '10042/UBND');
  await expect(rows(page)).toHaveCount(1);
  // the line begins shortly before what was found, which would not be seen else
  await expect(rows(page)).toContainText('…trợ theo Công văn số 10042/UBND');
  await expect(rows(page).locator('mark').first()).toHaveText('10042/UBND');
  // a day with all its digits, that the text writes without
  await search(page, '30/07/2027');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('NV-0002');
  await expect(rows(page).locator('mark').first()).toHaveText('30/7/2027');
  await search(page, '042/UBND');
  await expect(page.getByText('Không có nhiệm vụ nào đúng điều kiện')).toBeVisible();
  await accessible(page);
  await chip(page, 'Tìm: “042/UBND”').focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(4);

  // chưa rõ hạn: a list of its own; D opens the deadline, settled it leaves the list
  await page.getByRole('link', { name: /^Chưa rõ hạn/ }).press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Sở Tư pháp');
  await rows(page).first().focus();
  await page.keyboard.press('d');
  const detail = page.getByRole('complementary', { name: /Nhiệm vụ NV-/ });
  const phrase = detail.getByLabel('Thời hạn 1, theo lời văn bản');
  await expect(phrase).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('trước ngày 30/6/2027');
  await expect(detail).toContainText('30/06/2027');
  await page.keyboard.press('Control+s');
  await expect.poll(() => total(page, { timeliness: ['unclear'] })).toBe(0);
  await expect(page.getByRole('link', { name: 'Chưa rõ hạn 0' })).toBeVisible();
  await accessible(page);
  await page.keyboard.press('Escape');

  // bỏ quên: nobody has spoken of what was given long ago
  await page.getByRole('link', { name: /^Bỏ quên/ }).press('Enter');
  const forgotten = await total(page, { forgotten: true });
  await expect(rows(page)).toHaveCount(forgotten);
  await page.getByRole('link', { name: /^Nhiệm vụ \d/ }).press('Enter');
  await expect(rows(page)).toHaveCount(4);

  // several at once: extended with a reason and named where they cannot be, reminded; each one undo
  await rows(page).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByRole('contentinfo')).toContainText('2 nhiệm vụ đã chọn');
  await command(page, 'da chon gia han', /2 nhiệm vụ đã chọn: Gia hạn/);
  const panel = page.getByRole('complementary', { name: 'Gia hạn 2 nhiệm vụ đã chọn' });
  await expect(panel.getByLabel('Hạn mới')).toBeFocused();
  await page.keyboard.type(formatDay(addDays(localDay(new Date()), 700)));
  await page.keyboard.press('Enter');
  await panel.getByLabel('Lý do').focus();
  await page.keyboard.type('Chờ bố trí kinh phí');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('2 đã đổi.')).toBeVisible();
  await expect.poll(() => total(page, { extended: true })).toBe(2);
  await command(page, 'da chon ghi da nhac', /2 nhiệm vụ đã chọn: Ghi đã nhắc hôm nay/);
  await expect(page.getByText('Đã ghi nhắc 2 nhiệm vụ.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Đã hoàn tác: .*nhắc/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => total(page, { extended: true })).toBe(0);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
