import { formulaOf } from '../tasks/isFormula.ts';
import { announces } from '../tasks/nodeShape.ts';
import { shadow } from '../text/shadow.ts';
import { beginsWithPredicate } from '../units/predicateAt.ts';
import { readAssigned, readDemanded } from '../units/readAssigned.ts';
import { readSubject } from '../units/readSubject.ts';

const orders = /^(?:[“"'(\s]*)(?:giao|yeu cau|de nghi|phan cong|chi dao)\s/u;
/** A letter's subject, a decision's grounds: they name what is asked, they do not ask it. */
const names =
  /^(?:v\/v|ve viec|kinh gui|can cu|xet (?:de nghi|to trinh|cong van)|theo de nghi|tren co so|thuc hien (?:cong van|van ban|thong bao|ke hoach|quyet dinh|chi thi|nghi quyet|y kien))/u;

/** `Thực hiện …, Bộ đã nâng cấp …`: what was done. */
const reports = /^thuc hien .{5,300}?, .{2,80} da \p{L}/u;

/**
 * Does a sentence outside of the work sections give work: a word of assigning with a unit, or one at its beginning? With
 * `isLikely` (a document in which no work was found) also a unit with a verb, or a verb of doing at the beginning.
 */
export function givesWork(sentence: string, isLikely: boolean): boolean {
  const folded = shadow(sentence).trim();
  if (announces(sentence) || formulaOf(sentence) !== null) return false;
  if (readDemanded(sentence).length > 0 || readAssigned(sentence).length > 0)
    return !folded.startsWith('v/v');
  if (names.test(folded) || reports.test(folded)) return false;
  const subject = readSubject(sentence);
  if (orders.test(folded) && (subject !== null || isLikely)) return true;
  return isLikely && ((subject !== null && subject.follows !== 'nothing') || beginsWithPredicate(sentence));
}
