import type { Block, Cell, FootnoteLink } from '../../shared/extraction/block.ts';
import { classifyText } from './classifyText.ts';
import { cleanText } from './cleanText.ts';
import { leadingMarker } from './inlineMarks.ts';
import type { Pace } from './pacer.ts';
import type { RawFootnote, RawPart, RawRow, RawText } from './rawPart.ts';
import { normalizeMarker, splitMarker } from './splitMarker.ts';
import { arrangeTable } from './tableRows.ts';

type Draft = Omit<Block, 'no'>;

const CELL_JOINT = ' | ';
/** Blocks made between two steps of the pace. */
const STRETCH = 50;

function textBlock(part: RawText): Draft | null {
  const given = leadingMarker.exec(part.text);
  const clean = cleanText(
    given ? part.text.slice(0, given.index) + part.text.slice(given[0].length) : part.text,
  );
  const found = given ? null : splitMarker(clean.text);
  const marker = given ? normalizeMarker(cleanText(given[1] ?? '').text) || null : (found?.marker ?? null);
  const cut = found?.length ?? 0;
  const text = clean.text.slice(cut).trimStart();
  // an automatic number before nothing is seen by nobody
  if (text === '' && (marker === null || given)) return null;
  const shift = clean.text.length - text.length;
  return {
    kind: classifyText(marker, text, part.heading === true),
    marker,
    text,
    bold: clean.boldFrom <= shift && /[\p{L}\p{N}]/u.test(text),
    cells: [],
    table: null,
    footnotes: clean.footnotes.map(({ at, label }) => ({ at: Math.max(0, at - shift), label })),
    page: part.page,
  };
}

function rowBlock(row: RawRow, headings: readonly string[], table: number): Draft {
  const cells: Cell[] = [];
  const footnotes: FootnoteLink[] = [];
  const texts: string[] = [];
  let from = 0;
  let allBold = true;
  row.cells.forEach((raw, column) => {
    const clean = cleanText(raw.replace(/\u{e002}([^\u{e003}]*)\u{e003}/gu, '$1 '));
    cells.push({ heading: headings[column] ?? '', text: clean.text, from, to: from + clean.text.length });
    footnotes.push(...clean.footnotes.map(({ at, label }) => ({ at: from + at, label })));
    texts.push(clean.text);
    from += clean.text.length + CELL_JOINT.length;
    if (/[\p{L}\p{N}]/u.test(clean.text) && !clean.bold) allBold = false;
  });
  const text = texts.join(CELL_JOINT);
  return {
    kind: 'row',
    marker: null,
    text,
    bold: allBold && /[\p{L}\p{N}]/u.test(text),
    cells,
    table,
    footnotes,
    page: row.page,
  };
}

function footnoteBlock(part: RawFootnote): Draft {
  const clean = cleanText(part.text);
  return {
    kind: 'footnote',
    marker: part.label,
    text: clean.text,
    bold: clean.bold,
    cells: [],
    table: null,
    footnotes: clean.footnotes,
    page: part.page,
  };
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The running text's blocks, and among them, where they stood, the footnotes that are still to be placed. */
async function draftBlocks(parts: readonly RawPart[], pace: Pace): Promise<Draft[]> {
  const rowsOf = new Map<number, RawRow[]>();
  for (const part of parts) if (part.kind === 'row') addTo(rowsOf, part.table, part);
  const drafts: Draft[] = [];
  const numbers = new Map<number, number>();
  const step = async () => {
    if (drafts.length % STRETCH === 0) await pace(Math.min(1, drafts.length / parts.length));
  };
  for (const part of parts) {
    await step();
    if (part.kind === 'footnote') drafts.push(footnoteBlock(part));
    else if (part.kind === 'text') {
      const block = textBlock(part);
      if (block) drafts.push(block);
    } else if (!numbers.has(part.table)) {
      const number = numbers.size;
      numbers.set(part.table, number);
      const table = arrangeTable(rowsOf.get(part.table) ?? []);
      for (const row of table.headingRows) drafts.push(rowBlock(row, [], number));
      for (const row of table.rows) {
        await step();
        drafts.push(rowBlock(row, table.headings, number));
      }
    }
  }
  return drafts;
}

/** Puts every footnote after the block that first cites it; one that nothing cites stays where it stood. */
function placeFootnotes(drafts: readonly Draft[]): Draft[] {
  const bodies = new Map<string, Draft[]>();
  for (const draft of drafts) if (draft.kind === 'footnote') addTo(bodies, draft.marker ?? '', draft);
  // numbers may begin anew: each citing takes the next footnote of its number
  for (const queue of bodies.values()) queue.reverse();
  const cited = new Map<Draft, Draft[]>();
  const placed = new Set<Draft>();
  for (const draft of drafts) {
    if (draft.kind === 'footnote') continue;
    for (const { label } of draft.footnotes) {
      const body = bodies.get(label)?.pop();
      if (!body) continue;
      placed.add(body);
      addTo(cited, draft, body);
    }
  }
  return drafts
    .filter((draft) => !placed.has(draft))
    .flatMap((draft) => [draft, ...(cited.get(draft) ?? [])]);
}

/**
 * Makes the document's blocks of what a reader found: text cleaned, markers split off, tables with their columns'
 * headings, footnotes after the block that first cites them, numbered from 0. The same document gives the same blocks
 * whatever kind of file it came in.
 */
export async function assembleBlocks(parts: readonly RawPart[], pace: Pace): Promise<Block[]> {
  const drafts = await draftBlocks(parts, pace);
  return placeFootnotes(drafts).map((draft, no) => ({ no, ...draft }));
}
