import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { margins, paper } from './paper.ts';
import type { SheetBlock } from './sheetBlock.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Excel takes no more manual breaks in a sheet. */
const mostBreaks = 1_000;
/** Printers differ a little; a page is filled so far and no further, so that no page breaks before its break. */
const safeShare = 0.97;
const points = (millimetres: number) => (millimetres / 25.4) * 72;

/** Height in points of the lines that fit a page, at the scale at which the columns fit its width. */
function pageHeight({ orientation, columns }: AppendixModel): number {
  const [width, height] = orientation === 'portrait' ? [paper.short, paper.long] : [paper.long, paper.short];
  const table = columns.reduce((sum, column) => sum + column.width * 7 * 0.75, 0);
  const scale = Math.min(1, points(width - margins.left - margins.right) / table);
  return (points(height - margins.top - margins.bottom) / (Math.floor(scale * 100) / 100)) * safeShare;
}

const staysWithNext = (block: SheetBlock | undefined) =>
  block !== undefined && ['group', 'subgroup', 'total'].includes(block.kind);
const heightOf = ({ lines }: SheetBlock) => lines.reduce((sum, { height }) => sum + height, 0);

/**
 * The lines (from 1) after which a page ends: as many whole blocks to a page as fit, no group's heading left alone at the
 * foot of one. A block higher than a page runs over by itself.
 */
export function pageBreaks(model: AppendixModel, { blocks, headings }: SheetLayout): number[] {
  const full = pageHeight(model);
  const repeated = blocks.find(({ kind }) => kind === 'heading');
  const breaks: number[] = [];
  let used = 0;
  let line = 0;
  let index = 0;
  while (index < blocks.length) {
    let end = index;
    while (end < blocks.length - 1 && staysWithNext(blocks[end])) end += 1;
    const together = blocks.slice(index, end + 1);
    const height = together.reduce((sum, block) => sum + heightOf(block), 0);
    if (used + height > full && line > headings.last && breaks.length < mostBreaks) {
      breaks.push(line);
      used = repeated ? heightOf(repeated) : 0;
    }
    used += height;
    line += together.reduce((sum, { lines }) => sum + lines.length, 0);
    index = end + 1;
  }
  return breaks;
}
