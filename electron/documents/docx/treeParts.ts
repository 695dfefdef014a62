import { areColumns } from '../headColumns.ts';
import { noteMark, withoutMarks, withoutPrivateUse } from '../inlineMarks.ts';
import type { RawPart } from '../rawPart.ts';
import { splitMarker } from '../splitMarker.ts';
import { markSuperscripts } from '../text/markText.ts';
import type { MammothDocument, MammothNode } from './mammothTree.ts';
import { toRoman } from './numberFormat.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (text: string): string =>
  /^\s*\d{1,3}\s*$/u.test(text)
    ? [...text.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('')
    : text;

/** Numbers notes as Word prints them: footnotes in figures, endnotes in small Roman ones, each in the order of citing. */
class NoteLabels {
  #labels = new Map<string, string>();
  #counts = { footnote: 0, endnote: 0 };
  /** Notes in the order of their first citing. */
  readonly cited: { label: string; reference: MammothNode }[] = [];

  label(reference: MammothNode): string {
    const key = `${reference.noteType}-${reference.noteId}`;
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    const kind = reference.noteType === 'endnote' ? 'endnote' : 'footnote';
    this.#counts[kind] += 1;
    const number = this.#counts[kind];
    const label = kind === 'endnote' ? toRoman(number).toLowerCase() : String(number);
    this.#labels.set(key, label);
    this.cited.push({ label, reference });
    return label;
  }
}

function inlineText(node: MammothNode, notes: NoteLabels, raised = false): string {
  if (node.type === 'text') {
    const text = node.value ?? '';
    return raised ? raise(text) : text;
  }
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return node.breakType === 'line' ? '\n' : ' ';
  if (node.type === 'noteReference') return noteMark(notes.label(node));
  const up = raised || node.verticalAlignment === 'superscript';
  return (node.children ?? []).map((child) => inlineText(child, notes, up)).join('');
}

/** Old-style text boxes and tables hang inside other nodes; a cell's text is that of everything in it. */
const blockText = (node: MammothNode, notes: NoteLabels): string => {
  if (node.type === 'paragraph') return inlineText(node, notes).replace(/[\t\n]+/gu, ' ');
  return (node.children ?? [])
    .map((child) => blockText(child, notes))
    .filter((text) => text.trim() !== '')
    .join(' ');
};

/** A heading style of Word (`heading 1`, `Title`), whatever the interface's language was. */
const isHeadingStyle = (name: string | null | undefined): boolean =>
  /^(?:heading \d|title|subtitle)$/iu.test(name ?? '');

/** What stands side by side by means of tabs in a document's head and at its end. */
function sideBySide(text: string): string[] | undefined {
  const cells = text.split(/\s*\t[\s\t]*/u).filter((cell) => withoutMarks(cell).trim() !== '');
  return areColumns(cells.map((cell) => withoutMarks(cell).trim())) ? cells : undefined;
}

/** Lines that were cut by hand (Shift + Enter) are paragraphs of their own when they begin with a marker. */
function handCutLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && !splitMarker(withoutMarks(line).trim()))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

class PartCollector {
  readonly parts: RawPart[] = [];
  #table = 0;
  readonly #notes: NoteLabels;
  constructor(notes: NoteLabels) {
    this.#notes = notes;
  }

  add(nodes: readonly MammothNode[]): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#addParagraph(node);
      else if (node.type === 'table') this.#addTable(node);
      else if (node.children) this.add(node.children);
    }
  }

  #addParagraph(node: MammothNode): void {
    const text = withoutStrayPrivateUse(inlineText(node, this.#notes));
    const cells = sideBySide(text);
    if (cells) {
      this.parts.push({ kind: 'row', table: this.#table, cells, page: null });
      return;
    }
    if (this.parts.at(-1)?.kind === 'row') this.#table += 1;
    const heading = isHeadingStyle(node.styleName);
    for (const line of handCutLines(text)) this.parts.push({ kind: 'text', text: line, page: null, heading });
  }

  #addTable(node: MammothNode): void {
    const rows = (node.children ?? []).filter((row) => row.type === 'tableRow');
    const width = (row: MammothNode) => (row.children ?? []).length;
    if (rows.every((row) => width(row) <= 1)) {
      // a frame round running text
      for (const row of rows) for (const cell of row.children ?? []) this.add(cell.children ?? []);
      return;
    }
    this.#table += 1;
    const spans = new Map<number, { left: number; text: string }>();
    for (const row of rows) {
      const cells: string[] = [];
      const fillSpanned = () => {
        for (let span = spans.get(cells.length); span && span.left > 0; span = spans.get(cells.length)) {
          span.left -= 1;
          cells.push(span.text);
        }
      };
      for (const cell of row.children ?? []) {
        fillSpanned();
        const text = withoutStrayPrivateUse(blockText(cell, this.#notes));
        if ((cell.rowSpan ?? 1) > 1)
          spans.set(cells.length, { left: (cell.rowSpan ?? 1) - 1, text: withoutNotes(text) });
        cells.push(text);
        for (let extra = 1; extra < (cell.colSpan ?? 1); extra += 1) {
          if ((cell.rowSpan ?? 1) > 1) spans.set(cells.length, { left: (cell.rowSpan ?? 1) - 1, text: '' });
          cells.push('');
        }
      }
      fillSpanned();
      this.parts.push({
        kind: 'row',
        table: this.#table,
        cells,
        page: null,
        heading: row.type === 'tableRow' && row.isHeader === true,
      });
    }
    this.#table += 1;
  }
}

/** A value that holds for several rows is repeated in each, its footnote marks only in the first. */
const withoutNotes = (text: string): string => text.replace(/\u{e000}[^\u{e001}]*\u{e001}/gu, '');

/** Word's symbol characters become bullets; the inline marks stay. */
const withoutStrayPrivateUse = (text: string): string =>
  text.replace(/[\u{e007}-\u{f8ff}]/gu, (sign) => withoutPrivateUse(sign));

/** The parts of a document from mammoth's tree, in reading order, its notes at the end in the order of citing. */
export function treeParts(tree: MammothDocument): RawPart[] {
  const notes = new NoteLabels();
  const collector = new PartCollector(notes);
  collector.add(tree.children ?? []);
  const bodies: RawPart[] = [];
  // a note may cite another: the list grows while it is walked
  for (const { label, reference } of notes.cited) {
    const body = tree.notes?.resolve(reference)?.body ?? [];
    const text = body
      .map((node) => blockText(node, notes).replace(/\u{e002}([^\u{e003}]*)\u{e003}/gu, '$1 '))
      .filter((line) => line.trim() !== '')
      .join(' ');
    bodies.push({ kind: 'footnote', label, text: withoutStrayPrivateUse(text), page: null });
  }
  const labels = new Set(notes.cited.map(({ label }) => label));
  const mark = (text: string): string => markSuperscripts(text, labels);
  return [...collector.parts, ...bodies].map(
    (part): RawPart =>
      part.kind === 'row' ? { ...part, cells: part.cells.map(mark) } : { ...part, text: mark(part.text) },
  );
}
