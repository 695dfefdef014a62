import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

/** Every place of the application that has an address, and a list with something open beside it. */
const addresses = [
  '/',
  '/today',
  '/tasks',
  '/tasks?view=calendar',
  '/tasks?view=timeline',
  '/tasks?view=board',
  '/tasks?task=',
  '/directives',
  '/trash',
  '/collection',
  '/clears',
  '/checks',
  '/units',
  '/drafts',
  '/settings',
  '/settings/accuracy',
];

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

/** What is wrong on any page, at a size of the window. */
async function wrongAt(page: Page, size: string): Promise<string[]> {
  const found: string[] = [];
  const { rows } = await page.evaluate(() => window.appApi.tasks.list({ limit: 1 }));
  for (const address of addresses) {
    const place = address.endsWith('=') ? `${address}${rows[0]?.id}` : address;
    await page.evaluate((to) => {
      location.hash = `#${to}`;
    }, place);
    await expect(page.locator('main .loading')).toHaveCount(0);
    await expect.poll(() => page.locator('main').innerText(), { message: place }).not.toBe('');
    const where = `${place} at ${size}`;
    for (const look of [accessible, noOverflow])
      await look(page).catch((error: Error) => found.push(`${where}: ${error.message}`));
    for (const element of await cutOff(page)) found.push(`${where}: cut off ${element}`);
  }
  return found;
}

test('every page at 1366 × 768, at 125 % and in the smallest window: axe finds nothing, nothing is cut off', async ({
  appWindow,
}) => {
  test.setTimeout(180_000);
  const { app, page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  const look = async (width: number, height: number, zoom: number) => {
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
  };
  await look(1366, 728, 1);
  expect(await wrongAt(page, '1366 × 768')).toEqual([]);
  await look(1366, 728, 1.25);
  expect(await wrongAt(page, '125 %')).toEqual([]);
  await look(1280, 680, 1);
  for (const address of addresses.filter((each) => each.startsWith('/tasks'))) {
    await page.evaluate((to) => {
      location.hash = `#${to}`;
    }, address);
    await noOverflow(page);
    expect(await cutOff(page), address).toEqual([]);
  }
  expect(errors).toEqual([]);
});
