import { describe, expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { searchExpression } from '../../electron/store/search/taskSearch.ts';
import { sortKeys } from '../../shared/domain/taskListing.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

async function sampleRegister() {
  const register = newRegister();
  const loaded = await loadSample(register.context);
  return { ...register, loaded };
}

test('the sample goes into an empty register only, and out again with one undo', async () => {
  const { context, loaded } = await sampleRegister();
  expect(loaded.tasks).toBe((await listTasks(context, defaultQuery())).total);
  expect(await refusalOf(() => loadSample(context))).toBe('STORE_NOT_EMPTY');
  await context.store.undo();
  expect((await listTasks(context, defaultQuery())).total).toBe(0);
  expect(await listUnits(context)).toEqual([]);
  expect(await listDirectives(context)).toEqual([]);
  await loadSample(context);
});

test('every state is there, and the counts of all states are the list', async () => {
  const { context } = await sampleRegister();
  const { counts, total } = await listTasks(context, defaultQuery());
  expect(timelinessStates.filter((state) => counts[state] === 0)).toEqual([]);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
  const overdue = await listTasks(context, defaultQuery({ timeliness: ['overdue'] }));
  expect(overdue.total).toBe(counts.overdue);
  expect(overdue.counts).toEqual(counts);
  expect(
    overdue.rows.every(({ timeliness, daysLeft }) => timeliness === 'overdue' && Number(daysLeft) < 0),
  ).toBe(true);
});

test('filters hold together: unit, role, directive, status', async () => {
  const { context } = await sampleRegister();
  const all = (await listTasks(context, defaultQuery())).rows;
  const [unit] = (await listUnits(context)).toSorted((a, b) => b.taskCount - a.taskCount);
  const [directive] = await listDirectives(context);
  if (!unit || !directive) throw new Error('sample without units or directives');
  const led = await listTasks(context, defaultQuery({ units: [unit.id] }));
  expect(led.total).toBe(unit.taskCount);
  const any = await listTasks(context, defaultQuery({ units: [unit.id], unitRole: 'any' }));
  const expected = all.filter(({ leads, coordinating }) =>
    [...leads, ...coordinating].some(({ id }) => id === unit.id),
  );
  expect(any.rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  const narrow = await listTasks(
    context,
    defaultQuery({ units: [unit.id], directives: [directive.id], statuses: ['done', 'in-progress'] }),
  );
  expect(narrow.rows.map(({ id }) => id)).toEqual(
    all
      .filter(
        (row) =>
          row.leads.some(({ id }) => id === unit.id) &&
          row.directive?.id === directive.id &&
          row.status !== 'not-started',
      )
      .map(({ id }) => id),
  );
});

test('pages cut the list without loss, whatever it is sorted by', async () => {
  const { context, loaded } = await sampleRegister();
  for (const key of sortKeys) {
    for (const descending of [false, true]) {
      const sort = { key, descending };
      const pages = [];
      for (let offset = 0; offset < loaded.tasks; offset += 7)
        pages.push(...(await listTasks(context, { ...defaultQuery(), sort, offset, limit: 7 })).rows);
      const whole = (await listTasks(context, { ...defaultQuery(), sort })).rows;
      expect(pages.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      expect(new Set(pages.map(({ id }) => id)).size).toBe(loaded.tasks);
    }
  }
});

test('units and texts are in Vietnamese order', async () => {
  const { context } = await sampleRegister();
  const collator = new Intl.Collator('vi', { numeric: true });
  const names = (await listUnits(context)).map(({ name }) => name);
  expect(names).toEqual(names.toSorted(collator.compare));
  const sort = { key: 'lead' as const, descending: false };
  const leads = (await listTasks(context, { ...defaultQuery(), sort })).rows.flatMap(
    (row) => row.leads[0]?.name ?? [],
  );
  expect(leads).toEqual(leads.toSorted(collator.compare));
});

describe('search', () => {
  test('without marks, in any letters, by beginnings, over units, numbers and codes', async () => {
    const { context } = await sampleRegister();
    const total = async (search: string) => (await listTasks(context, defaultQuery({ search }))).total;
    const words = await total('đề cương');
    expect(words).toBeGreaterThan(0);
    for (const other of ['de cuong', 'ĐỀ CƯƠNG', 'đề cương'.normalize('NFD'), 'cuong de', 'de cuo'])
      expect(await total(other)).toBeGreaterThanOrEqual(words);
    expect(await total('NV-0007')).toBe(1);
    expect(await total('152/KH-UBND')).toBeGreaterThan(10);
    expect(await total('Sở KH&CN')).toBeGreaterThan(0);
    expect(await total('khong co tu nay')).toBe(0);
    expect(await total('   ')).toBe(40);
  });

  test('nothing typed is syntax', async () => {
    const { context } = await sampleRegister();
    for (const search of ['"', '* OR "', 'de" OR "cuong', "';--", '(', 'NEAR(', 'words:de', '-de', '^'])
      await listTasks(context, defaultQuery({ search }));
    expect(searchExpression('de" OR "x')).toBe('"de" AND "or" AND "x"*');
  });
});
