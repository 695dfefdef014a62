import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Grid } from '../../../shared/domain/collection/grid.ts';
import { MAX_FILE_MEGABYTES } from '../readSource.ts';
import { openZip, type ZipArchive } from '../zipArchive.ts';
import { cellStyles } from './cellStyles.ts';
import { sharedTexts, sheetGrid } from './sheetGrid.ts';
import { keywordsOf, type WorkbookParts, workbookParts } from './workbookParts.ts';

const startsWith = (bytes: Uint8Array, signature: readonly number[]) =>
  signature.every((byte, index) => bytes[index] === byte);

/** What is no workbook of today is told apart: an old `.xls`, one behind a password, something else. */
function refuseOther(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY', { file });
  if (bytes.length > MAX_FILE_MEGABYTES * 1024 * 1024)
    throw new Refusal('FILE_TOO_LARGE', { file, limit: MAX_FILE_MEGABYTES });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const wide = Buffer.from('EncryptedPackage\u0000', 'utf16le');
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
    throw new Refusal(encrypted ? 'FILE_PASSWORD' : 'XLS_LEGACY', { file });
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new Refusal('XLS_LEGACY', { file });
}

async function gridOf(zip: ZipArchive, parts: WorkbookParts): Promise<Grid> {
  const styleOf = cellStyles(await zip.readText('xl/styles.xml'));
  const shared = sharedTexts(await zip.readText('xl/sharedStrings.xml'));
  const sheets = [];
  for (const part of parts.sheets) {
    const xml = await zip.readText(part.path);
    if (xml) sheets.push(sheetGrid(xml, part, shared, styleOf));
  }
  return { sheets, date1904: parts.date1904, names: parts.names, keywords: await keywordsOf(zip) };
}

/**
 * Reads a returned workbook as it is, Strict OOXML and other writers' files too: every cell with how it is shown, merged
 * ranges, hidden sheets. Throws FILE_EMPTY, FILE_TOO_LARGE, FILE_PASSWORD, FILE_DAMAGED, FILE_ZIP_BOMB, and XLS_LEGACY for
 * what Excel opens but is no `.xlsx`.
 */
export async function readGrid(bytes: Uint8Array, file: string): Promise<Grid> {
  refuseOther(bytes, file);
  const zip = openZip(bytes, file);
  try {
    const parts = await workbookParts(zip);
    if (!parts) throw new Refusal('XLS_LEGACY', { file }); // .xlsb, .ods
    return await gridOf(zip, parts);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
}
