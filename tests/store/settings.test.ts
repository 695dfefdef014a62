import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { appendixModel } from '../../electron/services/appendices/appendixModels.ts';
import { downloadAppendix } from '../../electron/services/appendices/exportAppendix.ts';
import { checklist } from '../../electron/services/checklists/checklist.ts';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import { resolvePhrase } from '../../electron/services/drafts/resolvePhrase.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { getSettings } from '../../electron/services/settings/getSettings.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { overview } from '../../electron/services/tasks/overview.ts';
import { undo } from '../../electron/services/tasks/undo.ts';
import { storeOn } from '../../electron/store/openStore.ts';
import { ChecklistInput } from '../../shared/contract/checklistContract.ts';
import { TaskFilter } from '../../shared/contract/taskContract.ts';
import type { SettingName } from '../../shared/domain/settings.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const soon = TaskFilter.parse({ timeliness: ['due-soon'] });

test('a register begins with the defaults, and what is set is kept, shown and taken back', async () => {
  const { context, sqlite } = newRegister();
  const defaults = {
    soonDays: 7,
    beforeMeansDayBefore: false,
    periodStart: 1,
    silentPeriods: 1,
    office: '',
    author: '',
    superior: '',
    place: '',
    letterSymbol: '',
    signerAuthority: '',
    signerTitle: '',
    signerName: '',
    letterRecipients: 'Lưu: VT',
    escalation: '-7 remind, 0 remind, 3 remind, 10 report',
    notices: true,
    noticeTime: '07:30',
    quietHours: '18:00-07:00',
    account: 'thu ky',
  };
  expect(await getSettings(context)).toEqual(defaults);
  expect(await changeSetting(context, { name: 'soonDays', value: ' 10 ' })).toMatchObject({ soonDays: 10 });
  expect(await changeSetting(context, { name: 'soonDays', value: '14' })).toMatchObject({ soonDays: 14 });
  expect((await overview(context)).undo).toBe('đặt sắp đến hạn là 14 ngày');
  const operations = () => sqlite.prepare('select count(*) n from operation').get();
  const before = operations();
  await changeSetting(context, { name: 'soonDays', value: '14' });
  expect(operations()).toEqual(before); // nothing changed: nothing to take back
  await undo(context);
  expect((await getSettings(context)).soonDays).toBe(10);
  await undo(context);
  expect(await getSettings(context)).toEqual(defaults);
  expect((await changeSetting(context, { name: 'soonDays', value: '5' })).soonDays).toBe(5);
});

test.each<[SettingName, string, string]>([
  ['soonDays', '0', 'SETTING_SOON_DAYS'],
  ['soonDays', '61', 'SETTING_SOON_DAYS'],
  ['soonDays', '-3', 'SETTING_SOON_DAYS'],
  ['soonDays', '7,5', 'SETTING_SOON_DAYS'],
  ['soonDays', 'bảy', 'SETTING_SOON_DAYS'],
  ['soonDays', '', 'SETTING_SOON_DAYS'],
  ['periodStart', '0', 'SETTING_PERIOD_START'],
  ['silentPeriods', '0', 'SETTING_SILENT_PERIODS'],
  ['silentPeriods', '13', 'SETTING_SILENT_PERIODS'],
  ['periodStart', '29', 'SETTING_PERIOD_START'],
  ['beforeMeansDayBefore', 'có', 'SETTING_VALUE'],
  ['office', 'a'.repeat(201), 'SETTING_TOO_LONG'],
  ['author', 'a'.repeat(81), 'SETTING_TOO_LONG'],
])('%s cannot be “%s”', async (name, value, code) => {
  const { context } = newRegister();
  const before = await getSettings(context);
  expect(await refusalOf(() => changeSetting(context, { name, value }))).toBe(code);
  expect(await getSettings(context)).toEqual(before);
});

test('"sắp đến hạn" reaches as far as is set, in lists, counts, details, checklist and appendix alike', async () => {
  const { context } = newRegister(); // on 21/01/2026; the first item is due on 30/01, nine days on
  await importAll(context, directiveWith(items));
  const shown = async () => {
    const { rows, total, counts } = await listTasks(context, { ...defaultQuery(), filter: soon });
    const [first] = (await listTasks(context, defaultQuery())).rows;
    return {
      listed: rows.map(({ code, timeliness }) => [code, timeliness]),
      total,
      counted: counts['due-soon'],
      overview: (await overview(context)).counts['due-soon'],
      detail: (await getTask(context, first?.id ?? '')).timeliness,
      printed: (await checklist(context, ChecklistInput.parse({ filter: soon }))).taskCount,
      exported: (await appendixModel(context, { appendix: 3, filter: TaskFilter.parse({}) })).taskCount,
    };
  };
  const far = { listed: [], total: 0, counted: 0, overview: 0, detail: 'not-due', printed: 0, exported: 0 };
  const near = {
    listed: [['NV-0001', 'due-soon']],
    total: 1,
    counted: 1,
    overview: 1,
    detail: 'due-soon',
    printed: 1,
    exported: 1,
  };
  expect(await shown()).toEqual(far);
  await changeSetting(context, { name: 'soonDays', value: '9' });
  expect(await shown()).toEqual(near);
  await changeSetting(context, { name: 'soonDays', value: '8' });
  expect(await shown()).toEqual(far);
  await undo(context);
  expect(await shown()).toEqual(near);
});

test('"trước ngày D" as D − 1 holds for what is imported and typed from then on; what is stored stays', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items.slice(0, 1)));
  await changeSetting(context, { name: 'beforeMeansDayBefore', value: 'true' });
  const typed = { phrase: 'trước ngày 30/01/2026', on: '2026-01-12' as Day };
  expect((await resolvePhrase(context, typed))?.due).toBe('2026-01-29');
  const next = await draftOf(context, directiveWith(items.slice(0, 1), '40/KH-UBND'), 'sau.txt');
  expect((await getDraft(context, next)).tasks[0]?.deadlines[0]?.deadline.due).toBe('2026-01-29');
  expect((await listTasks(context, defaultQuery())).rows.map(({ due }) => due)).toEqual(['2026-01-30']);
  await undo(context);
  expect((await resolvePhrase(context, typed))?.due).toBe('2026-01-30');
});

test('the office stands in the line of the appendix, in the model and in the workbook', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const input = { appendix: 2 as const, filter: TaskFilter.parse({}) };
  expect((await appendixModel(context, input)).attachedTo).toBe(
    '(Kèm theo Báo cáo số … ngày … tháng … năm 2026 của …)',
  );
  await changeSetting(context, { name: 'office', value: ' Tổ giúp việc  Ban Chỉ đạo tỉnh Lam Sơn ' });
  const line = '(Kèm theo Báo cáo số … ngày … tháng … năm 2026 của Tổ giúp việc Ban Chỉ đạo tỉnh Lam Sơn)';
  expect((await appendixModel(context, input)).attachedTo).toBe(line);
  const { file } = await downloadAppendix(context, input);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  expect(workbook.worksheets[0]?.getSheetValues().flat(2)).toContain(line);
});

test('changes are written down under the name given, of this account alone', async () => {
  const { context, sqlite, clock } = newRegister();
  const authors = async () => {
    const { rows } = await listTasks(context, defaultQuery());
    const histories = await Promise.all(rows.map(async ({ id }) => (await getTask(context, id)).history));
    return histories.flatMap((history) => history.map(({ author }) => author));
  };
  const take = (number: string) =>
    importAll(context, directiveWith(items.slice(0, 1), number), `${number.slice(0, 2)}.txt`);
  await take('31/KH-UBND');
  await changeSetting(context, { name: 'author', value: 'Nguyễn Thị Mẫu' });
  await take('32/KH-UBND');
  expect(await authors()).toEqual(['thu ky', 'Nguyễn Thị Mẫu']);

  const other = { store: storeOn(sqlite, { author: 'chuyen vien', clock }), clock };
  expect(await getSettings(other)).toMatchObject({ author: '', account: 'chuyen vien' });
  await importAll(other, directiveWith(items.slice(0, 1), '33/KH-UBND'), '33.txt');
  expect(await authors()).toEqual(['thu ky', 'Nguyễn Thị Mẫu', 'chuyen vien']);
  await changeSetting(other, { name: 'author', value: 'Trần Văn Mẫu' });
  expect((await getSettings(context)).author).toBe('Nguyễn Thị Mẫu');
});

test('a stored value that cannot be used any more stands at its default', async () => {
  const { context, sqlite } = newRegister();
  await changeSetting(context, { name: 'soonDays', value: '9' });
  sqlite.exec("update setting set value = 'nhiều'");
  expect((await getSettings(context)).soonDays).toBe(7);
});
