import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import { changeUnits, removeUnitChange } from '../../../electron/services/units/changeUnits.ts';
import { createUnit, editUnit } from '../../../electron/services/units/editUnit.ts';
import { downloadUnits } from '../../../electron/services/units/exportUnits.ts';
import { importUnits } from '../../../electron/services/units/importUnits.ts';
import { listUnits } from '../../../electron/services/units/listUnits.ts';
import { loadPreset } from '../../../electron/services/units/loadPreset.ts';
import { removedUnits, removeUnit, restoreUnit } from '../../../electron/services/units/removeUnit.ts';
import type { UnitEdit } from '../../../shared/contract/unitContract.ts';
import { unitChangeKinds } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Act } from './act.ts';

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
/** The directory as a workbook that comes back, with one line more or as it went out. */
async function importWorkbook(context: ServiceContext, more: boolean): Promise<void> {
  const { file } = await downloadUnits(context);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  if (more)
    workbook
      .getWorksheet('Đơn vị')
      ?.addRow([null, 'Ủy ban nhân dân xã Vân Lĩnh', null, 'Xã, phường, đặc khu']);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  await importUnits(context, { bytes, fileName: 'danh ba.xlsx' }, true);
}
const onSome = (act: (context: ServiceContext, id: string, version: number) => Promise<unknown>) =>
  fc.nat(20).map(
    (at): Act =>
      async (context) => {
        const units = await listUnits(context);
        const unit = units[at % Math.max(units.length, 1)];
        if (unit) await act(context, unit.id, unit.version);
      },
  );
/** Any act on the directory; what is refused is thrown. */
export const unitAct: fc.Arbitrary<Act> = fc.oneof(
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
  {
    weight: 1,
    arbitrary: fc.boolean().map(
      (more): Act =>
        (context) =>
          importWorkbook(context, more),
    ),
  },
);
