import type { BlockKind } from '../../shared/extraction/block.ts';
import { isHeadLine } from './headColumns.ts';
import { isSectionMarker } from './splitMarker.ts';

const MAX_HEADING = 300;

/** Written in capitals throughout, as titles are. */
export function isCapitals(text: string): boolean {
  // running text shows it within a few words
  const limit = text.length * 0.1;
  let small = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character !== character.toUpperCase() && ++small > limit) return false;
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 4 && small <= letters * 0.1;
}

/**
 * Heading, list item or paragraph, told from the text alone so that every kind of file gives the same answer; only a
 * text without a marker is believed when the file itself calls it a heading.
 */
export function classifyText(marker: string | null, text: string, calledHeading: boolean): BlockKind {
  if (text.length <= MAX_HEADING) {
    if (marker !== null && isSectionMarker(marker) && !/^Điều/iu.test(marker) && !/[.;]\s+\p{Lu}/u.test(text))
      return 'heading';
    if (isCapitals(text) && (marker === null ? !isHeadLine(text) : !/^[-+•*]$/u.test(marker)))
      return 'heading';
    if (marker === null && calledHeading && text !== '') return 'heading';
  }
  return marker === null ? 'paragraph' : 'item';
}
