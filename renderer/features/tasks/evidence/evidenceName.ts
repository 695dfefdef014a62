import type { EvidenceItem } from '../../../../shared/contract/schemas.ts';
import { evidenceText } from '../../../../shared/text.ts';

/** A piece of evidence as a line names it. */
export const evidenceName = ({ fileName, number }: Pick<EvidenceItem, 'fileName' | 'number'>): string =>
  fileName ?? evidenceText.document(number ?? '');

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const kilobyte = 1024;

/** A file's size as people read it: `1,5 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`;
  const kilobytes = bytes / kilobyte;
  return kilobytes < kilobyte
    ? `${decimal.format(Math.round(kilobytes))} KB`
    : `${decimal.format(kilobytes / kilobyte)} MB`;
}
