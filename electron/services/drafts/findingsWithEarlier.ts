import type { Block } from '../../../shared/extraction/block.ts';
import { extract } from '../../../shared/extraction/extract.ts';
import type { Extraction, Finding } from '../../../shared/extraction/extraction.ts';
import { checkFallen } from '../../../shared/extraction/findings/checkFallen.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { Repositories } from '../../store/openStore.ts';

const placeOf = ({ span }: Finding) => span.block * 1_000_000 + span.from;
const same = (a: string | null, b: string | null) => a !== null && b !== null && fold(a) === fold(b);

/**
 * The findings of a document, and for a periodic report those against the report of the period before: the latest one in
 * the register of the same issuer and kind whose period ended before this one's end. Its figures are read anew from the
 * blocks as they were stored.
 */
export async function findingsWithEarlier(
  { directives, drafts }: Pick<Repositories, 'directives' | 'drafts'>,
  { header, indicators, findings }: Extraction,
): Promise<Finding[]> {
  if (!header.period) return findings;
  const reports = await directives.reportsBefore(header.period.to);
  const before = reports.find(({ kind, issuer }) => same(kind, header.kind) && same(issuer, header.issuer));
  const document = before?.document_id ? await drafts.document(before.document_id) : undefined;
  if (!before?.period_to || !document) return findings;
  const blocks: Block[] = JSON.parse(document.blocks);
  const name = [before.kind, before.number, `(kỳ đến ${formatDay(before.period_to)})`]
    .filter(Boolean)
    .join(' ');
  const fallen = checkFallen(indicators, { name, indicators: extract(blocks).indicators });
  return [...findings, ...fallen].sort((a, b) => placeOf(a) - placeOf(b));
}
