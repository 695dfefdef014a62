import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { sortKeys, TaskFilter } from '../../shared/contract/taskContract.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { timelinessStates } from '../../shared/domain/timeliness.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

test('counts, totals and pages are those of the whole list looked through, whatever is asked', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const all = (await listTasks(context, defaultQuery())).rows;
  const units = (await listUnits(context)).map(({ id }) => id);
  const directives = (await listDirectives(context)).map(({ id }) => id);
  const some = <T>(items: readonly T[], maxLength = 3) => fc.subarray([...items], { maxLength });
  const filters = fc.record({
    // one that much is found by, one that little is, and none
    search: fc.constantFrom('', 't', 'dữ liệu', '152/KH-UBND', '"hồ sơ"', 'khong co tu nay'),
    units: some(units),
    unitRole: fc.constantFrom('lead' as const, 'any' as const),
    timeliness: some(timelinessStates),
    statuses: some(taskStatuses, 2),
    directives: some(directives, 1),
  });
  await fc.assert(
    fc.asyncProperty(
      filters,
      fc.constantFrom(...sortKeys),
      fc.boolean(),
      fc.constantFrom(1, 7, 2000),
      async (asked, key, descending, limit) => {
        const filter = TaskFilter.parse(asked);
        const found = new Set(
          (await listTasks(context, defaultQuery({ search: asked.search }))).rows.map(({ id }) => id),
        );
        const expected = all.filter(
          (row) =>
            found.has(row.id) &&
            (asked.units.length === 0 ||
              [...row.leads, ...(asked.unitRole === 'any' ? row.coordinating : [])].some(({ id }) =>
                asked.units.includes(id),
              )) &&
            (asked.statuses.length === 0 || asked.statuses.includes(row.status)) &&
            (asked.directives.length === 0 || asked.directives.includes(row.directive?.id ?? '')),
        );
        const wanted = expected.filter(
          ({ timeliness }) => asked.timeliness.length === 0 || asked.timeliness.includes(timeliness),
        );
        const query = { ...defaultQuery(), filter, sort: { key, descending }, limit };
        const page = await listTasks(context, query);
        expect(page.total).toBe(wanted.length);
        for (const state of timelinessStates)
          expect(page.counts[state]).toBe(expected.filter(({ timeliness }) => timeliness === state).length);
        const rest = await listTasks(context, { ...query, offset: limit, limit: 2000 });
        const ids = [...page.rows, ...rest.rows].map(({ id }) => id);
        expect([...ids].sort()).toEqual(wanted.map(({ id }) => id).sort());
        expect(page.rows).toHaveLength(Math.min(limit, wanted.length));
      },
    ),
    { numRuns: 200 },
  );
});
