import { createHash } from 'node:crypto';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Block } from '../../../shared/extraction/block.ts';
import type { ProposedTask } from '../../../shared/extraction/extraction.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Letters and digits only, folded: what two readings of one document have in common, whatever the file was. */
const bareWords = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dấu vân tay of a document's words: equal for the same text from another file kind. */
export const documentFingerprint = (blocks: readonly Block[]): string =>
  digest(blocks.flatMap(({ text }) => bareWords(text)).join(''));

/** What a proposed task says, without where it stands. */
export const textFingerprint = (text: string): string => digest(bareWords(text).join(''));

/** All that a proposed task says of a task: words, units, deadlines, deliverable. Its place (ref) may change. */
export const taskFingerprint = (task: ProposedTask): string =>
  digest(
    JSON.stringify([
      bareWords(task.text).join(''),
      task.leads.map(({ name }) => unitNameKey(name)).sort(),
      task.coordinating.map(({ name }) => unitNameKey(name)).sort(),
      task.deadlines.map(({ deadline: { kind, due, from, recurrence, certain } }) => [
        kind,
        due,
        from,
        recurrence,
        certain,
      ]),
      bareWords(task.deliverable ?? '').join(''),
    ]),
  );

/** Share of words that two texts have in common, 0 to 1. */
export function textLikeness(a: string, b: string): number {
  const words = bareWords(a);
  const left = bareWords(b);
  const total = words.length + left.length;
  let shared = 0;
  for (const word of words) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    shared += 1;
    left.splice(at, 1);
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The number of a document as a key: `Số: 15 / BC-UBND` written in any way. */
export const numberKey = (number: string): string => fold(number).replace(/\s+/gu, '');
