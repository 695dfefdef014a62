import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { changeUnits, removeUnitChange } from '../services/units/changeUnits.ts';
import { createUnit, editUnit } from '../services/units/editUnit.ts';
import { downloadUnits, exportUnits, unitFileName } from '../services/units/exportUnits.ts';
import { getUnit } from '../services/units/getUnit.ts';
import { importUnits } from '../services/units/importUnits.ts';
import { listUnits } from '../services/units/listUnits.ts';
import { loadPreset } from '../services/units/loadPreset.ts';
import { removedUnits, removeUnit, restoreUnit } from '../services/units/removeUnit.ts';
import { procedures } from './procedures.ts';

const { units } = procedures;

export const unitRouter = {
  list: units.list.handler(({ context }) => listUnits(context)),
  get: units.get.handler(({ context, input }) => getUnit(context, input.id)),
  create: units.create.handler(({ context, input }) => createUnit(context, input)),
  update: units.update.handler(({ context, input }) => editUnit(context, input)),
  recordChange: units.recordChange.handler(({ context, input }) => changeUnits(context, input)),
  removeChange: units.removeChange.handler(({ context, input }) => removeUnitChange(context, input.id)),
  remove: units.remove.handler(({ context, input }) => removeUnit(context, input.id)),
  removed: units.removed.handler(({ context }) => removedUnits(context)),
  restore: units.restore.handler(({ context, input }) => restoreUnit(context, input.id)),
  loadPreset: units.loadPreset.handler(({ context }) => loadPreset(context)),
  suggestName: units.suggestName.handler(({ context }) => ({ fileName: unitFileName(context) })),
  exportTo: units.exportTo.handler(({ context, input }) => {
    if (!context.mayWrite(input.path))
      throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(input.path) });
    return exportUnits(context, input.path);
  }),
  download: units.download.handler(({ context }) => downloadUnits(context)),
  importWorkbook: units.importWorkbook.handler(async ({ context, input: { file, confirm } }) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return importUnits(context, { bytes, fileName: file.name }, confirm);
  }),
};
