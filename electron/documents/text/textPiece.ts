/** What stands in a text file, before pages are joined: paragraphs, footnotes where the page's foot had them, table rows. */
export type TextPiece =
  | { kind: 'paragraph'; text: string; heading: boolean }
  | { kind: 'footnote'; label: string; text: string }
  | { kind: 'row'; table: number; cells: string[] }
  /** A page break that the file shows (a form feed). */
  | { kind: 'break' };

export interface TextLine {
  text: string;
  /** A blank line (or several) before it. */
  gap: boolean;
  /** First of a new page, by a form feed before it. */
  newPage: boolean;
  /** A page ended before it (a page number or a form feed): the gap may stand in the middle of a paragraph. */
  afterPage: boolean;
}
