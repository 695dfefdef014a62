import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checklistBytes } from '../../electron/office/checklists/writeChecklist.ts';
import { buildChecklist } from '../../shared/domain/checklist/buildChecklist.ts';
import {
  type ChecklistForm,
  checklistGroupings,
  checklistOrientations,
  standardChecklistForm,
} from '../../shared/domain/checklist/checklistForm.ts';
import { type ChecklistRow, checklistRows } from '../../shared/domain/checklist/checklistModel.ts';
import type { ChecklistTask } from '../../shared/domain/checklist/checklistTask.ts';
import { countPrinted } from '../../shared/domain/checklist/countPrinted.ts';
import { rowPieces } from '../../shared/domain/checklist/rowPieces.ts';
import { checklistText } from '../../shared/text.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const on = '2026-01-21' as Day;
const unit = (id: string, shortName = id) => ({ id, name: `Sở ${id}`, shortName });

function task(number: number, part: Partial<ChecklistTask> = {}): ChecklistTask {
  return {
    id: `t${number}`,
    code: `NV-${String(number).padStart(4, '0')}`,
    text: `Việc thứ ${number}`,
    leads: [unit('Nội vụ')],
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
    ...part,
  };
}

const dueOn = (number: number, due: string, daysLeft: number, part: Partial<ChecklistTask> = {}) =>
  task(number, {
    due: due as Day,
    duePhrase: 'chậm nhất ngày này',
    daysLeft,
    timeliness: daysLeft < 0 ? 'overdue' : 'not-due',
    deadlines: [
      {
        phrase: 'chậm nhất ngày này',
        kind: 'date',
        due: due as Day,
        from: null,
        reckonedFrom: null,
        recurrence: null,
        certain: true,
        doubt: null,
        metOn: null,
        id: null,
        extensions: [],
        openOccurrence: null,
      },
    ],
    ...part,
  });

const build = (tasks: readonly ChecklistTask[], form: Partial<ChecklistForm> = {}, total = tasks.length) =>
  buildChecklist(tasks, {
    form: { ...standardChecklistForm, ...form },
    conditions: ['Đơn vị: Sở Nội vụ'],
    total,
    on,
    printedAt: '09:00 21/01/2026',
  });

const shown = (row: ChecklistRow | undefined) =>
  row?.cells.map((lines) => lines.map(({ text }) => text).join('|'));

describe('what stands on paper', () => {
  test('a row: number, code, text, directive, units, day with its wording, days left, room to write', () => {
    const model = build([
      dueOn(312, '2026-01-16', -5, {
        leads: [unit('Y tế'), unit('Nội vụ')],
        coordinating: [unit('Công an tỉnh')],
        directive: { number: '31/KH-UBND', kind: 'Kế hoạch', date: '2026-01-12' as Day },
      }),
    ]);
    expect(model.columns.map(({ heading }) => heading)).toEqual(Object.values(checklistText.headings));
    expect(shown(checklistRows(model)[0])).toEqual([
      '',
      '1',
      '2TCM',
      'Việc thứ 312',
      'Kế hoạch số 31/KH-UBND ngày 12/01/2026',
      'Y tế; Nội vụ',
      'Công an tỉnh',
      '16/01/2026|chậm nhất ngày này',
      'quá hạn 5 ngày',
      '',
      '',
    ]);
    expect(model.lines).toEqual(['Đơn vị: Sở Nội vụ', '1 nhiệm vụ, tính đến ngày 21/01/2026']);
  });

  test('upright the directive stands under the text, who coordinates under who leads', () => {
    const model = build(
      [
        dueOn(1, '2026-01-30', 9, {
          coordinating: [unit('Y tế')],
          directive: { number: '31/KH-UBND', kind: 'Kế hoạch', date: null },
        }),
      ],
      { orientation: 'portrait', occasion: 'Họp giao ban' },
    );
    expect(shown(checklistRows(model)[0])?.slice(3)).toEqual([
      'Việc thứ 1|Kế hoạch số 31/KH-UBND',
      'Nội vụ|Phối hợp: Y tế',
      '30/01/2026|chậm nhất ngày này|còn 9 ngày',
      '',
    ]);
    expect(model.lines[0]).toBe('Họp giao ban');
  });

  test('the widths fill the sheet, whatever is chosen', () => {
    for (const orientation of checklistOrientations)
      for (const large of [false, true]) {
        const { columns } = build([task(1)], { orientation, large });
        const whole = columns.reduce((sum, { width }) => sum + width, 0);
        expect(whole).toBe(orientation === 'landscape' ? 270 : 185);
      }
  });

  test('by week: what is overdue first, each week from Monday to Sunday, what has no day last', () => {
    const tasks = [
      dueOn(1, '2026-01-26', 5),
      task(2),
      dueOn(3, '2026-01-25', 4),
      dueOn(4, '2026-01-10', -11),
    ];
    expect(build(tasks, { grouping: 'week' }).groups.map(({ heading }) => heading)).toEqual([
      'Đã quá hạn (1 nhiệm vụ)',
      'Đến hạn trong tuần 19/01 – 25/01/2026 (1 nhiệm vụ)',
      'Đến hạn trong tuần 26/01 – 01/02/2026 (1 nhiệm vụ)',
      'Chưa có ngày đến hạn (1 nhiệm vụ)',
    ]);
  });

  test('by month of the due day, and by programme in the order of the alphabet; what has none comes last', () => {
    const tasks = [
      dueOn(1, '2026-12-01', 314),
      task(2, { programme: 'Nghị quyết 57' }),
      dueOn(3, '2026-02-27', 37, { programme: 'Đề án 06' }),
      dueOn(4, '2025-12-30', -22),
      dueOn(5, '2026-02-01', 11, { programme: ' ' }),
    ];
    const groupsOf = (grouping: ChecklistForm['grouping']) =>
      build(tasks, { grouping }).groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)]);
    expect(groupsOf('month')).toEqual([
      ['Đến hạn tháng 12/2025 (1 nhiệm vụ)', ['t4']],
      ['Đến hạn tháng 02/2026 (2 nhiệm vụ)', ['t3', 't5']],
      ['Đến hạn tháng 12/2026 (1 nhiệm vụ)', ['t1']],
      ['Chưa có ngày đến hạn (1 nhiệm vụ)', ['t2']],
    ]);
    expect(groupsOf('programme')).toEqual([
      ['Đề án 06 (1 nhiệm vụ)', ['t3']],
      ['Nghị quyết 57 (1 nhiệm vụ)', ['t2']],
      ['Không thuộc chương trình nào (3 nhiệm vụ)', ['t1', 't4', 't5']],
    ]);
  });

  test('by unit a task stands under each of its leads and counts once', () => {
    const model = build([task(1, { leads: [unit('Y tế'), unit('Nội vụ')] }), task(2, { leads: [] })], {
      grouping: 'unit',
      pageEach: true,
    });
    expect(model.groups.map(({ heading, rows }) => [heading, rows.map(({ id }) => id)])).toEqual([
      ['Sở Nội vụ (1 nhiệm vụ)', ['t1']],
      ['Sở Y tế (1 nhiệm vụ)', ['t1']],
      ['Chưa giao đơn vị chủ trì (1 nhiệm vụ)', ['t2']],
    ]);
    expect([model.printedTasks, model.taskCount]).toEqual([2, 2]);
    expect(model.notes).toEqual([checklistText.severalLeads(1)]);
    expect(checklistRows(model).map((row) => shown(row)?.[1])).toEqual(['1', '1', '1']);
  });
});

/** Pages as a printer that loses nothing would make them. */
function pagesOf(model: ReturnType<typeof build>, perPage: number, pieces = 1): string[] {
  const rows = checklistRows(model).flatMap((row) => rowPieces(row, model.columns, pieces));
  const count = Math.max(1, Math.ceil(rows.length / perPage));
  return Array.from({ length: count }, (_, at) => {
    const words = rows.slice(at * perPage, (at + 1) * perPage).flatMap(({ cells }) => cells.flat());
    const foot = checklistText.footer(model.printedTasks, model.taskCount, at + 1, count, model.printedAt);
    return `${model.columns.map(({ heading }) => heading).join(' ')} ${words.map(({ text }) => text).join(' ')} ${foot}`;
  });
}

const tasksOf = fc
  .array(
    fc.record({
      text: fc.string({ unit: fc.constantFrom(...'abc ế đ 1,;'), minLength: 1, maxLength: 80 }),
      lead: fc.constantFrom('Y tế', 'Nội vụ', 'Tài chính'),
      daysLeft: fc.integer({ min: -30, max: 30 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ text, lead, daysLeft }, at) =>
      dueOn(at + 1, `2026-03-${String(15 + Math.trunc(daysLeft / 3)).padStart(2, '0')}`, daysLeft, {
        text: `${text}.`,
        leads: [unit(lead)],
      }),
    ),
  );
const formOf = fc.record({
  grouping: fc.constantFrom(...checklistGroupings),
  orientation: fc.constantFrom(...checklistOrientations),
});

test('every row of a whole print is found; a row or a page taken out is missed', () => {
  fc.assert(
    fc.property(tasksOf, formOf, fc.integer({ min: 1, max: 7 }), fc.nat(), (tasks, form, perPage, which) => {
      const model = build(tasks, form);
      const pages = pagesOf(model, perPage);
      const rows = checklistRows(model);
      expect(countPrinted(model, pages)).toEqual({
        rows: rows.length,
        missing: [],
        numberedPages: pages.length,
      });
      const without = pages.filter((_, at) => at !== which % pages.length);
      const short = countPrinted(model, without);
      expect(short.missing.length).toBeGreaterThan(0);
      expect(short.rows + short.missing.length).toBe(rows.length);
    }),
    { numRuns: 200 },
  );
});

test('a row that no page holds goes on, word for word, and is found in its pieces', () => {
  const text = Array.from({ length: 900 }, (_, at) => `chữ${at}`).join(' ');
  const model = build([task(1), task(2, { text }), task(3)]);
  const [, row] = checklistRows(model);
  if (!row) throw new Error('no row');
  const pieces = rowPieces(row, model.columns, 4);
  expect(pieces.map(({ cells }) => cells[3]?.map((line) => line.text).join(' ')).join(' ')).toBe(text);
  expect(pieces.map(({ cells }) => cells[2]?.at(-1)?.text)).toEqual([row.code, '(tiếp)', '(tiếp)', '(tiếp)']);
  expect(countPrinted(model, pagesOf(model, 2, 4))).toMatchObject({ rows: 3, missing: [] });
});

test.each(['docx', 'xlsx', 'html'] as const)('%s: written, read back, every row found', async (kind) => {
  const tasks = [
    dueOn(1, '2026-01-16', -5, { text: 'Báo cáo “A & B” <chưa làm>', leads: [unit('Y tế'), unit('Nội vụ')] }),
    task(2, { text: '=1+1' }),
  ];
  for (const grouping of checklistGroupings) {
    const model = build(tasks, { grouping, pageEach: grouping !== 'none' });
    const { rows, bytes } = await checklistBytes(model, kind);
    expect(rows).toBe(checklistRows(model).length);
    expect(bytes.length).toBeGreaterThan(1_000);
  }
});

test('fewer rows than the list has are never written as if they were all', async () => {
  for (const kind of ['docx', 'xlsx', 'html'] as const)
    await expect(checklistBytes(build([task(1)], {}, 2), kind)).rejects.toMatchObject({
      code: 'EXPORT_SHORT',
    });
});
