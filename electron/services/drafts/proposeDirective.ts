import { setImmediate } from 'node:timers/promises';
import { extract } from '../../../shared/extraction/extract.ts';
import type { Extraction } from '../../../shared/extraction/extraction.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { DocumentSource } from '../../documents/readSource.ts';
import { findDirective } from '../directives/findDirective.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type DraftContent, draftContent, type ReadFile } from './draftContent.ts';
import { documentFingerprint, textFingerprint } from './fingerprint.ts';

/** How a caller follows and stops the reading. */
export interface ReadingOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
  onExtracting?: () => void;
  /** Day to reckon from in place of the document's own. */
  on?: Day;
}

/** A document with what was taken out of it. */
export interface ReadDirective {
  file: ReadFile;
  extraction: Extraction;
}

/** Reads a document and takes out of it what it holds; knows no register. Refused with the codes of `readDocument`. */
export async function readDirective(
  source: DocumentSource,
  { signal, onProgress, onExtracting, on }: ReadingOptions = {},
): Promise<ReadDirective> {
  // the readers are heavy: nobody who imports nothing waits for them
  const { readDocument } = await import('../../documents/readDocument.ts');
  const file = await readDocument(source, {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
  });
  onExtracting?.();
  const extraction = extract(file.blocks, on ? { on } : {});
  await setImmediate(); // extraction is one piece of work: an abort is read only now
  signal?.throwIfAborted();
  return { file, extraction };
}

/** What a document proposes against what the register holds; stores nothing. */
export function proposeDirective(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  { file, extraction }: ReadDirective,
): Promise<DraftContent> {
  return store.read(async ({ directives, units }) => {
    const directive = await findDirective(
      { directives },
      {
        header: extraction.header,
        sha256: file.sha256,
        fingerprint: documentFingerprint(file.blocks),
        textFingerprints: extraction.tasks.map(({ text }) => textFingerprint(text)),
      },
    );
    const earlier = directive ? await directives.proposedTasks(directive.id) : [];
    const directory = {
      units: await units.all(),
      changes: await units.changes(),
      today: clock.today(),
    };
    return draftContent(file, extraction, directory, directive?.id ?? null, earlier);
  });
}
