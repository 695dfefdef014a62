import { setImmediate } from 'node:timers/promises';
import { type ExtractOptions, extract } from '../../../shared/extraction/extract.ts';
import type { Extraction } from '../../../shared/extraction/extraction.ts';
import type { DocumentSource } from '../../documents/readSource.ts';
import { deadlineOptions } from '../calendar/deadlineOptions.ts';
import { findDirective } from '../directives/findDirective.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { type DraftContent, draftContent, type ReadFile } from './draftContent.ts';
import { findingsWithEarlier } from './findingsWithEarlier.ts';
import { documentFingerprint, textFingerprint } from './fingerprint.ts';

/** How a caller follows and stops the reading. */
export interface ReadingOptions {
  signal?: AbortSignal;
  onProgress?: (share: number) => void;
}

/** A document with what was taken out of it. */
export interface ReadDirective {
  file: ReadFile;
  extraction: Extraction;
}

/** Reads a document; knows no register. Refused with the codes of `readDocument`. */
export async function readFile(
  source: DocumentSource,
  { signal, onProgress }: ReadingOptions = {},
): Promise<ReadFile> {
  // the readers are heavy: nobody who imports nothing waits for them
  const { readDocument } = await import('../../documents/readDocument.ts');
  return readDocument(source, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
}

/** Reads a document and takes out of it what it holds, by no office's settings. Refused with the codes of `readDocument`. */
export async function readDirective(
  source: DocumentSource,
  options: ExtractOptions = {},
): Promise<ReadDirective> {
  const file = await readFile(source);
  return { file, extraction: extract(file.blocks, options) };
}

/** What a document proposes, read by the office's settings, against what the register holds; stores nothing. */
export async function proposeDirective(
  { store, clock }: Pick<ServiceContext, 'store' | 'clock'>,
  file: ReadFile,
  signal?: AbortSignal,
): Promise<DraftContent> {
  const options = await store.read(deadlineOptions);
  const extraction = extract(file.blocks, options);
  await setImmediate(); // extraction is one piece of work: an abort is read only now
  signal?.throwIfAborted();
  return store.read(async ({ directives, drafts, units, tasks }) => {
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
    const findings = await findingsWithEarlier({ directives, drafts }, extraction);
    return draftContent(file, { ...extraction, findings }, directory, directive?.id ?? null, earlier, {
      ...options,
      fields: (await tasks.namesUsed('field')).map(({ name }) => name),
      programmes: (await tasks.namesUsed('programme')).map(({ name }) => name),
    });
  });
}
