import path from 'node:path';
import type { ExportInput, ExportOutcome } from '../../../shared/contract/appendixContract.ts';
import { buildAppendix } from '../../../shared/domain/appendices/buildAppendix.ts';
import type { AppendixModel } from '../../../shared/domain/appendix.ts';
import { filterText } from '../../../shared/text.ts';
import { romanNumeral } from '../../../shared/vietnamese/romanNumeral.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { appendixData } from './appendixData.ts';

/** A file name to propose, plain letters only: `Phu luc II - 2026-01-21.xlsx`. */
export const appendixFileName = (
  { clock }: Pick<ServiceContext, 'clock'>,
  { appendix }: ExportInput,
): string => `Phu luc ${romanNumeral(appendix)} - ${clock.today()}.xlsx`;

/** The appendix as data, from the tasks that the filter lets through, reckoned on today. */
export function appendixModel(
  context: ServiceContext,
  { appendix, filter }: ExportInput,
): Promise<AppendixModel> {
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { office } = await repositories.settings.all();
    const { tasks, ...rest } = await appendixData(repositories, filter, by);
    const model = buildAppendix(appendix, tasks, { on: by.on, office, ...rest });
    // whoever gets the sheet alone must know by which structure it was reckoned
    if (filter.structure === 'assigned') return model;
    return { ...model, notes: [...model.notes, filterText.structure] };
  });
}

/** Xuất phụ lục: writes the workbook to a path. Refused with the TARGET_ codes and EXPORT_SHORT. */
export async function exportAppendix(
  context: ServiceContext,
  { path: target, ...input }: ExportInput & { path: string },
): Promise<ExportOutcome> {
  // the writer is heavy: nobody who exports nothing waits for it
  const { writeAppendix } = await import('../../office/writeAppendices.ts');
  const { tasks, checkCode } = await writeAppendix(await appendixModel(context, input), { path: target });
  return { path: target, fileName: path.basename(target), tasks, checkCode };
}

/** The same workbook as bytes, for the browser's own download. */
export async function downloadAppendix(
  context: ServiceContext,
  input: ExportInput,
): Promise<{ outcome: ExportOutcome; file: File }> {
  const { appendixBytes } = await import('../../office/appendixBytes.ts');
  const { bytes, tasks, checkCode } = await appendixBytes(await appendixModel(context, input));
  const fileName = appendixFileName(context, input);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const file = new File([new Uint8Array(bytes)], fileName, { type });
  return { outcome: { path: null, fileName, tasks, checkCode }, file };
}
