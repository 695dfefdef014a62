import { areColumns } from '../headColumns.ts';
import { noteMarks, withoutMarks } from '../inlineMarks.ts';
import type { RawPart } from '../rawPart.ts';
import { splitMarker } from '../splitMarker.ts';
import { contentOf, type InlineReader } from './inlineReader.ts';
import type { WordStyles } from './wordStyles.ts';
import { attribute, child, toggle, value, type XmlElement } from './wordXml.ts';

/** Columns that one cell may span, and that may be left out before a row's first one. */
const MAX_SPAN = 60;

/** A heading style of Word (`heading 1`, `Title`), whatever the interface's language was. */
const isHeadingStyle = (name: string | undefined): boolean =>
  /^(?:heading \d|title|subtitle)$/iu.test(name ?? '');

/** What stands side by side by means of tabs in a document's head and at its end. */
function sideBySide(text: string): string[] | undefined {
  if (!text.includes('\t')) return undefined;
  const cells = text.split(/\s*\t[\s\t]*/u).filter((cell) => withoutMarks(cell).trim() !== '');
  return areColumns(cells.map((cell) => withoutMarks(cell).trim())) ? cells : undefined;
}

/** Lines that were cut by hand (Shift + Enter) are paragraphs of their own when they begin with a marker. */
function handCutLines(text: string): string[] {
  if (!text.includes('\n')) return [text];
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && !splitMarker(withoutMarks(line).trim()))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

/** Elements of that name, also where a content control or an insertion stands round them; not those of inner tables. */
const members = (nodes: readonly XmlElement[], name: string): XmlElement[] =>
  nodes.flatMap((node) => (node.name === name ? [node] : members(contentOf(node), name)));

const span = (element: XmlElement | undefined, least: number): number => {
  const number = Number(value(element) ?? least);
  return Number.isInteger(number) ? Math.min(MAX_SPAN, Math.max(least, number)) : least;
};

/** Rows that are not deleted with tracking on. */
const rowsOf = (table: XmlElement): XmlElement[] =>
  members(contentOf(table), 'tr').filter((row) => !child(child(row, 'trPr'), 'del'));

const cellsOf = (row: XmlElement): XmlElement[] => members(contentOf(row), 'tc');

/** A cell that carries on the one above it. */
const isMerged = (properties: XmlElement | undefined): boolean => {
  const merge = child(properties, 'vMerge');
  return merge !== undefined && (attribute(merge, 'val') ?? 'continue') === 'continue';
};

/** Reads the blocks of a Word file (paragraphs, tables, text boxes) into raw parts, in reading order. */
export class BodyReader {
  readonly parts: RawPart[] = [];
  #table = 0;
  readonly #inline: InlineReader;
  readonly #styles: WordStyles;

  constructor(inline: InlineReader, styles: WordStyles) {
    this.#inline = inline;
    this.#styles = styles;
  }

  add(nodes: readonly XmlElement[]): void {
    for (const node of nodes) {
      if (node.name === 'p') this.#addParagraph(node);
      else if (node.name === 'tbl') this.#addTable(node);
      else this.add(contentOf(node));
    }
  }

  /** All that stands in a cell or a note as one text. */
  textOf(nodes: readonly XmlElement[]): string {
    return this.#textsOf(nodes)
      .filter((text) => text.trim() !== '')
      .join(' ');
  }

  #textsOf(nodes: readonly XmlElement[]): string[] {
    return nodes.flatMap((node) => {
      if (node.name !== 'p') return this.#textsOf(contentOf(node));
      const inline = this.#inline.read(node);
      if (!inline) return [];
      return [inline.text.replace(/[\t\n]+/gu, ' '), ...this.#textsOf(inline.boxes)];
    });
  }

  #addParagraph(paragraph: XmlElement): void {
    const inline = this.#inline.read(paragraph);
    if (!inline) return;
    const cells = sideBySide(inline.text);
    if (cells) this.parts.push({ kind: 'row', table: this.#table, cells, page: null });
    else {
      if (this.parts.at(-1)?.kind === 'row') this.#table += 1;
      const heading = isHeadingStyle(this.#styles.nameOf(inline.style));
      for (const text of handCutLines(inline.text))
        this.parts.push({ kind: 'text', text, page: null, heading });
    }
    for (const box of inline.boxes) this.add(box.children);
  }

  #addTable(table: XmlElement): void {
    const rows = rowsOf(table);
    if (rows.every((row) => cellsOf(row).length <= 1)) {
      // a frame round running text
      for (const row of rows) for (const cell of cellsOf(row)) this.add(cell.children);
      return;
    }
    this.#table += 1;
    const number = this.#table;
    /** By column, what a cell that is merged with the one above it shows. */
    const above = new Map<number, string>();
    for (const row of rows) {
      const properties = child(row, 'trPr');
      const cells = Array.from({ length: span(child(properties, 'gridBefore'), 0) }, () => '');
      for (const cell of cellsOf(row)) {
        const at = cells.length;
        const own = child(cell, 'tcPr');
        const text = this.textOf(cell.children);
        const shown = isMerged(own) ? (above.get(at) ?? text) : text;
        cells.push(shown);
        // repeated in each row that it holds for, its footnote marks only in the first
        above.set(at, shown.replace(noteMarks(), ''));
        for (let extra = 1; extra < span(child(own, 'gridSpan'), 1); extra += 1) cells.push('');
      }
      const heading = toggle(child(properties, 'tblHeader')) === true;
      this.parts.push({ kind: 'row', table: number, cells, page: null, heading });
    }
    this.#table += 1;
  }
}
