import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { AppendixTask } from '../../shared/domain/appendices/appendixTask.ts';
import { buildAppendix } from '../../shared/domain/appendices/buildAppendix.ts';
import { deadlineCell, directiveCell, statusCell } from '../../shared/domain/appendices/taskCells.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { romanNumeral } from '../../shared/vietnamese/romanNumeral.ts';
import {
  day,
  deadline,
  dueOn,
  goldenDay as on,
  taskRow,
  goldenTasks as tasks,
} from '../fixtures/appendixTasks.ts';

const headings = ({ groups }: AppendixModel) =>
  groups.map(({ numeral, heading }) => `${numeral ?? ''} ${heading}`.trim());
const ids = ({ groups }: AppendixModel) => groups.flatMap(({ rows }) => rows.map(({ id }) => id));
const column = (model: AppendixModel, key: string) => {
  const at = model.columns.findIndex((one) => one.key === key);
  return model.groups.flatMap(({ rows }) => rows.map(({ id, cells }) => [id, cells[at]]));
};

it('takes a line of the task list as it is', () => {
  const rows: TaskRow[] = tasks;
  const taken = rows satisfies readonly AppendixTask[];
  expect(buildAppendix(2, taken, { on }).taskCount).toBe(rows.length);
});

describe('appendix 2', () => {
  const model = buildAppendix(2, tasks, { on });

  it('groups by lead in Vietnamese order, those without a lead last', () => {
    expect(headings(model)).toEqual([
      'I Công an tỉnh (2 nhiệm vụ)',
      'II Sở Công Thương (1 nhiệm vụ)',
      'III Sở Khoa học và Công nghệ (2 nhiệm vụ)',
      'IV Sở Tài chính (1 nhiệm vụ)',
      'V Sở Tư pháp (2 nhiệm vụ)',
      'VI Sở Xây dựng (1 nhiệm vụ)',
      'VII Ủy ban nhân dân phường Đông Giang (1 nhiệm vụ)',
      'VIII Văn phòng Ủy ban nhân dân tỉnh (1 nhiệm vụ)',
      'IX Chưa giao đơn vị chủ trì (1 nhiệm vụ)',
    ]);
  });

  it('shows a task with two leads in both groups, counts it once and says so', () => {
    expect(ids(model).filter((id) => id === '2')).toHaveLength(2);
    expect(model.taskCount).toBe(tasks.length);
    expect(model.notes.join(' ')).toContain('Có 1 nhiệm vụ do nhiều đơn vị cùng chủ trì');
    const one = buildAppendix(2, tasks.slice(0, 1), { on });
    expect(one.notes.join(' ')).not.toContain('nhiều đơn vị');
  });

  it('numbers TT from 1 in each group and adds up its counts', () => {
    expect(model.groups.map(({ rows }) => rows.map(({ cells }) => cells[0]))).toEqual(
      model.groups.map(({ rows }) => rows.map((_, index) => index + 1)),
    );
    expect(model.total?.[0]).toBe(
      'Tổng số: 11 nhiệm vụ; đã hoàn thành 2 (đúng hạn 1, quá hạn 1); chưa hoàn thành 9, trong đó quá hạn 2',
    );
  });

  it('has the cells of every row in number as its columns, whatever the tasks', () => {
    const task = fc.record({
      text: fc.string(),
      leads: fc.array(fc.constantFrom('Sở A', 'Sở B', 'Sở C'), { maxLength: 3 }),
      due: fc.constantFrom('2026-01-01', '2026-01-21', '2026-01-24', '2026-05-05'),
    });
    fc.assert(
      fc.property(fc.array(task), (given) => {
        const rows = given.map(({ due, ...rest }, index) =>
          taskRow({ id: String(index), ...rest, deadlines: [dueOn(due)] }, on),
        );
        for (const number of [2, 3] as const) {
          const built = buildAppendix(number, rows, { on });
          expect(new Set(ids(built)).size).toBe(built.taskCount);
          for (const { rows: entries } of built.groups)
            for (const { cells } of entries) expect(cells).toHaveLength(built.columns.length);
          if (number === 2) expect(built.taskCount).toBe(rows.length);
        }
      }),
    );
  });
});

describe('appendix 3', () => {
  const model = buildAppendix(3, tasks, { on });

  it('takes what is overdue, due today and soon due, and nothing else', () => {
    expect([...new Set(ids(model))].sort()).toEqual(['1', '11', '2', '3', '7']);
    expect(model.taskCount).toBe(5);
  });

  it('puts overdue ones first in each unit, the longest first, under sub-headings', () => {
    const rows = [-3, -30, 0, 7, 2].map((left, index) =>
      taskRow(
        {
          id: String(left),
          text: `Việc ${index}`,
          leads: ['Sở Y tế'],
          deadlines: [dueOn(new Date(Date.UTC(2026, 0, 21 + left)).toISOString().slice(0, 10))],
        },
        on,
      ),
    );
    const built = buildAppendix(3, rows, { on });
    expect(headings(built)).toEqual([
      'I Sở Y tế (5 nhiệm vụ)',
      'Nhiệm vụ quá hạn (2)',
      'Nhiệm vụ đến hạn, sắp đến hạn (3)',
    ]);
    expect(ids(built)).toEqual(['-30', '-3', '0', '2', '7']);
    expect(column(built, 'order').map(([, order]) => order)).toEqual([1, 2, 3, 4, 5]);
    expect(column(built, 'over')).toEqual([
      ['-30', 30],
      ['-3', 3],
      ['0', null],
      ['2', null],
      ['7', null],
    ]);
    expect(column(built, 'left')).toEqual([
      ['-30', null],
      ['-3', null],
      ['0', 0],
      ['2', 2],
      ['7', 7],
    ]);
  });

  it('shows the next day of a recurring task', () => {
    expect(column(model, 'due')).toContainEqual(['7', { day: '2026-01-25' }]);
  });
});

describe('cells', () => {
  it('gives a real day only where exactly one is certain', () => {
    expect(deadlineCell({ deadlines: [dueOn('2026-01-30')] })).toEqual({ day: '2026-01-30' });
    expect(deadlineCell({ deadlines: [] })).toBe('Không nêu');
    const doubtful = deadline({
      phrase: 'trước ngày 31/6/2026',
      certain: false,
      due: day('2026-06-30'),
      doubt: 'không có ngày 31/6/2026',
    });
    expect(deadlineCell({ deadlines: [doubtful] })).toBe(
      'Trước ngày 31/6/2026 (chưa rõ: không có ngày 31/6/2026)',
    );
    expect(deadlineCell({ deadlines: [deadline({ phrase: 'thường xuyên', kind: 'ongoing' })] })).toBe(
      'Thường xuyên',
    );
    const parts = [
      { ...dueOn('2026-01-06'), metOn: day('2026-01-04') },
      deadline({ phrase: 'trong Quý II/2026', due: day('2026-06-30') }),
    ];
    expect(deadlineCell({ deadlines: parts })).toBe(
      'Trước ngày 06/01/2026 (đã xong 04/01/2026);\nTrong Quý II/2026 (30/06/2026)',
    );
    const weekly = deadline({
      phrase: 'thứ Sáu hằng tuần',
      recurrence: { every: 'week', day: 5, of: null },
      openOccurrence: day('2026-01-23'),
    });
    expect(deadlineCell({ deadlines: [weekly] })).toBe('Thứ Sáu hằng tuần (kỳ tới 23/01/2026)');
    expect(deadlineCell({ deadlines: [dueOn('2026-02-01'), deadline({ due: day('2026-03-01') })] })).toBe(
      'Trước ngày 01/02/2026;\n01/03/2026',
    );
  });

  it('names the directive as far as it is known', () => {
    const directive = { number: '87/TB-BCĐ', kind: 'Thông báo', date: day('2025-12-28') };
    expect(directiveCell({ directive })).toBe('Thông báo số 87/TB-BCĐ ngày 28/12/2025');
    expect(directiveCell({ directive: { ...directive, kind: null } })).toBe('87/TB-BCĐ ngày 28/12/2025');
    expect(directiveCell({ directive: { ...directive, number: null, date: null } })).toBe('Thông báo');
    expect(directiveCell({ directive: null })).toBeNull();
  });

  it('says the state in words', () => {
    const state = (id: string) => {
      const task = tasks.find((one) => one.id === id);
      return task && statusCell(task);
    };
    expect(state('1')).toBe('Đang thực hiện; quá hạn 12 ngày');
    expect(state('2')).toBe('Chưa thực hiện; đến hạn hôm nay');
    expect(state('8')).toBe('Hoàn thành đúng hạn');
    expect(state('9')).toBe('Hoàn thành quá hạn');
  });
});

it('writes La Mã numerals', () => {
  const written = [1, 4, 9, 14, 40, 49, 90, 148, 400, 1994].map(romanNumeral);
  expect(written).toEqual(['I', 'IV', 'IX', 'XIV', 'XL', 'XLIX', 'XC', 'CXLVIII', 'CD', 'MCMXCIV']);
});
