import { createHash } from 'node:crypto';
import { unitNameKey } from '../../../shared/domain/unitName.ts';
import type { Block } from '../../../shared/extraction/block.ts';
import type { ProposedTask } from '../../../shared/extraction/extraction.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { bareWords } from '../../../shared/vietnamese/textLikeness.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');

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

/** The number of a document as a key: `Số: 15 / BC-UBND` written in any way. */
export const numberKey = (number: string): string => fold(number).replace(/\s+/gu, '');
