import type { OutlineNode } from '../outline/outlineNode.ts';
import { shadow } from '../text/shadow.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';
import { deadlinesIn, pieceOf } from './draftTask.ts';
import { formulaOf, isUrging } from './isFormula.ts';
import { namesUnit } from './namesUnit.ts';
import { announces } from './nodeShape.ts';

const demanding =
  /(?:yeu cau|de nghi|giao|chi dao|chi thi|dien|ket luan|quyet nghi|co y kien|quan trieu|phan cong|thong nhat)(?![\p{L}]).{0,400}$/u;
const guiding =
  /(?:huong dan|bao cao|tra loi|thong bao|gop y|cung cap).{0,200}(?:nhu sau|noi dung sau|cu the)[^\p{L}]*:?\s*$/u;

/**
 * Does a paragraph announce what follows it, as a demand (`đề nghị các đơn vị thực hiện các nội dung sau:`) or as
 * guidance (`hướng dẫn xây dựng dự toán như sau:`)? Null when it announces nothing.
 */
export function announcementOf(text: string): 'demand' | 'guide' | null {
  const folded = shadow(text);
  if (!announces(text) && !/(?:nhu sau|sau day)[\s.:]*$/u.test(folded)) return null;
  const last = folded.slice(-260);
  if (demanding.test(last) && !/huong dan .{0,200}nhu sau/u.test(last)) return 'demand';
  return guiding.test(last) ? 'guide' : null;
}

/** An unmarked sentence of a letter that demands something of a named unit. */
export function isDemand(node: OutlineNode): boolean {
  const { text } = node.block;
  if (node.marker || formulaOf(text) !== null || announces(text)) return false;
  const hasDay = deadlinesIn(pieceOf(node.block), null).length > 0;
  if (isUrging(text) && !hasDay) return false;
  return (
    readDemanded(text).length > 0 ||
    readAssigned(text).length > 0 ||
    (hasDay && readSubject(text)?.follows === 'predicate')
  );
}

/** A plain paragraph below `đề nghị Quý Ủy ban:`: a verb of doing, a unit that is to do it, a demand with its day. */
export function isDemandedLine({ marker, block }: OutlineNode): boolean {
  const { text } = block;
  if (marker || formulaOf(text) !== null || announces(text)) return false;
  const hasDay = deadlinesIn(pieceOf(block), null).length > 0;
  if (isUrging(text) && !hasDay) return false;
  if (beginsWithPredicate(text) || (hasDay && /(?:đề nghị|yêu cầu) /u.test(text))) return true;
  return namesUnit(text);
}
