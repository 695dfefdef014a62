import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { changeUnits, removeUnitChange } from '../../electron/services/units/changeUnits.ts';
import { createUnit, editUnit } from '../../electron/services/units/editUnit.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { loadPreset } from '../../electron/services/units/loadPreset.ts';
import { removedUnits, removeUnit, restoreUnit } from '../../electron/services/units/removeUnit.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { UnitEdit } from '../../shared/contract/unitContract.ts';
import { unitChangeKinds } from '../../shared/domain/unitLineage.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows, logLength } from './liveRows.ts';
import { newRegister } from './registerWith.ts';

type Act = (context: ServiceContext) => Promise<unknown>;

const names = ['Sở Y tế', 'Sở Du lịch', 'Ban Dân tộc', 'Sở Ngoại vụ', 'Thuế tỉnh'];
const name = fc.constantFrom(...names);
const edit: fc.Arbitrary<UnitEdit> = fc.oneof(
  name.map((next) => ({ name: next })),
  fc
    .uniqueArray(fc.constantFrom('SYT', 'Sở YT', 'syt', 'Y tế'), { maxLength: 3 })
    .map((aliases) => ({ aliases })),
  fc.constantFrom('', 'Bà Mẫu').map((person) => ({ contact: { person, phone: '', email: '', address: '' } })),
);

const create = name.map(
  (each): Act =>
    (context) =>
      createUnit(context, { name: each, kind: 'department' }),
);
const change = fc
  .record({
    kind: fc.constantFrom(...unitChangeKinds),
    at: fc.array(fc.nat(20), { minLength: 1, maxLength: 3 }),
    into: fc.array(name, { maxLength: 2 }),
    on: fc.constantFrom(null, '2025-03-01' as Day, '2026-03-01' as Day),
  })
  .map(
    ({ kind, at, into, on }): Act =>
      async (context) => {
        const units = await listUnits(context);
        const pick = at.flatMap((each) => units[each % Math.max(units.length, 1)]?.id ?? []);
        const after = into.map((each) => {
          const known = units.find((unit) => unit.name === each);
          return known ? { id: known.id } : { name: each };
        });
        if (pick.length === 0) return;
        await changeUnits(context, { kind, on, year: null, document: '', before: [...new Set(pick)], after });
      },
  );
const onSome = (act: (context: ServiceContext, id: string, version: number) => Promise<unknown>) =>
  fc.nat(20).map(
    (at): Act =>
      async (context) => {
        const units = await listUnits(context);
        const unit = units[at % Math.max(units.length, 1)];
        if (unit) await act(context, unit.id, unit.version);
      },
  );
const act = fc.oneof(
  { weight: 4, arbitrary: create },
  { weight: 4, arbitrary: change },
  {
    weight: 3,
    arbitrary: edit.chain((wanted) =>
      onSome((context, id, version) => editUnit(context, { id, version, edit: wanted })),
    ),
  },
  { weight: 2, arbitrary: onSome((context, id) => removeUnit(context, id)) },
  {
    weight: 1,
    arbitrary: fc.constant<Act>(async (context) => {
      const [unit] = await removedUnits(context);
      if (unit) await restoreUnit(context, unit.id);
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Act>(async (context) => {
      const [first] = await context.store.read(({ units }) => units.changes());
      if (first) await removeUnitChange(context, first.id);
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>((context) => loadPreset(context)) },
);

test('after any acts on the directory, as many undos give back the rows of each step; what is refused leaves nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
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
