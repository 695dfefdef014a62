import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import type { Store } from '../../electron/store/openStore.ts';
import { type OperationAction, operationActions } from '../../shared/domain/operation.ts';
import { anyAct } from './acts/anyAct.ts';
import { followed, liveRows, type Rows, takenBack, workRows } from './liveRows.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const undoable = (sqlite: Database) =>
  Number(
    sqlite
      .prepare(
        'select count(*) from operation where undoable = 1 and id not in (select undoes from operation where undoes is not null)',
      )
      .pluck()
      .get(),
  );

/** DONDOC_UNDO_RUNS=500 looks longer. */
const numRuns = Number(process.env['DONDOC_UNDO_RUNS'] ?? 60);

test('after any services, as many undos give back the rows of each step, down to none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(anyAct, { minLength: 1, maxLength: 14 }), async (full, acts) => {
      const { context, sqlite } = newRegister();
      if (full) await loadSample(context);
      const first = undoable(sqlite);
      const states = [liveRows(sqlite)];
      const works: { before: Rows; after: Rows }[] = [];
      const store: Store = {
        ...context.store,
        async write(operation, body) {
          const before = workRows(sqlite);
          const result = await context.store.write(operation, body);
          if (undoable(sqlite) === first + states.length) {
            states.push(liveRows(sqlite));
            works.push({ before, after: workRows(sqlite) });
          }
          return result;
        },
      };
      const watched = { ...context, store };
      for (const each of acts) {
        await each(watched);
        expect(liveRows(sqlite)).toEqual(states.at(-1));
      }
      while (states.length > 1) {
        expect(liveRows(sqlite)).toEqual(states.pop());
        const work = works.pop();
        const now = workRows(sqlite);
        await context.store.undo();
        if (work) expect(workRows(sqlite)).toEqual(takenBack(now, work));
        expect(sqlite.pragma('foreign_key_check')).toEqual([]);
        // the list sees what the rows say
        expect((await listTasks(context, defaultQuery())).total).toBe(followed(sqlite));
      }
      expect(liveRows(sqlite)).toEqual(states[0]);
      expect(undoable(sqlite)).toBe(first);
    }),
    { numRuns },
  );
});

/** A review's steps, which have an undo of their own there; what cannot be taken back; taking back itself and doing again. */
const notUndoable: ReadonlySet<OperationAction> = new Set(['import', 'save-draft', 'purge', 'undo', 'redo']);

test('the acts of this property do everything that can be taken back', async () => {
  const wanted = operationActions.filter((action) => !notUndoable.has(action));
  const seen = new Set<OperationAction>();
  // always the same acts, a fresh register now and then
  const acts = fc.sample(anyAct, { seed: 20260121, numRuns: 3000 });
  for (let at = 0; at < acts.length && seen.size < wanted.length; at += 100) {
    const { context, sqlite } = newRegister();
    if (at % 200 === 0) await loadSample(context);
    for (const each of acts.slice(at, at + 100)) await each(context);
    const done = sqlite
      .prepare<[], OperationAction>('select distinct action from operation where undoable = 1')
      .pluck()
      .all();
    for (const action of done) seen.add(action);
  }
  expect([...seen].toSorted()).toEqual(wanted.toSorted());
}, 120_000);
