import { existsSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import type { AppHost } from './appHost.ts';

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/documents');

/** A notice of conclusions with several units and days, invented. */
export const conclusions = path.join(fixtures, '03_thong-bao-ket-luan-giao-ban.txt');

/** No page breaks a rule of accessibility that axe can see. */
export async function accessible(page: Page): Promise<void> {
  // half a megabyte of script, once a page and not once a look
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere && { axeSource: 'void 0' }) })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing sticks out to the right at this size. */
export async function noOverflow(page: Page): Promise<void> {
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
}

const proposals = (page: Page) => page.locator('li[data-key]:not(.card-open)');

export async function importFiles(page: Page, files: string[]): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(files);
  await expect(page.getByRole('heading', { name: 'Rà soát văn bản' })).toBeVisible({ timeout: 30_000 });
}

/** A document in; one proposal corrected, one refused, the rest confirmed, all by keyboard. Answers how many are stored. */
export async function reviewByKeyboard(page: Page): Promise<number> {
  await importFiles(page, [conclusions]);
  await expect(page.getByText('88/TB-UBND').first()).toBeVisible();
  const count = await proposals(page).count();
  expect(count).toBeGreaterThanOrEqual(8);
  await expect(page.getByText('trước ngày 15/5/2026').first()).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await proposals(page).first().click();
  await page.keyboard.press('Enter');
  await expect(proposals(page).first()).toContainText('Nhận');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('e');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Đề án mẫu: ');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đề án mẫu: ').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  // Open sentences stand among the proposals; the one refused is to be a proposal.
  while ((await page.locator('.card-open.card-active').count()) > 0) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await taskOfPassage(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  // one refused, one made of a passage
  await expect(page.getByText(`Đã ghi ${count} nhiệm vụ mới`)).toBeVisible();
  return count;
}

/** A passage of the text chosen by keys and made a task; part of it by mouse, and taken back. */
async function taskOfPassage(page: Page): Promise<void> {
  const before = await proposals(page).count();
  const chosen = page.locator('.passage-place [role=status]');
  await page.keyboard.press('F6');
  await expect(chosen).toContainText('Đang chọn: ');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+ArrowLeft');
  const words = (await chosen.textContent())?.replace('Đang chọn: ', '') ?? '';
  await accessible(page);
  await page.keyboard.press('n');
  await expect(proposals(page)).toHaveCount(before + 1);
  await expect(page.locator('.card-active')).toContainText(words);
  await page.locator('.document-scroll .block').nth(2).dblclick();
  await page.getByRole('button', { name: 'Lập nhiệm vụ', exact: true }).click();
  await expect(proposals(page)).toHaveCount(before + 2);
  await page.keyboard.press('Control+z');
  await expect(proposals(page)).toHaveCount(before + 1);
}

/** Search without marks, a task opened, its source seen, its result kept; all by keyboard. */
export async function followTask(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type('de an mau');
  const rows = page.getByRole('grid', { name: 'Danh sách nhiệm vụ' }).locator('tbody tr[data-row-key]');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('Đề án mẫu');
  await accessible(page);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const detail = page
    .getByRole('complementary', { name: /Nhiệm vụ NV-/ })
    .or(page.getByRole('region', { name: /Nhiệm vụ NV-/ }))
    .first();
  await expect(detail).toContainText('Trong văn bản');
  await expect(detail).toContainText('trước ngày');
  await accessible(page);
  await noOverflow(page);
  await detail.getByLabel('Kết quả', { exact: true }).fill('Đã bàn giao, có biên bản.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/Đã lưu NV-/)).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Appendix 2 and 3 as workbooks; the rows are counted in the file. */
export async function exportAppendices(host: AppHost, tasks: number): Promise<void> {
  const { page } = host;
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  const file = await host.saved('Phụ lục II.xlsx', async () => {
    await page.getByRole('button', { name: /Xuất phụ lục/ }).click();
    await page
      .getByRole('menuitem', { name: /Phụ lục.*(2|II)|Danh mục nhiệm vụ/ })
      .first()
      .click();
  });
  expect(existsSync(file)).toBe(true);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  const text = sheet?.getSheetValues().flat().map(String).join('\n') ?? '';
  expect(text).toContain(`${tasks} nhiệm vụ, mã đối soát`);
}

/** The same document once more proposes nothing; the task that a person made of a passage never was a proposal. */
export async function importAgain(page: Page, tasks: number): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(conclusions);
  await expect(page.getByText(`đã nhập đủ ${tasks - 1} nhiệm vụ`)).toBeVisible({ timeout: 30_000 });
}
