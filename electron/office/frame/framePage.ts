import { breaksBetween, mostBreaks, type PageUnit, pageUnits, safeShare } from '../pageBreaks.ts';
import { paper } from '../paper.ts';
import type { SheetBlock } from '../sheetBlock.ts';
import type { SheetLayout } from '../sheetLayout.ts';
import { attribute, elements, rowsOf } from './frameXml.ts';

const points = (millimetres: number) => (millimetres / 25.4) * 72;
const inches = (value: string | undefined, usual: number) => Number(value ?? usual) * 72;
/** Excel's own, where the file says nothing. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75 };
const usualRow = 15;
/** Share of a page that the last row may take with what follows it. */
const longestEnding = 0.7;
/** A frame that is to fit so many pages is printed that much smaller for it and no more: below it nobody reads a table. */
const leastScale = 0.7;
/** Numbers of the papers that offices print on. */
const papers: Readonly<Record<string, typeof paper>> = {
  '8': { short: paper.long, long: paper.short * 2 },
  '9': paper,
};

/** How a frame is printed: the room for rows on a page in points, or that it cannot be told. */
export interface FramePage {
  height: number;
  /** The frame is to fit so many pages in height; null: as many as it needs. */
  pagesHigh: number | null;
}

/** The page of a frame by its own settings; null where its paper is none that can be reckoned with. */
export function framePage(sheet: string, tableWidth: number): FramePage | null {
  const [setup = ''] = elements(sheet, 'pageSetup');
  const sides = papers[attribute(setup, 'paperSize') ?? ''];
  if (!sides) return null;
  const [margins = ''] = elements(sheet, 'pageMargins');
  const margin = (side: keyof typeof usualMargins) => inches(attribute(margins, side), usualMargins[side]);
  const landscape = attribute(setup, 'orientation') === 'landscape';
  const [wide, high] = landscape ? [sides.long, sides.short] : [sides.short, sides.long];
  const room = points(high) - margin('top') - margin('bottom');
  const fits = attribute(elements(sheet, 'pageSetUpPr')[0] ?? '', 'fitToPage') === '1';
  if (!fits) {
    const scale = Number(attribute(setup, 'scale') ?? 100) / 100;
    return { height: room / scale, pagesHigh: null };
  }
  const across = points(wide) - margin('left') - margin('right');
  const pagesWide = Number(attribute(setup, 'fitToWidth') ?? 1);
  const scale = pagesWide === 0 ? 1 : Math.min(1, (across * pagesWide) / tableWidth);
  const pagesHigh = Number(attribute(setup, 'fitToHeight') ?? 1);
  return { height: room / scale, pagesHigh: pagesHigh === 0 ? null : pagesHigh };
}

/** Heights of a frame's rows from one to another, those that stand in no row included. */
function heightBetween(sheet: string, first: number, last: number): number {
  const [format = ''] = elements(sheet, 'sheetFormatPr');
  const usual = Number(attribute(format, 'defaultRowHeight') ?? usualRow);
  const known = rowsOf(sheet).filter(({ number }) => first <= number && number <= last);
  const written = known.reduce((sum, { height }) => sum + (height ?? usual), 0);
  return written + Math.max(0, last - first + 1 - known.length) * usual;
}

const heightOf = (blocks: readonly SheetBlock[]) =>
  blocks.reduce((sum, { lines }) => sum + lines.reduce((own, { height }) => own + height, 0), 0);
const headsOthers = new Set<SheetBlock['kind']>(['group', 'subgroup']);

/**
 * What stands together with the signature: the last row with all that follows it, so that no page holds but a name; where
 * that row is a long one the check line alone.
 */
function withEnding(blocks: readonly SheetBlock[], foot: PageUnit, full: number) {
  let start = blocks.findLastIndex(({ kind }) => kind === 'entry');
  while (start > 0 && headsOthers.has(blocks[start - 1]?.kind ?? 'gap')) start -= 1;
  const isLong = start < 0 || heightOf(blocks.slice(start)) + foot.height > full * longestEnding;
  const from = isLong ? blocks.length - 1 : start;
  const last = blocks.slice(from);
  const lines = last.reduce((sum, block) => sum + block.lines.length, 0);
  return {
    rows: blocks.slice(0, from),
    ending: { lines: lines + foot.lines, height: heightOf(last) + foot.height },
  };
}

/** Where the pages of a filled frame end, and whether it is to be as high as it needs. */
export interface FrameBreaks {
  breaks: number[];
  freed: boolean;
}

/**
 * Page ends of a filled frame: as in an appendix no heading is parted from what it heads, and what stands below the rows
 * (the signature) stays on one page. A frame that was to fit a page or a few in height grows where its rows need more, else
 * nobody could read them.
 */
export function frameBreaks(
  sheet: string,
  { row, titles }: { row: number; titles: { first: number; last: number } | null },
  layout: SheetLayout,
  page: FramePage,
): FrameBreaks {
  const full = page.height * safeShare;
  const end = rowsOf(sheet).reduce(
    (last, { number, xml }) => (/<(?:v|is)>/u.test(xml) ? Math.max(last, number) : last),
    row,
  );
  const foot: PageUnit = { lines: end - row, height: end > row ? heightBetween(sheet, row + 1, end) : 0 };
  const head: PageUnit = { lines: row - 1, height: heightBetween(sheet, 1, row - 1) };
  const own =
    titles && titles.first < row ? heightBetween(sheet, titles.first, Math.min(titles.last, row - 1)) : 0;
  const headings = layout.blocks.filter(({ kind }) => kind === 'heading').flatMap(({ lines }) => lines);
  const all = heightOf(layout.blocks);
  const whole = head.height + all + foot.height;
  if (page.pagesHigh !== null && whole * leastScale <= full * page.pagesHigh)
    return { breaks: [], freed: false };
  const { rows, ending } = withEnding(layout.blocks, foot, full);
  return {
    breaks: breaksBetween([...pageUnits(rows), ending], {
      full,
      repeated: own + headings.reduce((sum, { height }) => sum + height, 0),
      most: mostBreaks,
      least: row - 1 + headings.length,
      before: head,
    }),
    freed: page.pagesHigh !== null,
  };
}

const behindBreaks =
  /<(?:colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/u;

/** A sheet with these page ends beside its own. */
export function withBreaks(sheet: string, breaks: readonly number[]): string {
  if (breaks.length === 0) return sheet;
  const own = /<rowBreaks\b[^>]*>([\s\S]*?)<\/rowBreaks>/u.exec(sheet);
  const known = new Set(elements(own?.[1] ?? '', 'brk').map((one) => Number(attribute(one, 'id'))));
  const added = breaks
    .filter((line) => !known.has(line))
    .map((line) => `<brk id="${line}" max="16383" man="1"/>`);
  const all = `${own?.[1] ?? ''}${added.join('')}`;
  const count = all.split('<brk ').length - 1;
  const block = `<rowBreaks count="${count}" manualBreakCount="${count}">${all}</rowBreaks>`;
  return own ? sheet.replace(own[0], block) : sheet.replace(behindBreaks, (found) => block + found);
}

/** A sheet that takes as many pages in height as it needs. */
export const freed = (sheet: string): string =>
  sheet.replace(/<pageSetup\b[^>]*>/u, (setup) =>
    setup.includes('fitToHeight=')
      ? setup.replace(/fitToHeight="\d+"/u, 'fitToHeight="0"')
      : setup.replace('<pageSetup', '<pageSetup fitToHeight="0"'),
  );
