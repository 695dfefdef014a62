import type { FoundUnit } from '../extraction.ts';
import { readPartners } from '../units/readPartners.ts';
import { foundUnits, listedUnits, type Piece, textOf } from './draftTask.ts';
import { readAttributes } from './readAttributes.ts';

export interface CellRoles {
  leads: FoundUnit[];
  partners: FoundUnit[];
}

const leadMark = /\((?:[Cc]hủ trì|[Đđ]ầu mối|[Cc]hủ trì,? [^()]{0,30})\)\s*[,;]?\s*/u;
const together = /\s*[,;(]?\s*(?:phối|kết) hợp(?![\p{L}])/u;

/** The stretch of a piece's text as a piece. */
const part = (piece: Piece, from: number, to: number): Piece => ({
  block: piece.block,
  from: piece.from + from,
  to: piece.from + to,
});

/**
 * Vai trong một ô: who leads and who works along in one cell: `Chủ trì: A; Phối hợp: B, C`, `A (chủ trì), B, C`,
 * `A phối hợp với B`; any other cell lists leads.
 */
export function cellRoles(piece: Piece): CellRoles {
  const text = textOf(piece);
  const attributes = readAttributes(text);
  const named = (role: 'lead' | 'partner') =>
    attributes
      .filter((one) => one.role === role && one.to > one.from)
      .flatMap((one) => listedUnits(part(piece, one.from, one.to), 'column'));
  const labelled = named('lead');
  if (labelled.length > 0) return { leads: labelled, partners: named('partner') };
  const mark = leadMark.exec(text);
  if (mark) {
    const rest = part(piece, mark.index + mark[0].length, text.length);
    return {
      leads: listedUnits(part(piece, 0, mark.index), 'column'),
      partners: rest.to > rest.from ? listedUnits(rest, 'column') : [],
    };
  }
  const join = together.exec(text);
  const partners = join && join.index > 0 ? foundUnits(readPartners(text), piece, 'column') : [];
  return join && partners.length > 0
    ? { leads: listedUnits(part(piece, 0, join.index), 'column'), partners }
    : { leads: listedUnits(piece, 'column'), partners: [] };
}
