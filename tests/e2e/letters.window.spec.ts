import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

test('letters by keyboard: units chosen, made in one act, in the register, on the task; taken back', async ({
  appWindow,
}) => {
  const { app, page, folder, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  await runCommand(page, 'cong van don doc', /Công văn đôn đốc/);
  await expect(page.getByRole('heading', { name: 'Công văn đôn đốc', level: 1 })).toBeVisible();
  const make = page.getByRole('button', { name: /^Lập \d+ công văn$/ });
  await expect(make).toBeEnabled();
  const all = Number(/\d+/.exec((await make.textContent()) ?? '')?.[0]);
  expect(all).toBeGreaterThan(2);
  await expect(page.getByText('Chưa ghi đủ tên cơ quan')).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await page.screenshot({ path: test.info().outputPath('letters.png') });

  await page
    .getByRole('checkbox', { name: /^Gửi (?!tất cả)/ })
    .first()
    .press('Space');
  await expect(make).toHaveText(`Lập ${all - 1} công văn`);
  const target = path.join(folder, 'cong-van');
  mkdirSync(target);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, target);
  await make.press('Enter');
  await expect(page.getByText(new RegExp(`Đã lập ${all - 1} công văn`)).first()).toBeVisible();
  expect(readdirSync(target)).toHaveLength(all - 1);
  await expect(page.getByLabel('Số của công văn đầu tiên')).toHaveValue(String(all));

  await page.getByRole('radio', { name: 'Sổ công văn đã lập' }).press('Space');
  const register = page.getByRole('table', { name: 'Sổ công văn đã lập' }).locator('tbody tr[data-row-key]');
  await expect(register).toHaveCount(all - 1);
  await accessible(page);
  await page.screenshot({ path: test.info().outputPath('register.png') });
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Chưa lập công văn đôn đốc nào.')).toBeVisible();
  expect(errors).toEqual([]);
});
