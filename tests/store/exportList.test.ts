import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { exportList, listModel } from '../../electron/services/lists/exportList.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { ListInput } from '../../shared/contract/listContract.ts';
import { TaskQuery } from '../../shared/contract/taskContract.ts';
import { columnKeys } from '../../shared/domain/taskListing.ts';
import { groupName } from '../../shared/groupName.ts';
import { listText } from '../../shared/text.ts';
import { newRegister } from './registerWith.ts';
import { temporaryFolder } from './temporaryStore.ts';

async function register() {
  const { context } = newRegister();
  await loadSample(context);
  const { rows } = await listTasks(context, TaskQuery.parse({ limit: 2000 }));
  for (const [at, { id, version }] of rows.entries()) {
    const leads = at % 9 === 0 ? ['Sở Y tế', 'Sở Nội vụ'] : undefined;
    const field = ['Chính quyền số', 'Kinh tế số', null][at % 3] ?? null;
    const note = at === 0 ? '=1+1' : '';
    await updateTask(context, { id, version, change: { field, note, ...(leads && { leads }) } });
  }
  return context;
}

const asked = {
  filter: { timeliness: ['overdue', 'not-due', 'due-soon'] },
  sort: { key: 'lead', descending: true },
  thenBy: [{ key: 'due' }],
  groupBy: 'lead',
};

test('the sheet is the list: its groups, its rows in order, its columns, the filter and the order in words', async () => {
  const context = await register();
  const page = await listTasks(context, TaskQuery.parse({ ...asked, limit: 2000 }));
  const model = await listModel(
    context,
    ListInput.parse({ ...asked, columns: ['text', 'due', 'lead', 'note'] }),
  );
  expect(model.columns.map(({ heading }) => heading)).toEqual([
    'TT',
    'Nội dung',
    'Thời hạn',
    'Chủ trì',
    'Ghi chú',
  ]);
  expect(model.groups.map(({ heading }) => heading)).toEqual(
    page.sections?.map((section) => `${groupName(section, 'lead')} (${section.tasks} nhiệm vụ)`),
  );
  expect(model.groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(page.rows.map(({ id }) => id));
  expect(model.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.slice(1, 3)))).toEqual(
    page.rows.map(({ text, due, duePhrase }) => [text, due ? { day: due } : (duePhrase ?? 'Không nêu')]),
  );
  expect(model.taskCount).toBe(page.total);
  expect(model.groups.flatMap(({ rows }) => rows).length).toBeGreaterThan(page.total);
  expect(model.attachedTo).toBe('(Thời hạn: Quá hạn, Chưa đến hạn, Sắp đến hạn)');
  expect(model.notes).toContain('Nhóm theo đơn vị chủ trì. Sắp xếp: Chủ trì (giảm dần), Thời hạn.');
  expect(model.notes.join(' ')).toMatch(/Có \d+ nhiệm vụ ghi ở nhiều nhóm/u);
});

test('a task that names no deadline says so on the sheet, as the list does', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const { rows } = await listTasks(context, TaskQuery.parse({ limit: 1 }));
  for (const { id, version } of rows)
    await updateTask(context, { id, version, change: { text: 'Không hạn', deadlines: [] } });
  const model = await listModel(
    context,
    ListInput.parse({ filter: { text: 'Không hạn' }, sort: { key: 'code' }, columns: ['text', 'due'] }),
  );
  const cells = model.groups.flatMap((group) => group.rows.map((row) => row.cells.slice(1)));
  expect(cells).toContainEqual(['Không hạn', 'Không nêu']);
});

test('the workbook is read back: as many tasks, days as days, text that looks like a formula as text', async () => {
  const context = await register();
  const file = path.join(temporaryFolder(), 'danh sách.xlsx');
  const input = ListInput.parse({ sort: { key: 'code' }, columns: [...columnKeys] });
  const outcome = await exportList(context, { ...input, path: file });
  const { rows, total } = await listTasks(context, TaskQuery.parse({ sort: { key: 'code' }, limit: 2000 }));
  expect(outcome.tasks).toBe(total);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('no sheet');
  const lines = sheet.getSheetValues().filter(Array.isArray) as unknown[][];
  const heading = lines.find((line) => line.includes(listText.columns.text)) ?? [];
  const at = (name: string) => heading.indexOf(name);
  const written = lines.filter((line) => /^NV-\d+$/u.test(String(line[at('Mã')])));
  expect(written.map((line) => line[at('Mã')])).toEqual(rows.map(({ code }) => code));
  written.forEach((line, place) => {
    const row = rows[place];
    const given = line[at('Ngày giao')];
    expect(given).toBeInstanceOf(Date);
    expect((given as Date).toISOString().slice(0, 10)).toBe(row?.givenOn);
    if (row?.due) expect(line[at('Thời hạn')]).toEqual(new Date(`${row.due}T00:00:00Z`));
    expect(line[at('TT')]).toBe(place + 1);
  });
  expect(written.some((line) => line[at('Ghi chú')] === '=1+1')).toBe(true);
  expect(lines.flat().map(String).join('\n')).toContain(
    `${total} nhiệm vụ, mã đối soát ${outcome.checkCode}`,
  );
});
