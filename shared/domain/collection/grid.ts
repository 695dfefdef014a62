/** Một ô của bảng tính trả về, as the file has it; nothing is judged here. */
export interface GridCell {
  /** From 1. */
  row: number;
  column: number;
  kind: 'text' | 'number' | 'boolean' | 'error';
  /** The text as written; of a number its digits. NFC. */
  text: string;
  /** The text in Unicode where the cell's font is one from before Unicode; else the same. */
  unicode: string;
  /** Of a number alone. */
  number: number | null;
  /** An ISO day, where the file says that the cell holds a day. */
  isoDay: string | null;
  /** How the cell shows a number. */
  percent: boolean;
  dated: boolean;
  /** It was reckoned by the workbook. */
  formula: boolean;
}

export interface GridMerge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface GridSheet {
  name: string;
  hidden: boolean;
  /** Rows with anything in them, from the top; their cells from the left. */
  rows: { row: number; cells: GridCell[] }[];
  merges: GridMerge[];
  /** Whether it was longer than is read. */
  cut: boolean;
}

/** Bảng tính trả về. */
export interface Grid {
  sheets: GridSheet[];
  /** Days are counted from 1904. */
  date1904: boolean;
  /** What the workbook's own names hold, as written. */
  names: Readonly<Record<string, string>>;
  /** Keywords among the file's properties. */
  keywords: string;
}

/** `A`, `B`, …, `AA` of a column from 1. */
const letterOf = (column: number): string =>
  (column > 26 ? letterOf(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

export const cellAddress = (row: number, column: number): string => `${letterOf(column)}${row}`;

/** What makes a text differ from its plain form; most have none of it. */
const notPlain = /[^\S ]| {2}|^ | $|[\u0300-\u036f\u200b-\u200d\u2060\ufeff\u00ad]/u;

/** Text as it is compared: one space for any white space, nothing that cannot be seen, NFC. */
export const plainText = (text: string): string => (notPlain.test(text) ? madePlain(text) : text);

const madePlain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
