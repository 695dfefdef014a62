/**
 * What every reader hands to `assembleBlocks`, in reading order. Texts may carry inline marks (`inlineMarks.ts`);
 * they are neither cleaned nor split: that is done once, for all kinds of files.
 */
export type RawPart = RawText | RawRow | RawFootnote;

/** A paragraph, heading or list item. */
export interface RawText {
  kind: 'text';
  text: string;
  page: number | null;
  /** The file itself calls it a heading (a heading style, `#` in Markdown). */
  heading?: boolean;
}

/** A table row; a cell that spans columns stands once, the columns that it covers hold ''. */
export interface RawRow {
  kind: 'row';
  /** Tells tables apart; the assembler numbers them anew. */
  table: number;
  cells: string[];
  page: number | null;
  /** The file itself calls it a heading row (repeated on each page). */
  heading?: boolean;
  /** First row on a new page or after a repeated heading: it may carry on the row before. */
  afterBreak?: boolean;
}

/** A footnote's body, out of the running text. */
export interface RawFootnote {
  kind: 'footnote';
  label: string;
  text: string;
  page: number | null;
}
