import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixBytes } from '../../electron/office/appendixBytes.ts';
import { agreesWithFormula } from '../../electron/office/evaluateSum.ts';
import { readBack } from '../../electron/office/readBack.ts';
import { sheetLayout } from '../../electron/office/sheetLayout.ts';
import { workbookBytes } from '../../electron/office/workbookBytes.ts';
import type { AppendixForm } from '../../shared/domain/appendices/appendixForm.ts';
import { type AppendixSource, ungrouped } from '../../shared/domain/appendices/appendixSource.ts';
import { buildAppendix, buildByForm, buildBySource } from '../../shared/domain/appendices/buildAppendix.ts';
import { columnNumbers } from '../../shared/domain/appendices/columnNumbers.ts';
import { filledIn } from '../../shared/domain/appendices/declarationOf.ts';
import { formColumns, originalForms } from '../../shared/domain/appendices/originalForms.ts';
import { appendixSources, sourceNames } from '../../shared/domain/appendices/sources/sources.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import type { UnitKind } from '../../shared/domain/unit.ts';
import { day, dueOn, goldenTasks, goldenDay as on, taskRow } from '../fixtures/appendixTasks.ts';

const fields = ['Y tế', 'Chính quyền số', null];
const tasks = goldenTasks.map((task, at) => ({ ...task, field: fields[at % fields.length] ?? null }));
const unitKinds = new Map<string, UnitKind>(
  tasks.flatMap(({ leads }) =>
    leads.map(
      ({ id, name }) =>
        [id, name.startsWith('Ủy ban') ? ('commune' as const) : ('department' as const)] as const,
    ),
  ),
);
const options = { on, unitKinds };
const cell = (model: AppendixModel, row: number, key: string) =>
  model.groups.flatMap(({ rows }) => rows)[row]?.cells[model.columns.findIndex((one) => one.key === key)];
const total = (model: AppendixModel, key: string) =>
  model.total?.[model.columns.findIndex((one) => one.key === key)];

describe('appendix 1', () => {
  const model = buildAppendix(1, tasks, options);

  it('counts each field, those of none last, and every task once', () => {
    expect(model.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells[1]))).toEqual([
      'Chính quyền số',
      'Y tế',
      'Chưa xếp lĩnh vực',
    ]);
    expect(total(model, 'given')).toBe(tasks.length);
    expect(model.taskCount).toBe(tasks.length);
  });

  it('adds up: given is done and open, whatever the tasks', () => {
    for (const row of [0, 1, 2]) {
      const [given, done, within, overdue] = ['given', 'done', 'within', 'overdue'].map((key) =>
        Number(cell(model, row, key)),
      );
      expect(given).toBe((done ?? 0) + (within ?? 0) + (overdue ?? 0));
    }
  });

  it('numbers its columns and says how the share is reckoned', () => {
    expect(model.columnNumbers).toEqual(['A', 'B', '1', '2', '3', '4', '5=2:1']);
  });
});

describe('appendix 9', () => {
  const model = buildAppendix(9, tasks, options);

  it('groups units by khối with the sums of each', () => {
    expect(model.groups.map(({ numeral, heading }) => `${numeral} ${heading}`)).toEqual([
      'I Sở, ban, ngành',
      'II Xã, phường, đặc khu',
      'III Chưa giao đơn vị chủ trì',
    ]);
    const given = model.columns.findIndex(({ key }) => key === 'given');
    const sums = model.groups.map((group) => Number(group.sums?.[given]));
    expect(sums.reduce((sum, value) => sum + value, 0)).toBe(total(model, 'given'));
    for (const [at, group] of model.groups.entries())
      expect(group.rows.reduce((sum, { cells }) => sum + Number(cells[given]), 0)).toBe(sums[at]);
  });

  it('counts a task of two leads for each, and says so', () => {
    expect(total(model, 'given')).toBe(tasks.length + 1);
    expect(model.total?.[0]).toBe('Tổng cộng (lượt giao)');
    expect(model.taskCount).toBe(tasks.length);
    expect(model.notes.join(' ')).toContain(`số nhiệm vụ thực là ${tasks.length}`);
  });

  it('quotes both shares, each with its formula', () => {
    expect(model.columnNumbers?.slice(-2)).toEqual(['6=(2+3):1', '7=(2+3):(2+3+5)']);
    expect(total(model, 'rateGiven')).toBe(2 / 12);
    expect(total(model, 'rateSettled')).toBe(2 / 4);
  });

  it('leaves a share open where nothing is to be divided by', () => {
    const open = taskRow({ id: '1', text: 'Việc', leads: ['Sở A'], deadlines: [dueOn('2026-12-01')] }, on);
    const one = buildAppendix(9, [open], { on });
    expect(cell(one, 0, 'rateSettled')).toBeNull();
    expect(total(one, 'rateSettled')).toBeNull();
  });
});

describe('appendix 5', () => {
  const directive = (id: string, date: string | null) => ({
    id,
    number: `${id}/KH-UBND`,
    kind: 'Kế hoạch',
    date: date === null ? null : day(date),
    issuer: null,
    subject: 'Triển khai',
    signer: null,
    taskCount: 3,
    openCount: 2,
    overdueCount: 1,
  });

  it('lists directives by their day, real days in the cells, and counts them', () => {
    const given = [directive('1', '2026-01-05'), directive('2', null), directive('3', '2025-10-21')];
    const model = buildAppendix(5, [], { on, directives: given });
    expect(model.groups[0]?.rows.map(({ id }) => id)).toEqual(['3', '1', '2']);
    expect(cell(model, 0, 'date')).toEqual({ day: '2025-10-21' });
    expect([model.taskCount, model.noun]).toEqual([3, 'văn bản']);
    expect([model.total?.[0], total(model, 'given')]).toEqual(['Tổng số: 3 văn bản', 9]);
  });
});

describe('totals in the workbook', () => {
  const open = async (model: AppendixModel) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array((await appendixBytes(model)).bytes).buffer);
    const sheet = workbook.worksheets[0];
    if (!sheet) throw new Error('no sheet');
    return sheet;
  };

  it('are formulas whose values agree', async () => {
    const sheet = await open(buildAppendix(9, tasks, options));
    const found: [string, unknown, unknown][] = [];
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result }) => formula && found.push([address, formula, result])),
    );
    const ofTotal = found.filter(([address]) => address.endsWith('20'));
    expect(ofTotal.slice(0, 2)).toEqual([
      ['C20', 'SUM(C8,C16,C18)', 12],
      ['D20', 'SUM(D8,D16,D18)', 1],
    ]);
    expect(found.find(([address]) => address === 'C8')).toEqual(['C8', 'SUM(C9:C15)', 10]);
    expect(found.find(([address]) => address === 'H20')?.slice(1)).toEqual([
      'IF(SUM(C20)=0,"",SUM(D20,E20)/SUM(C20))',
      2 / 12,
    ]);
  });

  it('are found out when a value does not agree with its formula', async () => {
    const model = buildAppendix(9, tasks, options);
    const layout = sheetLayout(model);
    const totals = layout.blocks.find(({ kind }) => kind === 'total');
    const [line] = totals?.lines ?? [];
    if (!line) throw new Error('no total');
    line.values[2] = 11;
    const [found] = await readBack(await workbookBytes([{ model, layout }]), [{ model, layout }]);
    expect(found?.wrong).toEqual(['line 20, column 3', 'line 20, column 8']);
  });

  it('are plain values where what they are reckoned from is not shown', async () => {
    const form = {
      ...originalForms[9],
      columns: formColumns(appendixSources.units.columns, ['name', 'rateGiven']),
    };
    const model = buildByForm(form, { tasks, directives: [], unitKinds }, { on });
    expect(model.total?.[1]).toBe(2 / 12);
    expect(model.columnNumbers).toEqual(['A', '1']);
    const sheet = await open(model);
    let formulas = 0;
    sheet.eachRow((row) => row.eachCell((one) => (formulas += one.formula ? 1 : 0)));
    expect(formulas).toBe(0);
  });

  it('agree for any tasks, grouped or not', async () => {
    const anyTask = fc.record({
      leads: fc.subarray(['Sở A', 'Ủy ban nhân dân xã B', 'Sở C']),
      field: fc.constantFrom('Y tế', 'Đất đai', null),
      timeliness: fc.constantFrom(...timelinessStates),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyTask, { maxLength: 12 }),
        fc.constantFrom(1 as const, 9 as const),
        fc.boolean(),
        async (given, number, grouped) => {
          const rows = given.map(({ leads, ...rest }, at) => ({
            ...taskRow({ id: String(at), text: 'Việc', leads }, on),
            ...rest,
          }));
          const form = { ...originalForms[number], ...(grouped ? {} : { grouping: 'none' }) };
          const model = buildByForm(form, { tasks: rows, directives: [], unitKinds }, { on });
          const { tasks: count } = await appendixBytes(model);
          expect(count).toBe(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('agree whichever columns there are, in whatever order, grouped and summed in any way', async () => {
    const data = { tasks, directives: [], unitKinds };
    for (const name of ['units', 'fields', 'directives', 'tasks'] as const) {
      const source = appendixSources[name];
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(Object.keys(source.columns), { minLength: 1 }),
          fc.constantFrom(...Object.keys(source.groupings)),
          fc.boolean(),
          async (keys, grouping, subtotals) => {
            const form = {
              ...originalForms[9],
              source: name,
              columns: formColumns(source.columns, keys),
              grouping,
              subtotals,
            };
            const model = buildByForm(form, data, { on });
            expect((await appendixBytes(model)).tasks).toBe(model.taskCount);
          },
        ),
        { numRuns: 25 },
      );
    }
  }, 120_000);

  it('reckons sums of more parts than a formula takes', () => {
    const found = new Map(Array.from({ length: 500 }, (_, at) => [at + 1, [at % 7]] as const));
    const references = Array.from({ length: 500 }, (_, at) => `A${at + 1}`);
    const parts = [references.slice(0, 200), references.slice(200, 400), references.slice(400)];
    const formula = `SUM(${parts.map((part) => `SUM(${part.join(',')})`).join(',')})`;
    const sum = [...found.values()].reduce((all, [value = 0]) => all + value, 0);
    expect(agreesWithFormula(formula, sum, found)).toBe(true);
    expect(agreesWithFormula(formula, sum + 1, found)).toBe(false);
  });
});

describe('a form', () => {
  it('of every source shows every column and every grouping', async () => {
    for (const name of sourceNames) {
      const source = appendixSources[name];
      const keys = Object.keys(source.columns);
      for (const grouping of Object.keys(source.groupings)) {
        const form: AppendixForm<typeof name> = {
          ...originalForms[2],
          source: name,
          columns: formColumns(source.columns, keys),
          grouping,
          subtotals: true,
          numbered: true,
        };
        const model = buildByForm(form, { tasks, directives: [], unitKinds }, { on });
        expect(model.columns.map(({ key }) => key)).toEqual(keys);
        expect((await appendixBytes(model)).tasks).toBe(model.taskCount);
      }
    }
  });

  it('still stands when a column or a grouping of it is no more', () => {
    const form = {
      ...originalForms[2],
      grouping: 'gone',
      columns: [{ key: 'gone', heading: 'Cột cũ', over: null, width: 10 }, ...originalForms[2].columns],
    };
    const model = buildByForm(form, { tasks, directives: [], unitKinds }, { on });
    expect(model.columns).toHaveLength(originalForms[2].columns.length);
    expect(model.groups).toHaveLength(1);
  });

  it('fills its words in, and leaves open what is not known', () => {
    const context = { on, office: '', period: 'Tháng 01/2026' };
    expect(filledIn('{ngày} {tháng}/{năm} {kỳ} {cơ quan} {lạ}', context)).toBe(
      '21/01/2026 01/2026 Tháng 01/2026 … {lạ}',
    );
    const form = { ...originalForms[3], attachedTo: '(Kèm theo Công văn của {cơ quan})' };
    const data = { tasks, directives: [], unitKinds };
    expect(buildByForm(form, data, { on, office: 'Tổ giúp việc' }).attachedTo).toBe(
      '(Kèm theo Công văn của Tổ giúp việc)',
    );
  });
});

it('numbers columns without a ratio as they are', () => {
  const column = (key: string, more = {}) => ({
    key,
    heading: key,
    over: null,
    width: 9,
    align: 'left' as const,
    ...more,
  });
  expect(
    columnNumbers([
      column('a'),
      column('n', { sum: true }),
      column('b'),
      column('r', { ratio: { part: ['n'], whole: ['gone'] } }),
    ]),
  ).toEqual(['A', '1', 'B', '2']);
});

describe('a register to come', () => {
  interface Model {
    id: string;
    name: string;
    lead: string;
    result: string;
    money: number;
    paid: number;
  }
  /** Phụ lục 4, as a declaration and nothing else. */
  const models: AppendixSource<Model> = {
    label: 'Mô hình',
    items: () => [
      { id: 'a', name: 'Mô hình khám bệnh', lead: 'Sở Y tế', result: '=Đã làm', money: 1200, paid: 300 },
      { id: 'b', name: 'Mô hình lớp học', lead: 'Sở GD&ĐT', result: '', money: 800, paid: 0 },
    ],
    columns: {
      order: { heading: 'TT', over: null, width: 5, align: 'center', cell: (_, order) => order },
      name: { heading: 'Tên mô hình', over: null, width: 40, align: 'left', cell: ({ name }) => name },
      lead: { heading: 'Đơn vị chủ trì', over: null, width: 20, align: 'left', cell: ({ lead }) => lead },
      money: {
        heading: 'Kinh phí',
        over: 'Vốn',
        width: 10,
        align: 'right',
        sum: true,
        cell: ({ money }) => money,
      },
      paid: {
        heading: 'Đã cấp',
        over: 'Vốn',
        width: 10,
        align: 'right',
        sum: true,
        cell: ({ paid }) => paid,
      },
      share: {
        heading: 'Tiến độ',
        over: null,
        width: 10,
        align: 'right',
        percent: true,
        ratio: { part: ['paid'], whole: ['money'] },
        cell: () => null,
      },
      result: {
        heading: 'Kết quả',
        over: null,
        width: 20,
        align: 'left',
        cell: ({ result }) => result || null,
      },
    },
    groupings: {
      none: ungrouped(),
      lead: {
        label: 'Theo đơn vị',
        group: (items) =>
          items.map((item) => ({ heading: item.lead, parts: [{ heading: null, items: [item] }] })),
      },
    },
    total: (items) => ({ order: `Tổng số: ${items.length} mô hình` }),
    counted: { noun: 'mô hình', of: (items) => items.length },
  };

  it('needs no change of the writer', async () => {
    const form: AppendixForm = {
      source: 'models',
      label: 'Phụ lục IV',
      title: 'KẾT QUẢ TRIỂN KHAI MÔ HÌNH',
      attachedTo: '',
      orientation: 'landscape',
      columns: formColumns(models.columns, Object.keys(models.columns)),
      grouping: 'lead',
      states: [],
      total: true,
      subtotals: true,
      numbered: true,
      signature: { left: 'NGƯỜI LẬP', right: 'TỔ TRƯỞNG\n\n\n\nNguyễn Văn A' },
      notes: ['Số liệu do đơn vị báo cáo.'],
    };
    const data = { tasks: [], directives: [], unitKinds };
    const model = buildBySource(models, form, data, { on });
    expect(model.total).toEqual(['Tổng số: 2 mô hình', null, null, 2000, 300, 0.15, null]);
    const workbook = new ExcelJS.Workbook();
    const { bytes, tasks: count } = await appendixBytes(model);
    expect(count).toBe(2);
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const texts = workbook.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
    expect(texts).toContain('TỔ TRƯỞNG\n\n\n\nNguyễn Văn A');
    expect(texts.some((text) => text.startsWith('2 mô hình, mã đối soát'))).toBe(true);
  });
});
