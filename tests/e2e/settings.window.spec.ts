import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { goTo, tabTo } from './support/keys.ts';
import { accessible, conclusions, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

/** Goes on with Tab until the place has the focus, as somebody without a mouse does. */
const dueSoon = (page: Page) =>
  page.evaluate(async () => (await window.appApi.tasks.overview()).counts['due-soon'] ?? 0);

test('settings by keyboard: kept at once, at work at once, refused with a sentence, taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  const before = await dueSoon(page);
  await goTo(page, 'toi cai dat', /Cài đặt/);
  await accessible(page);
  await noOverflow(page);

  const days = page.getByLabel('Sắp đến hạn khi còn');
  await tabTo(page, days);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu cài đặt: Sắp đến hạn khi còn.')).toBeVisible();
  const after = await dueSoon(page);
  expect(after).toBeGreaterThan(before);
  await expect(page.getByRole('contentinfo')).toContainText(`${after} sắp đến hạn`);

  await page.keyboard.press('Control+a');
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'số nguyên từ 1 đến 60, không phải “0”' }),
  ).toBeVisible();
  await accessible(page);
  expect(await dueSoon(page)).toBe(after);
  await page.keyboard.press('Escape');
  await expect(days).toHaveValue('45');

  await tabTo(page, page.getByRole('radio', { name: /hết ngày 30\/01/ }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /hết ngày 29\/01/ })).toBeChecked();
  const typed = () =>
    page.evaluate(async () => {
      const asked = { phrase: 'trước ngày 30/01/2026', on: '2026-01-12' } as Parameters<
        typeof window.appApi.drafts.resolveDeadline
      >[0];
      return (await window.appApi.drafts.resolveDeadline(asked))?.due;
    });
  await expect.poll(typed).toBe('2026-01-29');

  await tabTo(page, page.getByLabel('Cơ quan lập phụ lục'));
  await page.keyboard.type('Tổ giúp việc tỉnh Lam Sơn');
  await page.keyboard.press('Tab'); // leaving the field keeps it
  await expect(
    page.getByText('(Kèm theo Báo cáo số … ngày … tháng … năm … của Tổ giúp việc tỉnh Lam Sơn)'),
  ).toBeVisible();

  const author = page.getByLabel('Tên người dùng');
  await tabTo(page, author);
  await page.keyboard.type('Nguyễn Thị Mẫu');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã lưu cài đặt: Tên người dùng.')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: /Độ chính xác/ }));
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đã hoàn tác: đặt người dùng là Nguyễn Thị Mẫu.')).toBeVisible();
  await expect(author).toHaveValue('');
  for (const _ of ['cơ quan', 'trước ngày D']) {
    await page.keyboard.press('Control+z');
    await expect(page.getByText(/Đã hoàn tác: /)).toBeVisible();
  }
  await expect.poll(typed).toBe('2026-01-30');
  await expect(days).toHaveValue('45');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('the accuracy page: what to do first, then counts and the differences side by side', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await goTo(page, 'do chinh xac', /Độ chính xác trên văn bản của cơ quan/);
  await expect(page.getByText('Chưa có văn bản nào để đo')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Nhập văn bản' })).toBeVisible();
  await accessible(page);

  const accepted = await page.evaluate(
    async (text) => {
      let id = '';
      const file = new File([text], 'thong-bao.txt');
      for await (const event of await window.appApi.drafts.import({ file }))
        if (event.step === 'done') id = event.draftId;
      const { header, tasks } = await window.appApi.drafts.get({ id });
      await window.appApi.drafts.save({
        id,
        header,
        tasks: tasks.map((task, at) => ({ ...task, decision: at === 0 ? 'refused' : 'accepted' })),
      });
      await window.appApi.drafts.confirm({ id });
      return tasks.length - 1;
    },
    readFileSync(conclusions, 'utf8'),
  );

  await tabTo(page, page.getByRole('button', { name: 'Đo lại' }));
  await page.keyboard.press('Enter');
  const table = page.getByRole('table').first();
  await expect(table).toContainText(`100 % ${accepted}/${accepted}`);
  await expect(table).toContainText(`${accepted}/${accepted + 1}`);
  await tabTo(page, page.getByRole('link', { name: /Xem 1 chỗ khác của .*88\/TB-UBND/ }));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /1 chỗ khác với đã xác nhận/ });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('row', { name: /đề xuất thừa/ })).toContainText('Không có');
  await accessible(page);
  await noOverflow(page);
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});
