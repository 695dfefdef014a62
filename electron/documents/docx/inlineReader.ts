import { bold, markerMark, noteMark, withoutPrivateUse } from '../inlineMarks.ts';
import { fromLegacy, legacyFont } from '../legacyEncoding.ts';
import type { NoteKind, NoteLabels } from './noteLabels.ts';
import { symbolText } from './symbolFont.ts';
import { createRunLooks, type RunLook, type WordStyles } from './wordStyles.ts';
import { attribute, child, contains, value, type XmlElement } from './wordXml.ts';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raise = (text: string): string =>
  /^\s*\d{1,3}\s*$/u.test(text)
    ? [...text.trim()].map((digit) => SUPERSCRIPTS[Number(digit)] ?? '').join('')
    : text;

/** Holds no text of the document as it reads with all tracked changes accepted. */
const SILENT = new Set(
  'pPr rPr tblPr tblGrid trPr tcPr sdtPr sdtEndPr sectPr del moveFrom instrText delText delInstrText'.split(
    ' ',
  ),
);

/**
 * What stands inside an element. A drawing stands there twice, for new and for old programs: one is taken, so that its
 * text is read once; the old one unless only the new one has a text box.
 */
export function contentOf(node: XmlElement): readonly XmlElement[] {
  if (SILENT.has(node.name)) return [];
  if (node.name !== 'mc:AlternateContent') return node.children;
  const fallback = child(node, 'mc:Fallback');
  const choice = child(node, 'mc:Choice');
  const isNewer = contains(choice, 'txbxContent') && !contains(fallback, 'txbxContent');
  return ((isNewer ? choice : (fallback ?? choice)) ?? node).children;
}

/** A paragraph as Word shows it, with inline marks. */
export interface InlineText {
  text: string;
  style: string | undefined;
  /** Text boxes that hang in it: they are read after it. */
  boxes: XmlElement[];
}

/** The paragraph's mark was deleted or moved away with tracking on: its text belongs to the next paragraph. */
const hasLostMark = (properties: XmlElement | undefined): boolean => {
  const mark = child(properties, 'rPr');
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
};

function textOf(raw: string, look: RunLook, isRaised: boolean): string {
  const legacy = legacyFont(look.font);
  let text = raw;
  if (legacy && !/[\u{1ea0}-\u{1ef9}]/u.test(text)) text = fromLegacy(text, legacy.encoding, legacy.capitals);
  if (look.capitals) text = text.toLocaleUpperCase('vi');
  if (/^symbol$/iu.test(look.font))
    text = text.replace(/[\u{f020}-\u{f0ff}]/gu, (sign) =>
      symbolText(look.font, (sign.codePointAt(0) ?? 0).toString(16)),
    );
  text = withoutPrivateUse(text);
  if (isRaised) text = raise(text);
  return look.bold ? bold(text) : text;
}

const NOTE_KINDS: Readonly<Record<string, NoteKind>> = {
  footnoteReference: 'footnote',
  endnoteReference: 'endnote',
};

/** Reads paragraphs into texts: what runs show, automatic numbers, notes' marks. To be asked in reading order. */
export class InlineReader {
  /** What paragraphs without a mark left to the next one. */
  #carried: XmlElement[] = [];
  readonly #notes: NoteLabels;
  readonly #labelOf: (properties: XmlElement | undefined) => string | undefined;
  readonly #lookOf: (run: XmlElement, paragraphStyle: string | undefined) => RunLook;

  constructor(
    styles: WordStyles,
    labelOf: (properties: XmlElement | undefined) => string | undefined,
    notes: NoteLabels,
  ) {
    this.#notes = notes;
    this.#labelOf = labelOf;
    this.#lookOf = createRunLooks(styles);
  }

  /** The paragraph's text; undefined when it goes on in the next one. */
  read(paragraph: XmlElement): InlineText | undefined {
    const properties = child(paragraph, 'pPr');
    const content = [...this.#carried, ...paragraph.children];
    if (hasLostMark(properties)) {
      this.#carried = content;
      return undefined;
    }
    this.#carried = [];
    const label = this.#labelOf(properties);
    const inline: InlineText = { text: '', style: value(child(properties, 'pStyle')), boxes: [] };
    if (label !== undefined) inline.text = markerMark(withoutPrivateUse(label));
    this.#addAll(content, inline);
    return inline;
  }

  #addAll(nodes: readonly XmlElement[], inline: InlineText): void {
    for (const node of nodes) {
      if (node.name === 'r') this.#addRun(node, inline);
      else if (node.name === 'm:t') inline.text += withoutPrivateUse(node.text);
      else if (node.name === 'txbxContent') inline.boxes.push(node);
      else this.#addAll(contentOf(node), inline);
    }
  }

  #addRun(run: XmlElement, inline: InlineText): void {
    const look = this.#lookOf(run, inline.style);
    if (look.hidden && child(run, 't')) return;
    const isRaised = value(child(child(run, 'rPr'), 'vertAlign')) === 'superscript';
    for (const node of run.children) {
      const sign = node.name === 't' ? textOf(node.text, look, isRaised) : this.#signOf(node);
      if (sign === undefined) this.#addAll(contentOf(node), inline);
      else inline.text += sign;
    }
  }

  /** What an element of a run other than its text stands for. */
  #signOf(node: XmlElement): string | undefined {
    if (node.name === 'tab' || node.name === 'ptab') return '\t';
    if (node.name === 'br') return /^(?:textWrapping)?$/u.test(attribute(node, 'type') ?? '') ? '\n' : ' ';
    if (node.name === 'cr') return '\n';
    if (node.name === 'noBreakHyphen') return '\u2011';
    if (node.name === 'softHyphen') return '\u00ad';
    if (node.name === 'sym') return symbolText(attribute(node, 'font') ?? '', attribute(node, 'char') ?? '');
    const kind = NOTE_KINDS[node.name];
    return kind && noteMark(this.#notes.label(kind, attribute(node, 'id') ?? ''));
  }
}
