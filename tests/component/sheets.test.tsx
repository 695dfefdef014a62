import { expect, test } from 'vitest';
import { layOutChecklist } from '../../renderer/print/sheets.ts';
import { buildChecklist } from '../../shared/domain/checklist/buildChecklist.ts';
import { type ChecklistForm, standardChecklistForm } from '../../shared/domain/checklist/checklistForm.ts';
import type { ChecklistTask } from '../../shared/domain/checklist/checklistTask.ts';
import { countPrinted } from '../../shared/domain/checklist/countPrinted.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const lead = (name: string) => ({ id: name, name, shortName: name });

const task = (number: number, text: string, unit = 'Sở Nội vụ'): ChecklistTask => ({
  id: `t${number}`,
  code: `NV-${String(number).padStart(4, '0')}`,
  text,
  leads: [lead(unit)],
  coordinating: [],
  deadlines: [],
  due: null,
  duePhrase: null,
  daysLeft: null,
  deliverable: null,
  status: 'not-started',
  doneOn: null,
  result: '',
  timeliness: 'unclear',
  directive: null,
  field: null,
  programme: null,
});

async function laidOut(tasks: ChecklistTask[], form: Partial<ChecklistForm> = {}) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const options = { conditions: [], total: tasks.length, on: '2026-01-21' as Day, printedAt: '09:00' };
  const model = buildChecklist(tasks, { form: { ...standardChecklistForm, ...form }, ...options });
  const outcome = await layOutChecklist(root, model);
  const sheets = [...root.querySelectorAll<HTMLElement>('.sheet')];
  return { model, outcome, root, sheets, pages: sheets.map(({ innerText }) => innerText) };
}

const words = (count: number) => Array.from({ length: count }, (_, at) => `chữ${at}`).join(' ');

test('a row that no sheet holds goes on over several, word for word, and counts once', async () => {
  for (const orientation of ['landscape', 'portrait'] as const) {
    const tasks = [task(1, 'Việc ngắn'), task(2, words(2_500)), task(3, 'Việc sau')];
    const { model, outcome, pages, sheets } = await laidOut(tasks, { orientation });
    expect(outcome).toMatchObject({ rows: 3, expected: 3, tasks: 3, total: 3 });
    expect(sheets.length).toBeGreaterThan(2);
    expect(countPrinted(model, pages)).toEqual({ rows: 3, missing: [], numberedPages: sheets.length });
    expect(pages.join(' ')).toContain('(tiếp)');
  }
});

test('no row stands over an edge, and the column headings stand on every sheet', async () => {
  const tasks = Array.from({ length: 120 }, (_, at) => task(at + 1, words((at * 37) % 90) || 'Việc'));
  const { sheets, outcome } = await laidOut(tasks, { large: true, qr: true });
  expect(outcome.rows).toBe(120);
  for (const sheet of sheets) {
    const { bottom } = sheet.getBoundingClientRect();
    expect(sheet.querySelectorAll('thead th')).toHaveLength(11);
    for (const row of sheet.querySelectorAll('tbody tr'))
      expect(row.getBoundingClientRect().bottom).toBeLessThan(bottom - 40); // the foot stands there
  }
});

test('a group that goes on says so; handed out singly each begins on a sheet of its own', async () => {
  const tasks = Array.from({ length: 60 }, (_, at) =>
    task(at + 1, words(20), at < 50 ? 'Sở Y tế' : 'Sở Nội vụ'),
  );
  const { pages } = await laidOut(tasks, { grouping: 'unit' });
  expect(pages.filter((page) => page.includes('Sở Y tế (50 nhiệm vụ) (tiếp)')).length).toBeGreaterThan(1);
  const singly = await laidOut(tasks, { grouping: 'unit', pageEach: true });
  for (const page of singly.pages)
    expect(page.includes('Sở Y tế (50') && page.includes('Sở Nội vụ (10')).toBe(false);
  // a heading never stands alone at the foot of a sheet
  for (const sheet of singly.sheets)
    expect(sheet.querySelector('tbody tr:last-child')?.className).not.toBe('sheet-group-row');
});

test('a list without a task says so on one sheet', async () => {
  const { pages } = await laidOut([]);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('Không có nhiệm vụ nào đúng điều kiện.');
  expect(pages[0]).toContain('0/0 nhiệm vụ, trang 1/1');
});
