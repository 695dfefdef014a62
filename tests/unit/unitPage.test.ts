import { describe, expect, test } from 'vitest';
import { type ChangeDraft, changeInput } from '../../renderer/features/units/changeInput.ts';
import { changeTime, lineageLine } from '../../renderer/features/units/lineageLine.ts';
import { shownUnits } from '../../renderer/features/units/shownUnits.ts';
import { parseUnitView, standardUnitView, unitViewPath } from '../../renderer/lib/unitView.ts';
import type { Unit } from '../../shared/contract/schemas.ts';
import type { UnitChangeEntry } from '../../shared/contract/unitContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

const unit = (id: string, name: string, part: Partial<Unit> = {}): Unit => ({
  id,
  name,
  shortName: name,
  kind: 'department',
  aliases: [],
  contact: { person: '', phone: '', email: '', address: '' },
  stands: true,
  now: [],
  taskCount: 0,
  version: 1,
  ...part,
});
const ref = (id: string) => ({ id, name: `Sở ${id}`, shortName: id });
const entry = (part: Partial<UnitChangeEntry> & Pick<UnitChangeEntry, 'kind' | 'before' | 'after'>) => ({
  id: 'c',
  on: null,
  year: null,
  document: '',
  ...part,
});

test.each([
  ['merged', ['a', 'b'], ['c'], 'a', 'Sáp nhập vào', ['c']],
  ['merged', ['a', 'b'], ['c'], 'c', 'Sáp nhập từ', ['a', 'b']],
  ['merged', ['a', 'b'], ['b'], 'b', 'Nhận sáp nhập', ['a']],
  ['merged', ['a', 'b'], ['b'], 'a', 'Sáp nhập vào', ['b']],
  ['split', ['a'], ['b', 'c'], 'a', 'Tách thành', ['b', 'c']],
  ['split', ['a'], ['a', 'c'], 'a', 'Tách ra', ['c']],
  ['split', ['a'], ['a', 'c'], 'c', 'Tách từ', ['a']],
  ['renamed', ['a'], ['b'], 'a', 'Đổi tên thành', ['b']],
  ['renamed', ['a'], ['b'], 'b', 'Đổi tên từ', ['a']],
  ['dissolved', ['a'], [], 'a', 'Kết thúc hoạt động', []],
  ['renamed', ['a'], ['b'], 'z', 'Liên quan: đổi tên', ['a']],
] as const)('%s %j → %j as %s sees it: %s', (kind, before, after, id, words, units) => {
  const line = lineageLine(entry({ kind, before: before.map(ref), after: after.map(ref) }), id);
  expect([line.words, line.units.map((each) => each.id)]).toEqual([words, units]);
});

test('when a change took effect is said as far as it is known, and no further', () => {
  expect(changeTime({ on: '2025-03-01' as Day, year: null })).toBe('từ ngày 01/03/2025');
  expect(changeTime({ on: null, year: 2025 })).toBe('năm 2025, chưa rõ ngày');
  expect(changeTime({ on: null, year: null })).toBe('chưa rõ ngày');
});

describe('the form for a change', () => {
  const directory = [unit('a', 'Sở A'), unit('b', 'Sở B'), unit('c', 'Sở C')];
  const self = { id: 'a', name: 'Sở A' };
  const draft = (part: Partial<ChangeDraft>): ChangeDraft => ({
    kind: 'merged',
    names: ['Sở A'],
    into: '',
    goesOn: true,
    on: null,
    year: '',
    document: ' 1/NQ ',
    ...part,
  });
  const ask = (part: Partial<ChangeDraft>) => changeInput(self, draft(part), directory);

  test('a merger into one that stood already, or that is new', () => {
    expect(ask({ into: 'Sở B' })).toEqual({
      kind: 'merged',
      on: null,
      year: null,
      document: '1/NQ',
      before: ['a', 'b'],
      after: [{ id: 'b' }],
    });
    expect(ask({ names: ['Sở A', 'Sở B'], into: 'Sở C', goesOn: false })).toMatchObject({
      before: ['a', 'b'],
      after: [{ id: 'c' }],
    });
    expect(ask({ names: ['Sở A', 'Sở B'], into: 'Sở Mới' })).toMatchObject({
      before: ['a', 'b'],
      after: [{ name: 'Sở Mới' }],
    });
    expect(ask({ names: ['Sở A', 'Sở Lạ'], into: 'Sở B' })).toEqual({
      mistake: 'unknown-units',
      names: ['Sở Lạ'],
    });
    expect(ask({})).toEqual({ mistake: 'empty' });
  });

  test('a split with or without the unit itself, a new name, an end', () => {
    expect(ask({ kind: 'split', names: ['Sở B', 'Sở Mới'] })).toMatchObject({
      before: ['a'],
      after: [{ id: 'a' }, { id: 'b' }, { name: 'Sở Mới' }],
    });
    expect(ask({ kind: 'split', names: ['Sở B', 'Sở C'], goesOn: false })).toMatchObject({
      after: [{ id: 'b' }, { id: 'c' }],
    });
    expect(ask({ kind: 'renamed', into: ' Sở Mới ' })).toMatchObject({ after: [{ name: 'Sở Mới' }] });
    expect(ask({ kind: 'dissolved' })).toMatchObject({ before: ['a'], after: [] });
  });

  test('a day leaves no room for a year; a year has four digits', () => {
    const on = '2025-03-01' as Day;
    expect(ask({ kind: 'dissolved', on, year: '2024' })).toMatchObject({ on, year: null });
    expect(ask({ kind: 'dissolved', year: '2025' })).toMatchObject({ on: null, year: 2025 });
    expect(ask({ kind: 'dissolved', year: '25' })).toEqual({ mistake: 'year' });
  });
});

test('the list by words without marks, kind and state; each kind says how many it would show', () => {
  const units = [
    unit('a', 'Sở Y tế', { aliases: ['SYT'] }),
    unit('b', 'Thuế tỉnh', {
      kind: 'central',
      contact: { person: 'Bà Mẫu', phone: '', email: '', address: '' },
    }),
    unit('c', 'Sở Giao thông vận tải', { stands: false }),
  ];
  const ids = (part: Partial<typeof standardUnitView>) =>
    shownUnits(units, { ...standardUnitView, ...part }).units.map(({ id }) => id);
  expect(ids({})).toEqual(['a', 'b']);
  expect(ids({ state: 'ended' })).toEqual(['c']);
  expect(ids({ state: 'all' })).toEqual(['a', 'c', 'b']);
  expect(ids({ words: 'te syt' })).toEqual(['a']);
  expect(ids({ words: 'ba mau' })).toEqual(['b']);
  expect(ids({ kind: 'central' })).toEqual(['b']);
  const { counts, total } = shownUnits(units, { ...standardUnitView, kind: 'central' });
  expect([counts.get('department'), counts.get('central'), total]).toEqual([1, 1, 2]);
});

test('the view is the address, and back', () => {
  const view = { words: 'y tế', kind: 'central', state: 'all', open: 'u1' } as const;
  const path = unitViewPath(view);
  expect(parseUnitView(path.slice(path.indexOf('?')))).toEqual(view);
  expect(unitViewPath({})).toBe('/units');
  expect(parseUnitView('?kind=none&state=none')).toEqual(standardUnitView);
});
