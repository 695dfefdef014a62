import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { PagePath } from '../../renderer/app/pagePaths.ts';
import { type AppWindow, test } from './support/appWindow.ts';
import { importText, planText } from './support/directives.ts';
import { accessible, noOverflow } from './support/walk.ts';

/** Keys that stand in addresses. */
interface Keys {
  task: string;
  draft: string;
  newer: string;
  unit: string;
}

/** How every page is looked at: one that has an address and is missing here is an error of types. */
const places: Record<PagePath, (keys: Keys) => string[]> = {
  '/': () => ['/'],
  '/tasks': ({ task }) => [
    '/tasks',
    '/tasks?view=calendar',
    '/tasks?view=timeline',
    '/tasks?view=board',
    `/tasks?task=${task}`,
    '/tasks?task=new',
    '/tasks?group=lead',
  ],
  '/today': () => ['/today'],
  '/letters': () => ['/letters', '/letters?kind=report', '/letters?register=1'],
  '/directives': () => ['/directives'],
  '/directives/:id/supersede': ({ newer }) => [`/directives/${newer}/supersede`],
  '/ended': () => ['/ended'],
  '/collection': () => ['/collection', '/collection?view=review'],
  '/units': ({ unit }) => ['/units', `/units?unit=${unit}`],
  '/drafts': () => ['/drafts'],
  '/drafts/:id': ({ draft }) => [`/drafts/${draft}`],
  '/appendices': () => ['/appendices'],
  '/print': () => ['/print'],
  '/entry': () => ['/entry'],
  '/clears': () => ['/clears'],
  '/checks': () => ['/checks'],
  '/trash': () => ['/trash'],
  '/settings': () => ['/settings'],
  '/settings/periods': () => ['/settings/periods'],
  '/settings/calendar': () => ['/settings/calendar'],
  '/settings/accuracy': () => ['/settings/accuracy'],
};
const addressesOf = (keys: Keys) => Object.values(places).flatMap((of) => of(keys));

/** Buttons and headings of the page that do not stand whole within the window's width. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.screen button, .screen h1, .screen a, .top-bar *, .status-bar *')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const scrolls = element.closest('.task-table, .time-scroll, .ant-table-content') !== null;
        return width > 1 && !scrolls && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

/** Cells of tables whose words have no room: they stand one under the other, or are cut after the first few. */
const crushed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.screen tbody td')]
      .filter((cell) => cell.checkVisibility() && (cell.textContent ?? '').length > 40)
      .filter((cell) => {
        const clamped = cell.querySelector('.work-text, .cell-text');
        return cell.clientHeight > 150 || (clamped !== null && clamped.clientWidth < 130);
      })
      .slice(0, 2)
      .map((cell) => `${cell.clientWidth} × ${cell.clientHeight} px: ${cell.textContent?.slice(0, 60)}`),
  );

/** Opens a place; answers once it stands there whole. */
async function open(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, place);
  await expect(page.locator('main .loading, main .ant-skeleton')).toHaveCount(0);
  await expect.poll(() => page.locator('main').innerText(), { message: place }).not.toBe('');
  expect(new URL(page.url()).hash, 'the address has a page').toBe(`#${place}`);
}

/** The window as it stands, its zoom included, for looking at, where a folder for it is named. */
async function picture(app: AppWindow['app'], name: string): Promise<void> {
  const folder = process.env['DONDOC_PICTURES'];
  if (!folder) return;
  const shot = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  writeFileSync(path.join(folder, `${name.replaceAll(/[/?:]/gu, '_')}.png`), Buffer.from(shot, 'base64'));
}

/** What is wrong at any of these places, at a size of the window. */
async function wrongAt(
  { app, page }: AppWindow,
  addresses: readonly string[],
  size: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const place of addresses) {
    await open(page, place);
    const where = `${place} at ${size}`;
    for (const look of [accessible, noOverflow])
      await look(page).catch((error: Error) => found.push(`${where}: ${error.message}`));
    for (const element of await cutOff(page)) found.push(`${where}: cut off ${element}`);
    for (const cell of await crushed(page)) found.push(`${where}: no room, ${cell}`);
    await picture(app, where);
  }
  return found;
}

async function resize({ app, page }: AppWindow, width: number, height: number, zoom: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, wanted) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(wanted.width, wanted.height);
      window?.webContents.setZoomFactor(wanted.zoom);
    },
    { width, height, zoom },
  );
  // the window takes its size, and the page its zoom, in their own time
  await expect
    .poll(() => page.evaluate(() => window.innerWidth).then((now) => Math.abs(now - width / zoom)))
    .toBeLessThanOrEqual(1);
}

/** A register in which no page is empty: a draft is open, a directive replaced in part, something in the trash. */
async function fillRegister(page: Page): Promise<Keys> {
  await page.evaluate(() => window.appApi.sample.load());
  await importText(
    page,
    planText(
      '201/KH-UBND',
      ['Sở Tài chính bố trí kinh phí năm 2026 cho các xã, hoàn thành trước ngày 30/3/2026.'],
      'Kế hoạch này thay thế Kế hoạch số 152/KH-UBND.',
    ),
  );
  const draft = await importText(
    page,
    planText('202/KH-UBND', ['Sở Y tế làm sạch dữ liệu khám bệnh, hoàn thành trước ngày 15/4/2026.']),
    false,
  );
  const keys = await page.evaluate(async () => {
    const { appApi } = window;
    const [replaced] = await appApi.supersedes.list();
    const newer = replaced?.newer.id ?? '';
    const [first, second] = (await appApi.supersedes.plan({ directiveId: newer })).tasks;
    await appApi.supersedes.apply({
      directiveId: newer,
      choices: [{ taskId: first?.task.id ?? '', choice: 'end' }],
    });
    await appApi.trash.remove({ kind: 'task', ids: [second?.task.id ?? ''] });
    await appApi.periods.ensureCurrent();
    const [task] = (await appApi.tasks.list({ limit: 1 })).rows;
    const [unit] = await appApi.units.list();
    return { newer, task: task?.id ?? '', unit: unit?.id ?? '' };
  });
  await page.reload();
  return { ...keys, draft };
}

test('every page at 1366 × 768, empty and full, at 125 % and in the smallest window: axe finds nothing, nothing is cut off', async ({
  appWindow,
}) => {
  test.setTimeout(180_000);
  const { page, errors } = appWindow;
  await resize(appWindow, 1366, 728, 1);
  const nothing = addressesOf({ task: '', draft: '', newer: '', unit: '' });
  // looks and groups of no tasks are all the page that says how to begin
  const empty = nothing.filter((place) => place === '/' || !/=$|\/\/|\/$|tasks\?(?:view|group)/u.test(place));
  expect(await wrongAt(appWindow, empty, '1366 × 768, empty')).toEqual([]);

  const keys = await fillRegister(page);
  expect(Object.values(keys)).not.toContain('');
  const addresses = addressesOf(keys);
  expect.soft(await wrongAt(appWindow, addresses, '1366 × 768')).toEqual([]);
  await resize(appWindow, 1366, 728, 1.25);
  expect(await wrongAt(appWindow, addresses, '125 %')).toEqual([]);
  await resize(appWindow, 1280, 680, 1);
  for (const address of addresses.filter((each) => each.startsWith('/tasks'))) {
    await open(page, address);
    await noOverflow(page);
    expect(await cutOff(page), address).toEqual([]);
  }
  expect(errors).toEqual([]);
});
