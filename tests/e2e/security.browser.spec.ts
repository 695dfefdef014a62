import { expect } from '@playwright/test';
import { test } from './support/browserMode.ts';

test('strangers are refused', async ({ page, browserMode: { entry } }) => {
  const url = (pathname: string) => new URL(pathname, entry).href;
  const { request } = page;
  expect((await request.get(url('/'))).status()).toBe(403);
  expect((await request.get(entry.href)).status()).toBe(200); // follows to the page, now with the cookie
  expect((await request.get(entry.href)).status()).toBe(404); // the address worked once
  expect((await request.get(url('/'), { headers: { host: 'evil.example' } })).status()).toBe(421);
  const call = (origin?: string) =>
    request.post(url('/rpc/tasks/overview'), { data: {}, headers: origin ? { origin } : {} });
  expect((await call()).status()).toBe(403);
  expect((await call('http://evil.example')).status()).toBe(403);
  expect((await call(entry.origin)).status()).toBe(200);
  expect((await request.get(url('/..%2fmain/host.js'))).status()).toBe(404);
});

test('browser mode writes no file that a page names', async ({ page, browserMode: { entry, folder } }) => {
  await page.request.get(entry.href);
  const call = (pathname: string, json: unknown) =>
    page.request.post(new URL(pathname, entry).href, { data: { json }, headers: { origin: entry.origin } });
  expect((await call('/rpc/sample/load', undefined)).status()).toBe(200);
  const answer = await call('/rpc/appendices/exportTo', { appendix: 2, path: `${folder}/x.xlsx` });
  expect(answer.status()).toBe(422);
  expect(await answer.text()).toContain('TARGET_NOT_ALLOWED');
});
