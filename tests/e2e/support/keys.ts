import { expect, type Locator, type Page } from '@playwright/test';

/** Tab until this has the focus; fails where it cannot be reached. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let step = 0; step < 100; step++) {
    if (await place.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('not reached by Tab');
}

/** Ctrl+K, words, and Enter once what they are to find stands first. */
export async function runCommand(page: Page, words: string, option: string | RegExp): Promise<void> {
  await page.locator('.frame').waitFor(); // after a reload there is nothing yet that hears a key
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm và chạy lệnh' })).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: option, selected: true })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Goes to a place of the side bar or the settings by its heading. */
export async function goTo(page: Page, words: string, heading: string | RegExp): Promise<void> {
  await runCommand(page, words, heading);
  await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
}
