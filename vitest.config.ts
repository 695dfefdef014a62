import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/chromium.mjs';

// The fields of antd put off to later in a page named 'test' what they do at once in a window, and lose a key on the way.
process.env['NODE_ENV'] = 'development';

const chromium = await findChromium();

/** Everything but windows: rules, store, API and workbooks in Node; components in a real Chromium where there is one. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{corpus,unit,store,api,golden}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      ...(chromium
        ? [
            {
              plugins: [react()],
              optimizeDeps: {
                include: [
                  'react',
                  'react-dom/client',
                  'antd',
                  'antd/locale/vi_VN',
                  'dayjs',
                  'cmdk',
                  'uqr',
                  'vitest-browser-react',
                ],
              },
              test: {
                name: 'component',
                include: ['tests/component/**/*.test.tsx'],
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: { executablePath: chromium.executablePath, args: chromium.args },
                    contextOptions: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
});
