import path from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { planUnitImport } from './planUnitImport.ts';
import { unitWorkbook } from './unitWorkbook.ts';

/** A file name to propose, plain letters only: `Danh ba don vi - 2026-01-21.xlsx`. */
export const unitFileName = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  `Danh ba don vi - ${clock.today()}.xlsx`;

/** The workbook's bytes and what judges them: read back, they must propose no change of the directory. */
async function prepared({ store }: ServiceContext, file: string) {
  // the writer is heavy: nobody who exports nothing waits for it
  const { unitWorkbookBytes } = await import('../../office/units/unitWorkbookBytes.ts');
  const { readUnitWorkbook } = await import('../../office/units/readUnitWorkbook.ts');
  const { workbook, known } = await store.read(async (repositories) => ({
    workbook: await unitWorkbook(repositories),
    known: { units: await repositories.units.all(), changes: await repositories.units.changes() },
  }));
  return {
    bytes: () => unitWorkbookBytes(workbook),
    async verify(written: Uint8Array): Promise<number> {
      const found = await readUnitWorkbook(written, file);
      const { unchanged, problems } = planUnitImport(found, workbook, known);
      if (unchanged !== workbook.units.length || problems.length > 0)
        throw new Refusal('UNITS_EXPORT_DIFFERS', { file });
      return unchanged;
    },
  };
}

/** Xuất danh bạ: writes the workbook to a path. Refused with the TARGET_ codes and UNITS_EXPORT_DIFFERS. */
export async function exportUnits(
  context: ServiceContext,
  target: string,
): Promise<{ fileName: string; units: number }> {
  const { replaceFile } = await import('../../office/replaceFile.ts');
  const fileName = path.basename(target);
  const units = await replaceFile({ path: target, ...(await prepared(context, fileName)) });
  return { fileName, units };
}

/** The same workbook as bytes, for the browser's own download. */
export async function downloadUnits(
  context: ServiceContext,
): Promise<{ fileName: string; units: number; file: File }> {
  const fileName = unitFileName(context);
  const { bytes, verify } = await prepared(context, fileName);
  const made = await bytes();
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return {
    fileName,
    units: await verify(made),
    file: new File([new Uint8Array(made)], fileName, { type }),
  };
}
