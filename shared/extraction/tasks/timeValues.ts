import type { TimeContext } from '../deadlines/timeContext.ts';
import type { FoundDeadline } from '../extraction.ts';
import { deadlinesIn, type Piece, textOf } from './draftTask.ts';

const parts = /(?:[^;\n]+?)(?=\s+và\s+\p{Ll}|;|\n|$)/gu;

/**
 * The deadlines that a time column or a line `Thời gian thực hiện: …` names. Such a value is a wording of time whole, so
 * each part of it (`Tháng 12/2013` and `thường xuyên`) is read on its own.
 */
export function timeValues(piece: Piece, time: TimeContext): FoundDeadline[] {
  const text = textOf(piece);
  const found: FoundDeadline[] = [];
  for (const match of text.matchAll(parts)) {
    const lead = /^(?:\s|và\s|[-–:])*/u.exec(match[0])?.[0].length ?? 0;
    const from = piece.from + match.index + lead;
    const to = piece.from + match.index + match[0].length;
    if (to > from) found.push(...deadlinesIn({ block: piece.block, from, to }, time));
  }
  return found;
}
