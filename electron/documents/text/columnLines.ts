import { areColumns, columnsOfHead } from '../headColumns.ts';
import { withoutMarks } from '../inlineMarks.ts';
import { joinLineTexts } from '../joinLineTexts.ts';
import type { FoundTable } from './tableLines.ts';
import type { TextLine } from './textPiece.ts';

/** Lines at a file's beginning where two columns may stand with a single space between them. */
const HEAD_LINES = 14;
const MAX_END_LINES = 60;
/** How far left of its column's first line a later one may begin (lines are set in the middle of it). */
const SLACK = 15;

/** Two texts on one line with wide room between them. */
function wideColumns(line: string): [string, string] | undefined {
  const parts = line.trim().split(/\s{3,}/u);
  return parts.length === 2 && parts[0] && parts[1] ? [parts[0], parts[1]] : undefined;
}

/** The two columns of a line in a document's head. */
function headRow(line: TextLine, index: number): [string, string] | undefined {
  const text = withoutMarks(line.text);
  if (index < HEAD_LINES) {
    const known = columnsOfHead(text);
    if (known) return known;
  }
  const wide = wideColumns(text);
  return wide && areColumns(wide) && !/^Nơi nhận/u.test(wide[0]) ? wide : undefined;
}

/** Recipients on the left and the signature on the right, line by line unrelated, from `Nơi nhận:` on. */
function readEnd(lines: readonly TextLine[], start: number): FoundTable | undefined {
  const opening = /^(\s*Nơi nhận\s*:?\s{3,})(\S.*)$/u.exec(withoutMarks(lines[start]?.text ?? ''));
  if (!opening?.[1] || !opening[2]) return undefined;
  const edge = opening[1].length - SLACK;
  const left = [opening[1].trim()];
  const right = [opening[2]];
  let index = start + 1;
  for (; index < Math.min(lines.length, start + MAX_END_LINES); index += 1) {
    const line = lines[index];
    if (!line || line.newPage) break;
    const text = withoutMarks(line.text);
    const wide = wideColumns(text);
    if (text.search(/\S/u) >= Math.max(edge, 12)) right.push(text.trim());
    else if (wide && text.lastIndexOf(wide[1]) >= edge) {
      left.push(wide[0]);
      right.push(wide[1]);
    } else if (!line.gap || /^\s*[-–+]/u.test(text)) left.push(text.trim());
    else break;
  }
  return { rows: [[joinLineTexts(left), joinLineTexts(right)]], used: index - start };
}

/** The columns of a head or an end that only room parts, from a line on; undefined when none begin there. */
export function readColumns(lines: readonly TextLine[], start: number): FoundTable | undefined {
  const end = readEnd(lines, start);
  if (end) return end;
  const rows: string[][] = [];
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    const row = line && headRow(line, index);
    if (!row) break;
    rows.push(row);
  }
  return rows.length > 0 ? { rows, used: rows.length } : undefined;
}
