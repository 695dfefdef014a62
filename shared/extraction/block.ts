/** What a piece of a document is, whatever the file was. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'footnote';

/** A cell of a table row with the heading of its column; `from`, `to` are its characters in the block's text. */
export interface Cell {
  heading: string;
  text: string;
  from: number;
  to: number;
}

/** A footnote mark inside a text: where it stood (the mark itself is taken out) and which footnote it names. */
export interface FootnoteLink {
  at: number;
  /** The number as printed, without superscript or brackets: `33`. */
  label: string;
}

/** Khối: one paragraph, list item, heading, table row or footnote, in reading order. Text is NFC, spaces single. */
export interface Block {
  /** Place in the document, from 0, without gaps. */
  no: number;
  kind: BlockKind;
  /** The marker as the reader sees it, `III.`, `4.`, `đ)`, `-`, or a footnote's number; null when there is none. */
  marker: string | null;
  /** Without the marker, without emphasis marks and footnote marks. Offsets everywhere count UTF-16 units of it. */
  text: string;
  /** Whole text set in bold, where the file says so. */
  bold: boolean;
  /** Of a row only: its cells, left to right; their texts joined by ` | ` are the block's text. */
  cells: Cell[];
  /** Of a row: the number of its table in the document, from 0; null otherwise. */
  table: number | null;
  footnotes: FootnoteLink[];
  /** Page it begins on, from 1, where the file tells (pdf); null otherwise. */
  page: number | null;
}

/** A place in the source: characters `from` (inclusive) to `to` (exclusive) of a block's text. */
export interface Span {
  block: number;
  from: number;
  to: number;
}
