import { checklistText } from '../../text.ts';
import type { ChecklistColumn, ChecklistLine, ChecklistRow } from './checklistModel.ts';

/** Cells shorter than this stay whole in the first piece. */
const shortCell = 160;

const lengthOf = (lines: readonly ChecklistLine[]) => lines.reduce((sum, { text }) => sum + text.length, 0);

/** The lines cut at spaces into so many parts of about the same length; later parts may be empty. */
function cut(lines: readonly ChecklistLine[], count: number): ChecklistLine[][] {
  const parts = Array.from({ length: count }, (): ChecklistLine[] => []);
  const share = lengthOf(lines) / count;
  let passed = 0;
  for (const { text, tone } of lines) {
    const words = text.split(' ');
    const byPart = Map.groupBy(words, (word) => {
      const part = Math.min(count - 1, Math.floor(passed / share));
      passed += word.length + 1;
      return part;
    });
    for (const [part, some] of byPart) parts[part]?.push({ text: some.join(' '), tone });
  }
  return parts;
}

/**
 * A row that no page can hold, as so many rows under each other: its long cells go on from one to the next, each later one
 * says so beside its code. With 1 the row itself. Pure, so that whoever counts the rows of a print cuts as it was cut.
 */
export function rowPieces(
  row: ChecklistRow,
  columns: readonly ChecklistColumn[],
  count: number,
): ChecklistRow[] {
  if (count <= 1) return [row];
  const cells = row.cells.map((lines, at) => {
    if (columns[at]?.key === 'code')
      return Array.from({ length: count }, (_, piece) =>
        piece === 0 ? lines : [...lines, { text: checklistText.continued, tone: 'italic' as const }],
      );
    return lengthOf(lines) < shortCell
      ? Array.from({ length: count }, (_, piece) => (piece === 0 ? lines : []))
      : cut(lines, count);
  });
  return Array.from({ length: count }, (_, piece) => ({
    ...row,
    cells: cells.map((parts) => parts[piece] ?? []),
  }));
}
