import { findLegacyEncoding, fromLegacy } from './legacyEncoding.ts';
import type { RawPart } from './rawPart.ts';

const textOf = (part: RawPart): string => (part.kind === 'row' ? part.cells.join(' ') : part.text);

/**
 * The parts in Unicode: where a file's letters as a whole show an encoding from before Unicode (its font's name did not
 * tell), all its texts are converted.
 */
export function unicodeParts(parts: readonly RawPart[]): RawPart[] {
  const encoding = findLegacyEncoding(parts.map(textOf).join('\n'));
  if (!encoding) return [...parts];
  const convert = (text: string): string => fromLegacy(text, encoding);
  return parts.map(
    (part): RawPart =>
      part.kind === 'row'
        ? { ...part, cells: part.cells.map(convert) }
        : { ...part, text: convert(part.text) },
  );
}
