import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import ExcelJS from 'exceljs';
import { test } from './support/appWindow.ts';
import { tabTo } from './support/keys.ts';
import { picture } from './support/picture.ts';
import './support/pageApi.ts';
import { accessible, noOverflow } from './support/walk.ts';

const grid = (page: Page) => page.getByRole('grid', { name: 'Danh sách đơn vị' });
const row = (page: Page, name: string) =>
  grid(page)
    .locator('tr[data-row-key]')
    .filter({ has: page.locator(`td[title="${name}"]`) });
const detail = (page: Page) => page.getByRole('complementary');
const status = (page: Page) => page.getByRole('status');

async function openDirectory(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Đơn vị/ }).click();
  await expect(page.getByRole('heading', { name: 'Đơn vị', exact: true })).toBeVisible();
}

async function loadPreset(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nạp danh bạ thường dùng' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('ghi nhận 6 thay đổi tổ chức');
  await expect(row(page, 'Sở Khoa học và Công nghệ')).toBeVisible();
}

test('an empty directory says what to do; the usual one is loaded, found, edited, all by keyboard', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openDirectory(page);
  await expect(page.getByText('Chưa có đơn vị nào')).toBeVisible();
  await accessible(page);
  await picture(page, 'units-empty');
  await loadPreset(page);
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'units-list');

  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('khoa hoc cong nghe');
  await expect(grid(page).locator('tr[data-row-key]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText('Nhận sáp nhập Sở Thông tin và Truyền thông');
  await expect(detail(page)).toContainText('năm 2025, chưa rõ ngày');
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'units-detail');

  await page.keyboard.press('F2');
  await expect(detail(page).getByLabel('Tên đơn vị')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Sở KHCN tỉnh');
  await picture(page, 'units-edit');
  await accessible(page);
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText('Đã lưu Sở Khoa học và Công nghệ.');
  await expect(row(page, 'Sở Khoa học và Công nghệ')).toContainText('Sở KHCN tỉnh');
  await expect(detail(page)).toContainText('Sở KH&CN → Sở KHCN tỉnh');

  // an edit that is left keeps the detail; the next Escape closes it, and the row has the focus again
  await page.keyboard.press('F2');
  await expect(detail(page).getByLabel('Tên đơn vị')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(detail(page).getByLabel('Tên đơn vị')).toHaveCount(0);
  await expect(detail(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await expect(row(page, 'Sở Khoa học và Công nghệ')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Sở Khoa học và Công nghệ')).toContainText('Sở KH&CN');
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  expect(errors).toEqual([]);
});

test('a unit is added, renamed from a day on, removed and brought back; Ctrl+Z takes it back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openDirectory(page);
  await loadPreset(page);
  await page.keyboard.press('n');
  await expect(detail(page).getByLabel('Tên đơn vị')).toBeFocused();
  await page.keyboard.type('Ban Dân tộc tỉnh');
  await accessible(page);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Đã thêm Ban Dân tộc tỉnh.');
  await expect(detail(page).getByRole('heading', { name: 'Ban Dân tộc tỉnh' })).toBeVisible();

  await page.keyboard.press('t');
  await expect(detail(page).getByRole('radio', { name: 'Sáp nhập' })).toBeFocused();
  await picture(page, 'units-merge');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(detail(page).getByRole('radio', { name: 'Đổi tên' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(detail(page).getByLabel('Tên mới')).toBeFocused();
  await page.keyboard.type('Ban Dân tộc và Miền núi tỉnh');
  await page.keyboard.press('Tab');
  await page.keyboard.type('01/03/2021');
  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).getByLabel('Văn bản (nghị quyết, quyết định)'));
  await page.keyboard.type('05/NQ-HĐND');
  await picture(page, 'units-rename');
  await accessible(page);
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText('Đã ghi nhận: Đổi tên.');
  await expect(detail(page)).toContainText('Đổi tên từ Ban Dân tộc tỉnh');
  await expect(detail(page)).toContainText('từ ngày 01/03/2021 · 05/NQ-HĐND');
  await picture(page, 'units-renamed');
  await expect(row(page, 'Ban Dân tộc tỉnh')).toHaveCount(0);
  const old = await page.evaluate(() => window.appApi.units.list());
  expect(old.find(({ name }) => name === 'Ban Dân tộc tỉnh')).toMatchObject({
    stands: false,
    now: [{ name: 'Ban Dân tộc và Miền núi tỉnh' }],
  });

  // what hangs on a change cannot be removed, and says why
  await page.keyboard.press('Escape');
  await row(page, 'Ban Dân tộc và Miền núi tỉnh').focus();
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('còn trong một thay đổi tổ chức');
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Ban Dân tộc tỉnh')).toBeVisible();
  await row(page, 'Ban Dân tộc tỉnh').focus();
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('Đã bỏ Ban Dân tộc tỉnh vào thùng rác.');
  await expect(row(page, 'Ban Dân tộc tỉnh')).toHaveCount(0);

  await tabTo(page, page.getByRole('combobox', { name: 'Đang hoạt động hay không còn' }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const restore = page.getByRole('button', { name: 'Khôi phục Ban Dân tộc tỉnh' });
  await expect(restore).toBeVisible();
  await accessible(page);
  await picture(page, 'units-trash');
  await tabTo(page, restore);
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Đã khôi phục Ban Dân tộc tỉnh.');
  await expect(row(page, 'Ban Dân tộc tỉnh')).toBeVisible();
  expect(errors).toEqual([]);
});

test('units merge by keyboard: those that took part, what they became, and the way back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openDirectory(page);
  await loadPreset(page);
  await row(page, 'Ban Quản lý Khu kinh tế tỉnh').focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { name: 'Ban Quản lý Khu kinh tế tỉnh' })).toBeVisible();
  await page.keyboard.press('t');
  await expect(detail(page).getByRole('radio', { name: 'Sáp nhập' })).toBeFocused();
  await tabTo(page, detail(page).getByRole('combobox', { name: 'Các đơn vị sáp nhập' }));
  await page.keyboard.type('cac khu cong nghiep');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(detail(page).getByRole('combobox', { name: 'Thành đơn vị' })).toBeFocused();
  await page.keyboard.type('Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh');
  await page.keyboard.press('Enter');
  await tabTo(page, detail(page).getByLabel('Chưa rõ ngày thì ghi năm'));
  await page.keyboard.type('25');
  await page.keyboard.press('Control+s');
  await expect(detail(page).getByRole('alert')).toContainText('Năm gồm bốn chữ số');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2025');
  await picture(page, 'units-merging');
  await page.keyboard.press('Control+s');
  await expect(
    detail(page).getByRole('heading', { name: 'Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh' }),
  ).toBeVisible();
  await expect(detail(page)).toContainText(
    'Sáp nhập từ Ban Quản lý Khu kinh tế tỉnh, Ban Quản lý các khu công nghiệp tỉnh',
  );
  await picture(page, 'units-merged');
  await tabTo(page, detail(page).getByRole('link', { name: 'Ban Quản lý các khu công nghiệp tỉnh' }));
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText('nay là Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh');
  await tabTo(page, detail(page).getByRole('button', { name: /^Bỏ ghi nhận/ }));
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('Đã bỏ ghi nhận.');
  await expect(detail(page)).toContainText('Chưa ghi nhận sáp nhập');
  expect(errors).toEqual([]);
});

test('a unit gets another name to be found by, and is split in two, by keyboard; each taken back', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await openDirectory(page);
  await loadPreset(page);
  await row(page, 'Sở Tư pháp').focus();
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { name: 'Sở Tư pháp' })).toBeVisible();
  await page.keyboard.press('F2');
  await expect(detail(page).getByLabel('Tên đơn vị')).toBeFocused();
  await tabTo(page, detail(page).getByLabel('Tên gọi khác'));
  await page.keyboard.type('Ty Tư pháp cũ');
  await page.keyboard.press('Enter');
  await accessible(page);
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText('Đã lưu Sở Tư pháp.');
  await expect(detail(page).getByLabel('Tên đơn vị')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(detail(page)).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('ty tu phap');
  await expect(grid(page).locator('tr[data-row-key]')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText('Ty Tư pháp cũ');
  await expect(detail(page).getByLabel('Tên đơn vị')).toHaveCount(0); // opened to be read

  await page.keyboard.press('t');
  await expect(detail(page).getByRole('radio', { name: 'Sáp nhập' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(detail(page).getByRole('radio', { name: 'Tách' })).toBeChecked();
  await tabTo(page, detail(page).getByRole('combobox', { name: 'Tách thành các đơn vị' }));
  for (const name of ['Sở Hộ tịch tỉnh', 'Sở Pháp chế tỉnh']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, detail(page).getByRole('checkbox', { name: '“Sở Tư pháp” vẫn hoạt động' }));
  await page.keyboard.press('Space');
  await tabTo(page, detail(page).getByLabel('Chưa rõ ngày thì ghi năm'));
  await page.keyboard.type('2025');
  await accessible(page);
  await noOverflow(page);
  await page.keyboard.press('Control+s');
  await expect(status(page)).toContainText('Đã ghi nhận: Tách.');
  const then = await page.evaluate(async () => {
    const units = await window.appApi.units.list();
    const old = units.find(({ name }) => name === 'Sở Tư pháp');
    return { stands: old?.stands, now: old?.now.map(({ name }) => name).toSorted() };
  });
  expect(then).toEqual({ stands: false, now: ['Sở Hộ tịch tỉnh', 'Sở Pháp chế tỉnh'] });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(status(page)).toContainText('Đã hoàn tác');
  await page.keyboard.press('Control+z');
  const named = () =>
    page.evaluate(async () =>
      (await window.appApi.units.list())
        .filter(({ name }) => /Tư pháp|Hộ tịch|Pháp chế/u.test(name))
        .map(({ name, stands, aliases }) => ({ name, stands, aliases })),
    );
  await expect.poll(named).toEqual([{ name: 'Sở Tư pháp', stands: true, aliases: ['STP'] }]);
  expect(errors).toEqual([]);
});

test('the directory goes out to Excel and comes back: shown first, bad cells named, one undo', async ({
  appWindow,
}) => {
  const { app, page, folder, errors } = appWindow;
  await openDirectory(page);
  await loadPreset(page);
  const file = path.join(folder, 'danh ba.xlsx');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const excel = page.getByRole('button', { name: /^Excel/ });
  await tabTo(page, excel);
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Xuất danh bạ ra Excel' }).press('Enter');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(page.getByText(`đơn vị vào ${file}`)).toBeVisible();

  const before = await page.evaluate(() => window.appApi.units.list());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.getWorksheet('Đơn vị');
  for (const [at, values] of [
    [null, 'Ủy ban nhân dân xã Vân Lĩnh', null, 'Xã, phường, đặc khu'],
    [null, 'Sở Lạ', null, 'Khối lạ'],
  ].entries())
    for (const [column, value] of values.entries())
      if (sheet) sheet.getCell(before.length + 2 + at, column + 1).value = value;
  await workbook.xlsx.writeFile(file);
  const chooser = page.waitForEvent('filechooser');
  await excel.press('Enter');
  await page.getByRole('menuitem', { name: 'Nhập danh bạ từ Excel' }).press('Enter');
  await (await chooser).setFiles(file);
  await expect(detail(page)).toContainText('1 đơn vị mới · 0 đơn vị sửa');
  await expect(detail(page)).toContainText(`Đơn vị, ô D${before.length + 3}: không có khối “Khối lạ”`);
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'units-import');
  expect(await page.evaluate(() => window.appApi.units.list())).toEqual(before);
  await page.getByRole('button', { name: 'Ghi vào danh bạ' }).press('Enter');
  await expect(row(page, 'Ủy ban nhân dân xã Vân Lĩnh')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'Ủy ban nhân dân xã Vân Lĩnh')).toHaveCount(0);
  expect(await page.evaluate(() => window.appApi.units.list())).toEqual(before);
  expect(errors).toEqual([]);
});

test('the task list by the structure of today, by keyboard, and the address keeps it', async ({
  appWindow,
}) => {
  const { page, errors } = appWindow;
  await page.getByRole('button', { name: 'Dùng thử với dữ liệu mẫu' }).click();
  const tasks = page.getByRole('grid', { name: 'Danh sách nhiệm vụ' });
  await expect(tasks).toBeVisible();
  const structure = page.getByRole('combobox', { name: 'Đơn vị theo tổ chức lúc giao hay hiện nay' });
  await expect(structure).toHaveCount(0); // nothing has changed yet: there is nothing to choose
  await page.evaluate(async () => {
    const unit = (await window.appApi.units.list()).find(({ name }) => name === 'Sở Nội vụ');
    await window.appApi.units.recordChange({
      kind: 'renamed',
      on: null,
      year: 2025,
      document: '',
      before: [unit?.id ?? ''],
      after: [{ name: 'Sở Nội vụ và Lao động' }],
    });
  });
  await page.reload();
  await expect(tasks.getByText('Sở NV', { exact: true }).first()).toBeVisible();
  await tabTo(page, structure);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(tasks.getByText('Sở Nội vụ và Lao động').first()).toBeVisible();
  await expect(tasks.getByText('Sở NV', { exact: true })).toHaveCount(0);
  await accessible(page);
  await noOverflow(page);
  await picture(page, 'tasks-structure');
  await page.reload();
  await expect(tasks.getByText('Sở Nội vụ và Lao động').first()).toBeVisible();
  expect(errors).toEqual([]);
});
