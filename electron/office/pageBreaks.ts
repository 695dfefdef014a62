import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { margins, paper } from './paper.ts';
import type { SheetBlock } from './sheetBlock.ts';
import type { SheetLayout } from './sheetLayout.ts';

/** Excel takes no more manual breaks in a sheet. */
export const mostBreaks = 1_000;
/** Printers differ a little; a page is filled so far and no further, so that no page breaks before its break. */
export const safeShare = 0.97;
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

/** Lines of a sheet that one page must hold together. */
export interface PageUnit {
  lines: number;
  height: number;
}

/** Lines of the sheet that one page must hold together: a heading with what it heads; a task's lines each alone. */
export function pageUnits(blocks: readonly SheetBlock[]): PageUnit[] {
  const units: PageUnit[] = [];
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

/** What pages are filled by: what is full, and how much of it headings take that are repeated. */
export interface PageRoom {
  full: number;
  repeated: number;
  most: number;
  /** No page ends before this line. */
  least: number;
  /** Lines and height that stand on the first page already. */
  before: PageUnit;
}

/** The lines (from 1) after which a page ends: as many units to a page as fit, none of them apart. */
export function breaksBetween(
  units: Iterable<PageUnit>,
  { full, repeated, most, least, before }: PageRoom,
): number[] {
  const breaks: number[] = [];
  let { height: used, lines: line } = before;
  for (const { lines, height } of units) {
    if (used + height > full && line > least && breaks.length < most) {
      breaks.push(line);
      used = repeated;
    }
    used += height;
    line += lines;
  }
  return breaks;
}

/** The lines (from 1) after which a page of an appendix ends. */
export function pageBreaks(
  model: AppendixModel,
  { blocks, headings }: SheetLayout,
  most: number = mostBreaks,
): number[] {
  const repeated = blocks.find(({ kind }) => kind === 'heading')?.lines ?? [];
  return breaksBetween(pageUnits(blocks), {
    full: pageHeight(model),
    repeated: repeated.reduce((sum, { height }) => sum + height, 0),
    most,
    least: headings.last,
    before: { lines: 0, height: 0 },
  });
}
