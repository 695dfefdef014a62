import { Refusal } from '../../../shared/contract/refusal.ts';
import { MAX_FILE_MEGABYTES } from '../readSource.ts';
import { sniffKind } from '../sniffKind.ts';
import { openZip } from '../zipArchive.ts';

/**
 * Makes sure that a file is a workbook and no larger than it may be when unpacked, before anything reads it whole.
 * Throws FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND_UNKNOWN, FILE_NOT_AS_NAMED, FILE_PASSWORD, FILE_DAMAGED, FILE_ZIP_BOMB.
 */
export async function checkWorkbook(bytes: Uint8Array, file: string): Promise<void> {
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY', { file });
  if (bytes.length > MAX_FILE_MEGABYTES * 1024 * 1024)
    throw new Refusal('FILE_TOO_LARGE', { file, limit: MAX_FILE_MEGABYTES });
  if (sniffKind(bytes, file) !== 'xlsx') throw new Refusal('UNITS_WORKBOOK_UNKNOWN', { file });
  const zip = openZip(bytes, file);
  for (const name of zip.names) await zip.read(name);
}
