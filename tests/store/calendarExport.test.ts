import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { downloadCalendar, exportCalendar } from '../../electron/services/reminders/exportCalendar.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

const { filter } = defaultQuery();

/** The lines of a calendar file, folded ones joined (RFC 5545, 3.1). */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

async function sampleRegister() {
  const register = newRegister();
  await loadSample(register.context);
  const { rows } = await listTasks(register.context, defaultQuery());
  const ahead = rows.filter(
    ({ status, due, daysLeft }) => status !== 'done' && due !== null && daysLeft !== null && daysLeft >= 0,
  );
  return { ...register, ahead };
}

test('each open task with a day ahead stands on that whole day, and keeps its key from one export to the next', async () => {
  const { context, ahead } = await sampleRegister();
  expect(ahead.length).toBeGreaterThan(5);
  const file = path.join(temporaryFolder(), 'lich.ics');
  expect(await exportCalendar(context, { path: file, filter })).toEqual({ days: ahead.length });
  const lines = linesOf(readFileSync(file, 'utf8'));
  const values = (name: string) =>
    lines.flatMap((line) => (line.startsWith(name) ? line.slice(name.length) : [])).sort();
  expect(values('DTSTART;VALUE=DATE:')).toEqual(ahead.map(({ due }) => due?.replaceAll('-', '')).sort());
  expect(values('UID:')).toEqual(ahead.map(({ id }) => `${id}@dondoc`).sort());
  expect(values('SUMMARY:').join('\n')).toContain(ahead[0]?.code);
  const again = await downloadCalendar(context, { filter });
  expect(linesOf(await again.file.text()).filter((line) => line.startsWith('UID:')).length).toBe(
    ahead.length,
  );
  expect(again.fileName).toBe('Lich den han - 2026-01-21.ics');
});

test('a folder that is not there: refused, and nothing is left anywhere', async () => {
  const { context } = await sampleRegister();
  const folder = temporaryFolder();
  const target = path.join(folder, 'khong-co', 'lich.ics');
  expect(await refusalOf(() => exportCalendar(context, { path: target, filter }))).toBe(
    'TARGET_NOT_WRITABLE',
  );
  expect(readdirSync(folder)).toEqual([]);
});
