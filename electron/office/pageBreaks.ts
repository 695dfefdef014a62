import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { margins, paper } from './paper.ts';
import type { SheetBlock } from './sheetBlock.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Excel takes no more manual breaks in a sheet. */
const mostBreaks = 1_000;
/** Printers differ a little; a page is filled so far and no further, so that no page breaks before its break. */
const safeShare = 0.97;
const points = (millimetres: number) => (millimetres / 25.4) * 72;

const sidesOf = (orientation: AppendixModel['orientation']) =>
  orientation === 'portrait' ? ([paper.short, paper.long] as const) : ([paper.long, paper.short] as const);

/** How much smaller a sheet is printed so that its columns fit the page, in whole percents as Excel does; never larger. */
export function pageScale({ orientation, columns }: Pick<AppendixModel, 'orientation' | 'columns'>): number {
  const [width] = sidesOf(orientation);
  const table = columns.reduce((sum, column) => sum + column.width * 7 * 0.75, 0);
  return Math.floor(Math.min(1, points(width - margins.left - margins.right) / table) * 100) / 100;
}

/** Height in points of the lines that fit a page, at that scale. */
function pageHeight(model: AppendixModel): number {
  const [, height] = sidesOf(model.orientation);
  return (points(height - margins.top - margins.bottom) / pageScale(model)) * safeShare;
}

const staysWithNext = ['group', 'subgroup', 'total'] as const;

/** Lines of the sheet that one page must hold together: a heading with what it heads; a task's lines each alone. */
function unitsOf(blocks: readonly SheetBlock[]): { lines: number; height: number }[] {
  const units: { lines: number; height: number }[] = [];
  let open = { lines: 0, height: 0 };
  for (const { kind, lines } of blocks) {
    for (const [index, { height }] of lines.entries()) {
      open = { lines: open.lines + 1, height: open.height + height };
      const closes = kind === 'entry' || index === lines.length - 1;
      if (!closes || staysWithNext.some((one) => one === kind)) continue;
      units.push(open);
      open = { lines: 0, height: 0 };
    }
  }
  return open.lines > 0 ? [...units, open] : units;
}

/** The lines (from 1) after which a page ends: as many units to a page as fit, none of them apart. */
export function pageBreaks(
  model: AppendixModel,
  { blocks, headings }: SheetLayout,
  most: number = mostBreaks,
): number[] {
  const full = pageHeight(model);
  const repeated = blocks.find(({ kind }) => kind === 'heading')?.lines ?? [];
  const repeatedHeight = repeated.reduce((sum, { height }) => sum + height, 0);
  const breaks: number[] = [];
  let used = 0;
  let line = 0;
  for (const { lines, height } of unitsOf(blocks)) {
    if (used + height > full && line > headings.last && breaks.length < most) {
      breaks.push(line);
      used = repeatedHeight;
    }
    used += height;
    line += lines;
  }
  return breaks;
}
