import type { ExportInput } from '../../../shared/contract/appendixContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { previewAppendix } from './previewAppendix.ts';

/**
 * Lưu PDF của phụ lục: kept once it was read back from the disk, has every page, and the check code stands in it. Refused
 * with PRINT_SHORT and the TARGET_ codes; then an older file stays as it was.
 */
export async function writeAppendixPdf(
  context: ServiceContext,
  { path, ...input }: ExportInput & { path: string },
  pdf: Uint8Array,
): Promise<{ path: string; pages: number }> {
  const { pageCount, checkCode } = await previewAppendix(context, { ...input, from: 0, count: 0 });
  const { replaceFile } = await import('../../office/replaceFile.ts');
  const { readPdfText } = await import('../../documents/pdf/readPdfText.ts');
  const pages = await replaceFile({
    path,
    bytes: async () => pdf,
    verify: async (written) => {
      const found = (await readPdfText(written)).filter((text) => text.includes(checkCode)).length;
      if (found !== pageCount) throw new Refusal('PRINT_SHORT', { count: found, expected: pageCount });
      return found;
    },
  });
  return { path, pages };
}
