import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { openApplication } from '../../electron/application.ts';
import { localDay } from '../../electron/clock.ts';
import { registerFile } from '../../electron/dataFolder.ts';
import { rowCode } from '../../shared/domain/rowCode.ts';
import { parseTaskCode } from '../../shared/domain/task.ts';
import { addManyTasks } from '../fixtures/manyTasks.ts';
import { type AppWindow, noWindow, openWindow, quit } from './support/appWindow.ts';
import { newFolder } from './support/folders.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

/** A window on a register with so many tasks, for the length of the test. */
const test = base.extend<{ windowWith: (count: number) => Promise<AppWindow> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  windowWith: async ({}, use) => {
    const reason = noWindow();
    base.skip(reason !== undefined, reason);
    const opened: AppWindow[] = [];
    await use(async (count) => {
      const folder = newFolder();
      const application = openApplication({ file: registerFile(folder) });
      await addManyTasks(application.context.store, count, localDay(new Date()));
      application.close();
      const appWindow = await openWindow(folder);
      opened.push(appWindow);
      return appWindow;
    });
    for (const each of opened) await quit(each);
  },
});

/** A window's dialogs cannot be driven: the test answers for the user. */
async function answerSaveDialog({ app, folder }: AppWindow, name: string): Promise<string> {
  const filePath = path.join(folder, name);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, filePath);
  return filePath;
}

const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** Every task of the list stands in the PDF with its code and its whole text, in the list's order; each page has its foot. */
async function holdsAll(page: Page, file: string): Promise<number> {
  const raw = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  const text = squeezed(raw);
  const rows: { code: string; text: string }[] = [];
  for (let total = 1; rows.length < total; ) {
    const some = await page.evaluate(
      (offset) => window.appApi.tasks.list({ sort: { key: 'due' }, offset, limit: 1000 }),
      rows.length,
    );
    total = some.total;
    rows.push(...some.rows);
  }
  let at = 0;
  for (const row of rows) {
    const found = text.indexOf(squeezed(`${rowCode(parseTaskCode(row.code) ?? 0)} ${row.text}`), at);
    expect(found, `${row.code} in ${file}`).toBeGreaterThanOrEqual(at);
    at = found;
  }
  const pages = raw.split('\f').filter((part) => part.trim());
  pages.forEach((part, index) => {
    expect(part.normalize('NFC')).toContain(
      `${rows.length}/${rows.length} nhiệm vụ, trang ${index + 1}/${pages.length}, in lúc `,
    );
    expect(part.normalize('NFC')).toContain('Nội dung nhiệm vụ');
  });
  return pages.length;
}

const savedAs = (page: Page, form: object, target: string) =>
  page.evaluate(
    async ([wanted, path]) => {
      await window.shellApi?.chooseSaveFile({ fileName: 'Danh sach.pdf' });
      const input = { filter: {}, form: wanted };
      const made = await window.shellApi?.checklistPdf(input);
      return made && (await window.appApi.checklists.writePdf({ ...input, ...made, path }));
    },
    [form, target] as const,
  );

test('a list of one and one of forty: every row in the PDF, fonts in it, tagged', async ({ windowWith }) => {
  const one = await windowWith(1);
  const single = await answerSaveDialog(one, 'một.pdf');
  expect(await savedAs(one.page, { qr: true }, single)).toMatchObject({ rows: 1, tasks: 1 });
  expect(await holdsAll(one.page, single)).toBe(1);

  const { page, errors, ...rest } = await windowWith(40);
  const plain = await answerSaveDialog({ page, errors, ...rest }, 'bốn mươi.pdf');
  for (const form of [{}, { orientation: 'portrait' }, { large: true }]) {
    expect(await savedAs(page, form, plain)).toMatchObject({ rows: 40, tasks: 40 });
    expect(await holdsAll(page, plain)).toBeGreaterThan(1);
  }
  expect(execFileSync('pdfinfo', [plain], { encoding: 'utf8' })).toMatch(/Tagged: +yes/);
  const fonts = execFileSync('pdffonts', [plain], { encoding: 'utf8' }).trim().split('\n').slice(2);
  for (const font of fonts) expect(font).toMatch(/Tinos.* yes +yes +yes /);
  // by unit some tasks stand twice: rows are more than tasks
  const byUnit = { grouping: 'unit', pageEach: true, large: true, orientation: 'portrait' };
  const outcome = await savedAs(page, byUnit, plain);
  expect(outcome?.tasks).toBe(40);
  expect(outcome?.rows).toBeGreaterThan(40);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('three thousand rows, none lost', async ({ windowWith }) => {
  test.setTimeout(300_000);
  const appWindow = await windowWith(3_000);
  const file = await answerSaveDialog(appWindow, 'ba nghìn.pdf');
  const began = Date.now();
  expect(await savedAs(appWindow.page, {}, file)).toMatchObject({ rows: 3_000, tasks: 3_000 });
  const seconds = (Date.now() - began) / 1000;
  const pages = await holdsAll(appWindow.page, file);
  test.info().annotations.push({ type: 'figure', description: `${pages} pages in ${seconds} s` });
  console.log(`3,000 rows on ${pages} pages in ${seconds} s`);
});

test('the print page by keyboard: choices, the sheets themselves, a PDF; a short print is said', async ({
  windowWith,
}) => {
  const appWindow = await windowWith(40);
  const { page, errors, folder } = appWindow;
  await runCommand(page, 'in danh sach den han', /In danh sách đến hạn/);
  await expect(page.getByRole('heading', { name: 'In danh sách đến hạn', level: 1 })).toBeVisible();
  const state = page.getByRole('status').filter({ hasText: /trang$/ });
  await expect(state).toContainText('Bản in có 40/40 nhiệm vụ');
  await accessible(page);
  await noOverflow(page);

  const grouping = page.getByRole('combobox', { name: 'Xếp nhóm' });
  await grouping.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  // faster than any hand, Tab would still choose in the list
  await expect(grouping).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  const preview = page.getByRole('region', { name: 'Xem trước bản in' });
  await expect(preview.getByText(/^Đã quá hạn \(\d+ nhiệm vụ\)$/)).toBeVisible();
  await expect(preview.locator('.sheets-portrait')).toBeVisible();
  await page.getByLabel('Dùng cho cuộc họp, dịp nào').fill('Họp giao ban tuần 48');
  await page.keyboard.press('Enter');
  await expect(preview.getByText('Họp giao ban tuần 48')).toBeVisible();
  await accessible(page);

  const file = await answerSaveDialog(appWindow, 'danh sách.pdf');
  await page.getByRole('button', { name: 'Lưu PDF' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã lưu 40 nhiệm vụ vào ${file}`)).toBeVisible();
  expect(existsSync(file)).toBe(true);

  // tasks chosen on the list, printed in its place
  await page.evaluate(() => {
    location.hash = '/tasks';
  });
  const rows = page.getByRole('grid', { name: 'Danh sách nhiệm vụ' }).locator('tbody tr[data-row-key]');
  await rows.first().focus();
  for (const key of ['Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  await page.keyboard.press('Control+p');
  await expect(page.getByText('Chỉ in 2 nhiệm vụ được chọn trong danh sách.')).toBeVisible();
  await expect(state).toContainText('Bản in có 2/2 nhiệm vụ');
  await expect(preview.getByText('2 nhiệm vụ đã chọn')).toBeVisible();
  await accessible(page);

  // the print of another list is not this list's
  const refused = await page.evaluate(async (path) => {
    const fewer = { filter: { search: 'hướng dẫn' }, form: {} };
    const made = await window.shellApi?.checklistPdf(fewer);
    if (!made) return null;
    return window.appApi.checklists.writePdf({ filter: {}, form: {}, ...made, path }).then(
      () => null,
      (error: { data: unknown }) => error.data,
    );
  }, file);
  expect(refused).toMatchObject({ code: 'PRINT_SHORT', expected: 40 });
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(appWindow.app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
