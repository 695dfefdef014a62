import { checklistText } from '../../text.ts';
import { type ChecklistModel, type ChecklistRow, checklistRows } from './checklistModel.ts';
import { rowPieces } from './rowPieces.ts';

/** Pieces that a row of a print may have been cut into. */
const mostPieces = 60;

/** Without any space: a PDF keeps letters and loses how they were set apart. */
const squeezed = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

const textOf = ({ cells }: ChecklistRow) =>
  squeezed(
    cells
      .flat()
      .map(({ text }) => text)
      .join(''),
  );

/** What was found of a checklist in the text of its print. */
export interface PrintedRows {
  /** Rows found whole, in their order. */
  rows: number;
  /** Codes of the rows that were not. */
  missing: string[];
  /** Pages whose foot says how many tasks, which page of how many. */
  numberedPages: number;
}

/**
 * Đối chiếu bản in: looks in the text of a print's pages for every row, each cell letter by letter and in the model's
 * order. A row that was cut may go on over several pages. Pure.
 */
export function countPrinted(model: ChecklistModel, pages: readonly string[]): PrintedRows {
  const text = squeezed(pages.join(''));
  const missing: string[] = [];
  let at = 0;
  let rows = 0;

  /** Where the row ends when it stands from here on in so many pieces; -1: it does not. */
  function endOf(row: ChecklistRow, pieces: number): number {
    let from = at;
    for (const piece of rowPieces(row, model.columns, pieces)) {
      const words = textOf(piece);
      const found = text.indexOf(words, from);
      if (found === -1) return -1;
      from = found + words.length;
    }
    return from;
  }
  for (const row of checklistRows(model)) {
    const isLong = textOf(row).length > 400;
    const tries = isLong ? mostPieces : 1;
    let end = -1;
    for (let pieces = 1; pieces <= tries && end === -1; pieces += 1) end = endOf(row, pieces);
    if (end === -1) missing.push(row.code);
    else {
      rows += 1;
      at = end;
    }
  }
  const { printedTasks, taskCount, printedAt } = model;
  const numberedPages = pages.filter((page, index) =>
    squeezed(page).includes(
      squeezed(checklistText.footer(printedTasks, taskCount, index + 1, pages.length, printedAt)),
    ),
  ).length;
  return { rows, missing, numberedPages };
}
