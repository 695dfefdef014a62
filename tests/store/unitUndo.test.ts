import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../shared/contract/refusal.ts';
import { unitAct } from './acts/unitActs.ts';
import { liveRows, logLength } from './liveRows.ts';
import { newRegister } from './registerWith.ts';

test('after any acts on the directory, as many undos give back the rows of each step; what is refused leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(unitAct, { minLength: 1, maxLength: 14 }), async (acts) => {
      const { context, sqlite } = newRegister();
      const states = [liveRows(sqlite)];
      for (const each of acts) {
        const before = [liveRows(sqlite), logLength(sqlite)];
        try {
          await each(context);
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          expect([liveRows(sqlite), logLength(sqlite)]).toEqual(before);
        }
        if (JSON.stringify(logLength(sqlite)) !== JSON.stringify(before[1])) states.push(liveRows(sqlite));
      }
      while (states.length > 1) {
        expect(liveRows(sqlite)).toEqual(states.pop());
        await context.store.undo();
        expect(sqlite.pragma('foreign_key_check')).toEqual([]);
      }
      expect(liveRows(sqlite)).toEqual(states[0]);
    }),
    { numRuns: 60 },
  );
});
