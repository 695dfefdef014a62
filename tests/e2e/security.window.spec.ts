import { expect } from '@playwright/test';
import { test } from './support/appWindow.ts';
import './support/pageApi.ts';

test('the page has no Node and cannot leave its origin', async ({ appWindow: { page, app } }) => {
  const url = page.url();
  const reach = await page.evaluate(() => [
    typeof Reflect.get(window, 'require'),
    typeof Reflect.get(window, 'process'),
  ]);
  expect(reach).toEqual(['undefined', 'undefined']);
  expect(await page.evaluate(() => window.open('http://127.0.0.1/x'))).toBeNull();
  await page.evaluate(() => {
    location.href = 'http://127.0.0.1/x';
  });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(url);
  expect(app.windows()).toHaveLength(1);
  expect(await page.evaluate(() => fetch('http://127.0.0.1/x').then(String, String))).toContain(
    'Failed to fetch',
  );
});

test('permissions are denied and scripts from strings refused', async ({ appWindow: { page } }) => {
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return Reflect.get(window, 'ran');
  });
  expect(ran).toBeUndefined();
  expect(await page.evaluate(() => window.violations.length)).toBeGreaterThan(0);
});

test('window preferences are the hardened ones', async ({ appWindow: { app } }) => {
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
});

test('the folder of a file that nobody chose is not shown', async ({ appWindow: { page } }) => {
  expect(await page.evaluate(() => window.shellApi?.showInFolder({ path: '/etc/passwd' }))).toEqual({
    shown: false,
  });
});

test('a file that nobody chose is not written', async ({ appWindow: { page, folder } }) => {
  await page.evaluate(() => window.appApi.sample.load());
  const answer = await page.evaluate(
    (path) =>
      window.appApi.appendices.exportTo({ appendix: 2, path }).then(
        () => 'written',
        (error: { data?: { code?: string } }) => error.data?.code,
      ),
    `${folder}/x.xlsx`,
  );
  expect(answer).toBe('TARGET_NOT_ALLOWED');
});
