import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import { TaskFilter, type TaskQuery } from '../../shared/contract/taskContract.ts';
import { deadlineCertainties } from '../../shared/domain/deadlineCertainty.ts';
import { taskPriorities, taskStatuses } from '../../shared/domain/task.ts';
import { groupKeys, sortKeys, unitRoleChoices, withoutChoices } from '../../shared/domain/taskListing.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import { unitKinds } from '../../shared/domain/unit.ts';
import { addDays, type Day } from '../../shared/vietnamese/day.ts';
import { comparedBy, groupsOf, inGroupOrder, isLetThrough } from './listOracle.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const fields = ['Chính quyền số', 'Kinh tế số', 'Ăn toàn thông tin', null];
const notes = ['Đã nhắc', '', 'ăn chắc', 'Anh Hòa theo dõi', ''];
const programmes = ['Đề án 06', null, null, 'Nghị quyết 57', 'đề án 06'];

/** The sample, its tasks spread over fields, programmes and priorities; some without a lead. */
async function spreadSample(context: ServiceContext) {
  await loadSample(context);
  const { rows } = await listTasks(context, defaultQuery());
  for (const [at, { id, version }] of rows.entries())
    await updateTask(context, {
      id,
      version,
      change: {
        field: fields[at % fields.length] ?? null,
        programme: programmes[at % programmes.length] ?? null,
        priority: taskPriorities[at % 7] ?? 'normal',
        note: notes[at % notes.length] ?? '',
        ...(at % 13 === 0 && { leads: [] }),
        ...(at % 11 === 0 && { leads: ['Sở Y tế', 'Sở Nội vụ'] }),
      },
    });
  return (await listTasks(context, defaultQuery())).rows;
}

const some = <T>(items: readonly T[], maxLength = 3) => fc.subarray([...items], { maxLength });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const day = fc.integer({ min: -60, max: 60 }).map((shift) => addDays('2026-01-21' as Day, shift));

const filters = (units: readonly string[], directives: readonly string[]) =>
  fc
    .record({
      // one that much is found by, one that little is, and none
      search: fc.constantFrom('', '', '', 't', 'dữ liệu', '152/KH-UBND', '"hồ sơ"', 'khong co tu nay'),
      units: fc.oneof(fc.constant([]), some(units)),
      unitRole: fc.constantFrom(...unitRoleChoices),
      kinds: rarely(some(unitKinds, 2)),
      timeliness: fc.oneof(fc.constant([]), some(timelinessStates)),
      statuses: some(taskStatuses, 2),
      directives: fc.oneof(fc.constant([]), some(directives, 1)),
      fields: rarely(some(['chính quyền  SỐ', 'Kinh tế số', 'Không có'], 2)),
      programmes: rarely(some(['Đề án 06', 'Nghị quyết 57'], 1)),
      priorities: rarely(some(taskPriorities, 2)),
      certainties: rarely(some(deadlineCertainties, 2)),
      dueBetween: rarely(fc.record({ from: fc.option(day), to: fc.option(day) })),
      without: rarely(some(withoutChoices, 1)),
      reckoning: rarely(fc.constant('original')),
    })
    .map((asked) => TaskFilter.parse(asked));

const sort = fc.record({ key: fc.constantFrom(...sortKeys), descending: fc.boolean() });

async function prepared() {
  const { context } = newRegister();
  const all = await spreadSample(context);
  const units = await listUnits(context);
  const kinds = new Map(units.map(({ id, kind }) => [id, kind]));
  const directives = (await listDirectives(context)).map(({ id }) => id);
  const filter = filters(
    units.map(({ id }) => id),
    directives,
  );
  /** What the whole list, looked through, has to offer; whatever timeliness is asked for, and of that alone. */
  async function expected(asked: TaskFilter) {
    const { rows } = await listTasks(context, defaultQuery({ search: asked.search }));
    const found = new Set(rows.map(({ id }) => id));
    const through = all.filter(
      (row) => found.has(row.id) && isLetThrough(asked, row, (unit) => kinds.get(unit) ?? 'other'),
    );
    const standsAs = (row: TaskRow) =>
      asked.reckoning === 'original' ? row.originalTimeliness : row.timeliness;
    const wanted = through.filter(
      (row) => asked.timeliness.length === 0 || asked.timeliness.includes(standsAs(row)),
    );
    return { through, wanted, standsAs };
  }
  return { context, filter, expected };
}

test('counts, totals, orders and pages are those of the whole list looked through, whatever is asked', async () => {
  const { context, filter, expected } = await prepared();
  await fc.assert(
    fc.asyncProperty(
      filter,
      fc.array(sort, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(1, 7, 2000),
      async (asked, [first = { key: 'due' as const, descending: false }, ...thenBy], limit) => {
        const { through, wanted, standsAs } = await expected(asked);
        const query: TaskQuery = { ...defaultQuery(), filter: asked, sort: first, thenBy, limit };
        const page = await listTasks(context, query);
        expect(page.total).toBe(wanted.length);
        expect(page.lines).toBe(wanted.length);
        for (const state of timelinessStates)
          expect(page.counts[state]).toBe(through.filter((row) => standsAs(row) === state).length);
        const rest = await listTasks(context, { ...query, offset: limit, limit: 2000 });
        expect(page.rows).toHaveLength(Math.min(limit, wanted.length));
        expect([...page.rows, ...rest.rows].map(({ code }) => code)).toEqual(
          wanted.toSorted(comparedBy([first, ...thenBy], standsAs)).map(({ code }) => code),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test('groups, their counts and their pages are those of the whole list looked through', async () => {
  const { context, filter, expected } = await prepared();
  await fc.assert(
    fc.asyncProperty(
      filter,
      fc.constantFrom(...groupKeys),
      fc.array(sort, { minLength: 1, maxLength: 2 }),
      fc.constantFrom(3, 10, 2000),
      fc.boolean(),
      async (
        asked,
        groupBy,
        [first = { key: 'due' as const, descending: false }, ...thenBy],
        limit,
        foldAll,
      ) => {
        const { wanted, standsAs } = await expected(asked);
        const whole: TaskQuery = { ...defaultQuery(), filter: asked, sort: first, thenBy, groupBy };
        const { sections = [], lines = 0, total } = await listTasks(context, whole);
        expect(total).toBe(wanted.length);
        const same = {
          lead: 'lead',
          field: 'field',
          programme: 'programme',
          directive: 'directive',
          month: 'due',
        };
        const names = inGroupOrder(
          wanted.flatMap((row) => groupsOf(row, groupBy)),
          first.descending && first.key === same[groupBy],
        );
        const within = (name: string) => wanted.filter((row) => groupsOf(row, groupBy).includes(name));
        expect(sections.map(({ key, name, tasks }) => [name ?? key, tasks])).toEqual(
          names.map((name) => [name, within(name).length]),
        );

        // all but one folded, or that one alone; page by page
        const but = sections.slice(0, 1).map(({ key }) => key);
        const folded = { all: foldAll, but };
        const isFolded = (at: number) => (at === 0) !== foldAll;
        const shown = names.flatMap((name, at) => (isFolded(at) ? [] : within(name)).length);
        const codes: string[] = [];
        const headings: string[] = [];
        const all = names.length + shown.reduce((sum, count) => sum + count, 0);
        for (let offset = 0; offset < all; offset += limit) {
          const page = await listTasks(context, { ...whole, folded, offset, limit });
          expect(page.lines).toBe(all);
          codes.push(...page.rows.map(({ code }) => code));
          expect(page.sections?.reduce((sum, each) => sum + each.shown, 0)).toBe(page.rows.length);
          headings.push(...(page.sections ?? []).flatMap(({ continued, key }) => (continued ? [] : key)));
        }
        expect(headings).toEqual(sections.map(({ key }) => key));
        expect(codes).toEqual(
          names.flatMap((name, at) =>
            isFolded(at)
              ? []
              : within(name)
                  .toSorted(comparedBy([first, ...thenBy], standsAs))
                  .map(({ code }) => code),
          ),
        );
        expect(lines).toBeGreaterThanOrEqual(all);
      },
    ),
    { numRuns: 200 },
  );
});
