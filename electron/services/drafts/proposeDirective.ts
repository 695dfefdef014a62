import { setImmediate } from 'node:timers/promises';
import { extract } from '../../../shared/extraction/extract.ts';
import type { DocumentSource } from '../../documents/readSource.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type DraftContent, draftContent } from './draftContent.ts';
import { documentFingerprint, numberKey } from './fingerprint.ts';

/** How a caller follows and stops the reading. */
export interface ReadingOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
  onExtracting?: () => void;
}

/**
 * Reads a document and says what it proposes, against what the register holds; stores nothing.
 * Refused with the codes of `readDocument`.
 */
export async function proposeDirective(
  { store }: ServiceContext,
  source: DocumentSource,
  { signal, onProgress, onExtracting }: ReadingOptions = {},
): Promise<DraftContent> {
  // the readers are heavy: nobody who imports nothing waits for them
  const { readDocument } = await import('../../documents/readDocument.ts');
  const file = await readDocument(source, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  signal?.throwIfAborted();
  onExtracting?.();
  const extraction = extract(file.blocks);
  await setImmediate(); // extraction is one piece of work: an abort is read only now
  signal?.throwIfAborted();
  const { number, date } = extraction.header;
  return store.read(async ({ directives, units }) => {
    const directive = await directives.find({
      numberKey: number && numberKey(number),
      date,
      sha256: file.sha256,
      fingerprint: documentFingerprint(file.blocks),
    });
    const earlier = directive ? await directives.proposals(directive.id) : [];
    return draftContent(file, extraction, await units.all(), directive?.id ?? null, earlier);
  });
}
