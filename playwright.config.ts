import { defineConfig } from '@playwright/test';

const executablePath = process.env['CHROMIUM'];

/** One window at a time. `window` and `package` need an Electron runtime, `browser` a Chromium. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  outputDir: 'test-results',
  use: {
    viewport: { width: 1366, height: 728 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    acceptDownloads: true,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: process.env['CHROMIUM_ARGS']?.split('\n') ?? [],
    },
  },
  projects: [
    { name: 'window', testMatch: '**/*.window.spec.ts' },
    { name: 'package', testMatch: '**/*.package.spec.ts' },
    { name: 'browser', testMatch: '**/*.browser.spec.ts' },
  ],
});
