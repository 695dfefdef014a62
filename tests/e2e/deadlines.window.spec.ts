import { expect, type Page } from '@playwright/test';
import { test } from './support/appWindow.ts';
import { runCommand } from './support/keys.ts';
import { accessible, noOverflow } from './support/walk.ts';
import './support/pageApi.ts';

type Filter = Parameters<typeof window.appApi.tasks.list>[0]['filter'];

/** Opens the first task that a filter lets through and that the test can use, by its code in the palette. */
async function openTask(page: Page, filter: Filter, recurring: boolean): Promise<string> {
  const code = await page.evaluate(
    async ({ asked, recurs }) => {
      const { rows } = await window.appApi.tasks.list({ filter: asked } as never);
      for (const { id, code } of rows) {
        const { deadlines } = await window.appApi.tasks.get({ id });
        if (deadlines.length === 1 && (deadlines[0]?.recurrence !== null) === recurs) return code;
      }
      return '';
    },
    { asked: filter, recurs: recurring },
  );
  await runCommand(page, code, new RegExp(code));
  await expect(page.getByRole('complementary', { name: `Nhiệm vụ ${code}` })).toBeVisible();
  await page.getByRole('complementary').locator('.detail-body').focus();
  return code;
}

const dayAfter = (page: Page, days: number) =>
  page.evaluate(async (count) => {
    const { today } = await window.appApi.tasks.overview();
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
    const then = new Date(Date.UTC(year, month - 1, day + count));
    return then.toISOString().slice(0, 10).split('-').toReversed().join('/');
  }, days);

test('the life of deadlines by keyboard: extended, both reckonings, an occurrence done, taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();

  const overdue = await openTask(page, { timeliness: ['overdue'] }, false);
  const detail = page.getByRole('complementary');
  await page.keyboard.press('g');
  await expect(detail.getByRole('textbox', { name: 'Ngày đến hạn mới' })).toBeFocused();
  await page.keyboard.type('01/01/2020');
  await page.keyboard.press('Enter');
  await detail.getByLabel('Lý do').focus();
  await page.keyboard.type('Chờ bố trí kinh phí');
  await page.keyboard.press('Control+Enter');
  await expect(detail.getByRole('alert')).toContainText('phải sau ngày đến hạn hiện hành');
  await accessible(page);

  const later = await dayAfter(page, 60);
  const field = detail.getByRole('textbox', { name: 'Ngày đến hạn mới' });
  await field.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(later);
  await page.keyboard.press('Enter');
  await detail.getByLabel('Văn bản cho phép (số, ký hiệu)').focus();
  await page.keyboard.type('12/UBND-VX');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Đã gia hạn ${overdue} đến ${later}.`)).toBeVisible();
  const chain = detail.getByRole('list', { name: 'Các lần gia hạn' });
  await expect(chain.getByRole('listitem')).toHaveCount(2);
  await expect(chain).toContainText('hạn gốc');
  await expect(chain).toContainText('Chờ bố trí kinh phí');
  await expect(chain).toContainText('12/UBND-VX');
  await expect(detail.getByText('Theo hạn gốc')).toBeVisible();
  await expect(detail.locator('.both-reckonings')).toContainText('Chưa đến hạn');
  await expect(detail.locator('.both-reckonings')).toContainText('Quá hạn');
  await accessible(page);
  await noOverflow(page);

  await runCommand(page, 'toi tong quan', 'Tới Tổng quan');
  await expect(page.getByRole('link', { name: '3 nhiệm vụ đã gia hạn' })).toBeVisible();
  await accessible(page);
  await page.getByRole('link', { name: '3 nhiệm vụ đã gia hạn' }).press('Enter');
  await expect(
    page.getByRole('grid', { name: 'Danh sách nhiệm vụ' }).locator('tbody tr[data-row-key]'),
  ).toHaveCount(3);

  const recurring = await openTask(page, {}, true);
  await expect(detail.getByRole('list', { name: 'Các kỳ thực hiện' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(detail.getByLabel('Kết quả, báo cáo của kỳ')).toBeFocused();
  await accessible(page);
  await page.keyboard.type('Đã gửi báo cáo');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(new RegExp(`Đã ghi kỳ .* của ${recurring}`))).toBeVisible();
  await expect(detail.getByText('Đã gửi báo cáo').first()).toBeVisible();
  await accessible(page);

  await detail.locator('.detail-body').focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(new RegExp(`Đã hoàn tác: ghi kỳ .* của ${recurring}`))).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(`Đã hoàn tác: gia hạn ${overdue} đến ${later}.`)).toBeVisible();
  expect(errors).toEqual([]);
});

test('working days by keyboard: a day entered, refused, deadlines that come out differently moved, taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  await expect(page.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  // a deadline in working days, given today
  await page.evaluate(async () => {
    const { rows } = await window.appApi.tasks.list({ filter: { timeliness: ['not-due'] } });
    const [row] = rows;
    const { today } = await window.appApi.tasks.overview();
    const phrase = `trong vòng 10 ngày làm việc kể từ ngày ${today.split('-').toReversed().join('/')}`;
    const deadline = await window.appApi.drafts.resolveDeadline({ phrase, on: today });
    if (!row || !deadline) throw new Error('no task to give a deadline');
    const deadlines = [{ ...deadline, certain: true, doubt: null, metOn: null }];
    await window.appApi.tasks.update({ id: row.id, version: row.version, change: { deadlines } });
  });
  await runCommand(page, 'lich lam viec', /Lịch làm việc/);
  await expect(page.getByRole('heading', { name: 'Cài đặt · Lịch làm việc' })).toBeVisible();
  await accessible(page);
  await noOverflow(page);

  // the next Monday but one, whatever day it is
  const [saturday = '', monday = ''] = await page.evaluate(async () => {
    const { today } = await window.appApi.tasks.overview();
    const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
    return [6 - weekday + 7, 8 - weekday].map((shift) =>
      new Date(Date.UTC(year, month - 1, day + shift))
        .toISOString()
        .slice(0, 10)
        .split('-')
        .toReversed()
        .join('/'),
    );
  });
  await page.getByRole('button', { name: 'Thêm ngày' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Ngày' })).toBeFocused();
  await page.keyboard.type(saturday);
  await page.keyboard.press('Enter');
  await page.getByLabel('Tên, lý do').focus();
  await page.keyboard.type('Nghỉ hoán đổi');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: 'theo tuần ngày này vốn đã như vậy' }),
  ).toBeVisible();
  await accessible(page);
  await page.getByRole('textbox', { name: 'Ngày' }).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(monday);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Đã ghi ngày ${monday} vào lịch làm việc.`)).toBeVisible();
  const panel = page.getByRole('region', { name: 'Thời hạn tính ra ngày khác theo lịch này' });
  await expect(panel).toBeVisible();
  await accessible(page);
  await noOverflow(page);
  await panel.getByRole('button', { name: 'Tính lại 1 thời hạn' }).press('Enter');
  await expect(page.getByText('Đã tính lại 1 thời hạn theo lịch làm việc.')).toBeVisible();
  await expect(panel).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(panel).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel).toBeHidden();
  expect(errors).toEqual([]);
});
