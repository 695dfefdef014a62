import { parseRowKey } from './form.ts';
import type { Grid } from './grid.ts';

export const hiddenSheetName = '_dondoc';

/** What tells a form by its code and its template's version, wherever it stands. */
export const formMark = (code: string, version: number): string => `dondoc-form:${code}:v${version}`;

const mark = /dondoc-form:([a-z]{8}):v(\d{1,4})/u;

/** Which form a workbook says it is. */
export interface MarkedForm {
  code: string;
  /** Null where only its rows tell. */
  version: number | null;
  /** Whether what tells it contradicts itself. */
  doubtful: boolean;
}

/** The code that most rows bear, how many others bear another one, and how many rows there are that might bear one. */
function codeOfRows(grid: Grid): { code: string; own: number; others: number; rows: number } | undefined {
  const counts = new Map<string, number>();
  let rows = 0;
  for (const sheet of grid.sheets) {
    if (sheet.name === hiddenSheetName) continue;
    for (const { cells } of sheet.rows) {
      if (cells.length >= leastCells) rows += 1;
      for (const { text } of cells) {
        const code = text.length < 24 ? parseRowKey(text)?.code : undefined;
        if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
  }
  const [first, ...rest] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return undefined;
  return { code: first[0], own: first[1], others: rest.reduce((sum, [, count]) => sum + count, 0), rows };
}

/** A row of a table has as many cells at least. */
const leastCells = 3;

/**
 * Biểu nào: read from the hidden sheet, the file's properties, and where those are gone the rows' keys, if enough of the
 * rows still bear them: a row pasted from another unit's form makes no form. Undefined where none of them is left.
 */
export function markedForm(grid: Grid): MarkedForm | undefined {
  const sheet = grid.sheets.find(({ name }) => name === hiddenSheetName);
  const texts = [
    ...(sheet?.rows.slice(0, 3).flatMap(({ cells }) => cells.map(({ text }) => text)) ?? []),
    grid.keywords,
  ];
  const [marked] = texts.flatMap((text) => {
    const [, code, version] = mark.exec(text) ?? [];
    return code ? [{ code, version: Number(version) }] : [];
  });
  const rows = codeOfRows(grid);
  if (marked) {
    return { ...marked, doubtful: rows !== undefined && rows.code !== marked.code };
  }
  if (!rows || rows.own < rows.rows / 2) return undefined;
  return { code: rows.code, version: null, doubtful: rows.others > 0 };
}
