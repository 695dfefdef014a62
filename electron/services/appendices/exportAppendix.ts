import path from 'node:path';
import type { ExportInput, ExportOutcome } from '../../../shared/contract/appendixContract.ts';
import { appendixFileName } from '../../../shared/domain/appendices/fileNames.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { appendixModels, type ReadyAppendix } from './appendixModels.ts';

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function ready(context: ServiceContext, input: ExportInput): Promise<ReadyAppendix> {
  const [one] = await appendixModels(context, [input], input.period ?? null);
  if (!one) throw new Error('one appendix was asked for');
  return one;
}

/** The name to propose for an appendix's file. */
export async function suggestedName(
  context: ServiceContext,
  { appendix }: Pick<ExportInput, 'appendix'>,
): Promise<string> {
  const template =
    typeof appendix === 'number'
      ? undefined
      : await context.store.read(({ appendices }) => appendices.template(appendix));
  return appendixFileName(appendix, template?.name ?? '', context.clock.today());
}

/** Xuất phụ lục: writes the workbook to a path. Refused with the TARGET_, TEMPLATE_ and FRAME_ codes and EXPORT_SHORT. */
export async function exportAppendix(
  context: ServiceContext,
  { path: target, ...input }: ExportInput & { path: string },
): Promise<ExportOutcome> {
  // the writer is heavy: nobody who exports nothing waits for it
  const { writeReady } = await import('../../office/writeAppendices.ts');
  const [outcome] = await writeReady([await ready(context, input)], { path: target });
  if (!outcome) throw new Error('one appendix has one outcome');
  return { path: target, fileName: path.basename(target), ...outcome };
}

/** The same workbook as bytes, for the browser's own download. */
export async function downloadAppendix(
  context: ServiceContext,
  input: ExportInput,
): Promise<{ outcome: ExportOutcome; file: File }> {
  const { readyBytes } = await import('../../office/writeAppendices.ts');
  const one = await ready(context, input);
  const { bytes, verify } = await readyBytes([one]);
  const [outcome] = await verify(bytes);
  if (!outcome) throw new Error('one appendix has one outcome');
  const fileName = appendixFileName(input.appendix, one.name, context.clock.today());
  const file = new File([new Uint8Array(bytes)], fileName, { type: workbookType });
  return { outcome: { path: null, fileName, ...outcome }, file };
}
