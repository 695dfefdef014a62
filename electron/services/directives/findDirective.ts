import type { DocumentHeader } from '../../../shared/extraction/extraction.ts';
import type { Repositories } from '../../store/openStore.ts';
import { numberKey } from '../drafts/fingerprint.ts';

/** What tells which directive a document is. */
export interface DocumentMarks {
  header: DocumentHeader;
  sha256: string;
  fingerprint: string;
  /** Of the tasks that it proposes, by their words. */
  textFingerprints: readonly string[];
}

type Likely = Awaited<ReturnType<Repositories['directives']['likely']>>[number];

/** From so many tasks in common on, and such a share of them, two documents without a number are one. */
const fewest = 3;
const sameShare = 0.8;

const differ = (a: string | null | undefined, b: string | null | undefined) =>
  Boolean(a) && Boolean(b) && a !== b;

/** Two documents that say of themselves that they are different ones: monthly reports repeat their tasks word for word. */
const contradicts = ({ number, date, period }: DocumentHeader, known: Likely): boolean =>
  differ(number && numberKey(number), known.number_key) ||
  differ(date, known.date) ||
  differ(period?.from, known.period_from) ||
  differ(period?.to, known.period_to);

/**
 * Finds the directive of an earlier import: of the same number and day, the same file or the same words; else, for a
 * document whose number or day is still blank, the one that gave nearly all the same tasks and contradicts it in nothing.
 */
export async function findDirective(
  { directives }: Pick<Repositories, 'directives'>,
  { header, sha256, fingerprint, textFingerprints }: DocumentMarks,
): Promise<{ id: string } | undefined> {
  const { number, date } = header;
  const same = await directives.find({ numberKey: number && numberKey(number), date, sha256, fingerprint });
  if (same) return same;
  const all = [...new Set(textFingerprints)];
  if (all.length < fewest) return undefined;
  const [likely] = (await directives.likely(all)).filter((known) => !contradicts(header, known));
  if (!likely || likely.shared < fewest) return undefined;
  return likely.shared / Math.max(all.length, likely.proposed) >= sameShare ? likely : undefined;
}
