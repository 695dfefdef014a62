import path from 'node:path';
import type { Page } from '@playwright/test';

/** Picture of the page for looking at, where a folder for it is named. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['DONDOC_PICTURES'];
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
