import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import type { Store } from '../../electron/store/openStore.ts';
import { anyAct } from './acts/anyAct.ts';
import { followed, liveRows, workRows } from './liveRows.ts';
import { newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

/** DONDOC_UNDO_RUNS=500 looks longer. */
const numRuns = Number(process.env['DONDOC_UNDO_RUNS'] ?? 40);

/** Acts that can be taken back, whether they were or not. */
const acts = (sqlite: Database) =>
  Number(
    sqlite.prepare("select count(*) from operation where undoable = 1 and action <> 'redo'").pluck().get(),
  );

/** A register with the line of states that undo and redo walk along: each act puts one after where one stands. */
async function walkedRegister(full: boolean) {
  const { context, sqlite } = newRegister();
  if (full) await loadSample(context);
  const line = [liveRows(sqlite)];
  let at = 0;
  /** Whether a review was changed since the last undo: it keeps its own steps, and may be what a redo needs. */
  let reviewed = false;
  let counted = acts(sqlite);
  const store: Store = {
    ...context.store,
    async write(operation, body) {
      const work = JSON.stringify(workRows(sqlite));
      const result = await context.store.write(operation, body);
      if (acts(sqlite) > counted) {
        counted = acts(sqlite);
        line.splice(at + 1, line.length, liveRows(sqlite));
        at++;
        reviewed = false;
      } else if (JSON.stringify(workRows(sqlite)) !== work) reviewed = true;
      return result;
    },
  };
  const standsAt = async () => {
    expect(liveRows(sqlite)).toEqual(line[at]);
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    // the list sees what the rows say
    expect((await listTasks(context, defaultQuery())).total).toBe(followed(sqlite));
  };
  return {
    context: { ...context, store },
    standsAt,
    back: () => at,
    ahead: () => line.length - 1 - at,
    async undo() {
      if (at === 0) return;
      await store.undo();
      at--;
    },
    /** Whether it could be done again. */
    async redo(): Promise<boolean> {
      if (at === line.length - 1) {
        expect(await refusalOf(() => store.redo())).toBe('REDO_NOTHING');
        return false;
      }
      if (!reviewed) await store.redo();
      else {
        const refused = await store.redo().then(
          () => null,
          (error: { code?: string }) => error.code,
        );
        expect([null, 'REDO_CHANGED']).toContain(refused);
        if (refused !== null) return false;
      }
      at++;
      return true;
    },
  };
}

test('after any services, as many redos as undos give the same rows again, step by step', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(anyAct, { minLength: 1, maxLength: 12 }),
      fc.nat(12),
      async (full, services, steps) => {
        const register = await walkedRegister(full);
        for (const each of services) await each(register.context);
        const count = Math.min(steps, register.back());
        for (let step = 0; step < count; step++) await register.undo();
        await register.standsAt();
        for (let step = 0; step < count; step++) {
          expect(await register.redo()).toBe(true);
          await register.standsAt();
        }
        expect(await register.redo()).toBe(false);
        while (register.back() > 0) {
          await register.undo();
          await register.standsAt();
        }
      },
    ),
    { numRuns },
  );
});

const move = fc.constantFrom<'undo' | 'redo'>('undo', 'undo', 'redo');

test('acts, undos and redos in any order walk along one line of states; an act ends what lay ahead', async () => {
  let again = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.array(fc.oneof({ weight: 2, arbitrary: anyAct }, { weight: 3, arbitrary: move }), {
        minLength: 4,
        maxLength: 30,
      }),
      async (full, steps) => {
        const register = await walkedRegister(full);
        for (const step of steps) {
          if (step === 'undo') await register.undo();
          else if (step !== 'redo') await step(register.context);
          else if (await register.redo()) again++;
          await register.standsAt();
        }
      },
    ),
    { numRuns },
  );
  expect(again).toBeGreaterThan(numRuns / 4);
});
