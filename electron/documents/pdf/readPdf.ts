import { Refusal } from '../../../shared/contract/refusal.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { joinLineTexts } from '../joinLineTexts.ts';
import { type Pace, paceOfPart } from '../pacer.ts';
import type { RawFootnote, RawPart, RawText } from '../rawPart.ts';
import { markSuperscripts } from '../text/markText.ts';
import { type FootLine, splitFootnotes } from './footnoteZone.ts';
import { carriesOn, type Measures, measure } from './joinFlow.ts';
import type { PageContent } from './pageContent.ts';
import { pageSegments, type Segment } from './pageLines.ts';
import { readPages } from './readPages.ts';
import { type RuledTable, ruledTables } from './ruledTables.ts';
import { isScrambled } from './scrambled.ts';
import { columnBlocks } from './sideBySide.ts';

interface PageLayout {
  page: PageContent;
  tables: RuledTable[];
  /** Lines outside ruled tables, without page numbers and repeated headers. */
  segments: Segment[];
  foot: FootLine[];
}

const PAGE_NUMBER = /^(?:[-–—]\s*)?(?:trang\s*)?\d{1,4}(?:\s*[/|]\s*\d{1,4})?(?:\s*[-–—])?$/iu;
const plain = (segment: Segment): string => withoutMarks(segment.text).trim();
const isInside = (run: { x: number; y: number; width: number; size: number }, table: RuledTable): boolean => {
  const x = run.x + run.width / 2;
  const y = run.y + run.size * 0.3;
  return x >= table.left && x <= table.right && y <= table.top && y >= table.bottom;
};

/** The size in which most letters are set. */
function bodySizeOf(pages: readonly PageContent[]): number {
  const letters = new Map<number, number>();
  for (const page of pages)
    for (const run of page.runs) {
      const size = Math.round(run.size * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + run.text.length);
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

const inMargin = (segment: Segment, page: PageContent): boolean =>
  segment.y > page.height * 0.92 || segment.y < page.height * 0.075;

const withoutFigures = (segment: Segment): string => plain(segment).replace(/\d+/gu, '#');

/** Texts in the margins that come back on page after page: headers and footers. */
function repeatedTexts(layouts: readonly { page: PageContent; segments: Segment[] }[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { page, segments } of layouts)
    for (const text of new Set(segments.filter((segment) => inMargin(segment, page)).map(withoutFigures)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count >= 3 && count >= layouts.length * 0.4).map(([text]) => text),
  );
}

/** The topmost and lowest line of a page, where it is only a number, counts the pages. */
const isPageNumber = (segment: Segment, segments: readonly Segment[]): boolean =>
  PAGE_NUMBER.test(plain(segment)) &&
  !segments.some((other) => other !== segment && Math.abs(other.y - segment.y) < 3) &&
  (segments.every((other) => other.y <= segment.y + 1) ||
    segments.every((other) => other.y >= segment.y - 1));

async function layOut(pages: readonly PageContent[], pace: Pace): Promise<PageLayout[]> {
  const bodySize = bodySizeOf(pages);
  const rough: { page: PageContent; tables: RuledTable[]; segments: Segment[] }[] = [];
  for (const [index, page] of pages.entries()) {
    await pace(index / pages.length);
    const tables = ruledTables(page.rules, page.runs);
    const free = page.runs.filter((run) => !tables.some((table) => isInside(run, table)));
    rough.push({ page, tables, segments: pageSegments(free) });
  }
  const repeated = repeatedTexts(rough);
  return rough.map(({ page, tables, segments }) => {
    const kept = segments.filter(
      (segment) =>
        !(inMargin(segment, page) && repeated.has(withoutFigures(segment))) &&
        !(
          isPageNumber(segment, segments) &&
          (segment.y > page.height * 0.88 || segment.y < page.height * 0.12)
        ),
    );
    const { body, foot } = splitFootnotes(page, kept, bodySize);
    return { page, tables, segments: body, foot };
  });
}

/** Tables and column blocks of a page among its lines, from top to bottom. */
type Item =
  | { y: number; kind: 'line'; segment: Segment }
  | { y: number; kind: 'rows'; rows: string[][]; columns: number[] };

function itemsOf({ page, tables, segments }: PageLayout, isFirst: boolean): Item[] {
  const blocks = columnBlocks(segments, page.width, isFirst);
  const taken = new Set(blocks.flatMap((block) => [...block.segments]));
  const lines = segments
    .filter((segment) => !taken.has(segment))
    .map((segment): Item => ({ y: segment.y, kind: 'line', segment }));
  const columns = blocks.map(
    (block): Item => ({
      y: Math.max(...[...block.segments].map((s) => s.y)),
      kind: 'rows',
      rows: block.rows,
      columns: [],
    }),
  );
  const ruled = tables.map(
    (table): Item => ({ y: table.top, kind: 'rows', rows: table.rows, columns: table.columns }),
  );
  return [...lines, ...columns, ...ruled].sort((a, b) => b.y - a.y);
}

const sameColumns = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && a.length === b.length && a.every((edge, index) => Math.abs(edge - (b[index] ?? 0)) < 5);

/** Puts the pages' lines together into paragraphs, rows and footnotes, across page breaks. */
class Flow {
  readonly parts: RawPart[] = [];
  #paragraph: { part: RawText; last: Segment; page: number } | undefined;
  #footnote: RawFootnote | undefined;
  #table = 0;
  #lastTable: { columns: number[]; number: number } | undefined;
  readonly #measures: Measures;
  constructor(measures: Measures) {
    this.#measures = measures;
  }

  addPage(layout: PageLayout, isFirst: boolean): void {
    const page = layout.page.number;
    let above: 'line' | 'rows' | undefined;
    for (const item of itemsOf(layout, isFirst)) {
      if (item.kind === 'line') {
        this.#addLine(item.segment, page, above !== 'rows');
        this.#lastTable = undefined;
      } else {
        this.#addRows(item.rows, item.columns, page, above === undefined);
        this.#paragraph = undefined;
      }
      above = item.kind;
    }
    for (const line of layout.foot) this.#addFootnoteLine(line, page);
  }

  #addLine(segment: Segment, page: number, adjoins: boolean): void {
    const open = this.#paragraph;
    if (
      open &&
      adjoins &&
      carriesOn(open.last, segment, open.part.text, open.page === page, this.#measures)
    ) {
      open.part.text = joinLineTexts([open.part.text, segment.text]);
      open.last = segment;
      open.page = page;
      return;
    }
    const part: RawText = { kind: 'text', text: segment.text, page };
    this.parts.push(part);
    this.#paragraph = { part, last: segment, page };
  }

  #addRows(rows: string[][], columns: number[], page: number, atTop: boolean): void {
    const goesOn = atTop && this.#lastTable !== undefined && sameColumns(this.#lastTable.columns, columns);
    if (!goesOn) this.#table += 1;
    this.#lastTable = { columns, number: this.#table };
    rows.forEach((cells, index) => {
      this.parts.push({ kind: 'row', table: this.#table, cells, page, afterBreak: goesOn && index === 0 });
    });
  }

  #addFootnoteLine({ label, text }: FootLine, page: number): void {
    if (label !== null) {
      this.#footnote = { kind: 'footnote', label, text, page };
      this.parts.push(this.#footnote);
    } else if (this.#footnote) this.#footnote.text = joinLineTexts([this.#footnote.text, text]);
    else this.parts.push({ kind: 'text', text, page });
  }
}

/** Letters that a page must have to count as a page of text. */
const MIN_LETTERS = 12;

function checkText(pages: readonly PageContent[], file: string): void {
  const textOf = (page: PageContent) => page.runs.map((run) => run.text).join(' ');
  const lettersOf = (page: PageContent) => textOf(page).match(/\p{L}/gu)?.length ?? 0;
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0);
  if (letters < MIN_LETTERS)
    throw new Refusal(pages.some((page) => page.pictures) ? 'PDF_SCANNED' : 'FILE_NO_TEXT', { file });
  // a page that is only a picture would be lost without a word
  if (pages.some((page) => page.pictures && lettersOf(page) < MIN_LETTERS))
    throw new Refusal('PDF_SCANNED', { file });
}

/**
 * Reads a PDF with a text layer. Throws PDF_SCANNED when a page is only a picture, PDF_SCRAMBLED when its letters come
 * out in pieces, FILE_PASSWORD, FILE_DAMAGED, FILE_NO_TEXT.
 */
export async function readPdf(bytes: Uint8Array, file: string, pace: Pace): Promise<RawPart[]> {
  const pages = await readPages(bytes, file, paceOfPart(pace, 0, 0.8));
  checkText(pages, file);
  const layouts = await layOut(pages, paceOfPart(pace, 0.8, 0.9));
  const flow = new Flow(measure(layouts.map((layout) => layout.segments)));
  for (const [index, layout] of layouts.entries()) {
    await pace(0.9 + (0.1 * index) / layouts.length);
    flow.addPage(layout, index === 0);
  }
  const labels = new Set(flow.parts.flatMap((part) => (part.kind === 'footnote' ? [part.label] : [])));
  const mark = (text: string): string => markSuperscripts(text, labels);
  const parts = flow.parts.map(
    (part): RawPart =>
      part.kind === 'row' ? { ...part, cells: part.cells.map(mark) } : { ...part, text: mark(part.text) },
  );
  const all = parts
    .map((part) => withoutMarks(part.kind === 'row' ? part.cells.join(' ') : part.text))
    .join('\n');
  if (isScrambled(all)) throw new Refusal('PDF_SCRAMBLED', { file });
  return parts;
}
