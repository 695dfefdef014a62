import type { ImportEvent } from '../../../shared/contract/draftContract.ts';
import type { DocumentSource } from '../../documents/readSource.ts';
import type { ServiceContext } from '../serviceContext.ts';
import type { DraftContent } from './draftContent.ts';
import { eventQueue } from './eventQueue.ts';
import { proposeDirective, readFile } from './proposeDirective.ts';

/** Keeps what a document proposes as a draft; answers its key. An unfinished draft of the very same file is taken up again. */
export async function storeDraft({ store }: ServiceContext, content: DraftContent): Promise<string> {
  const data = { file: content.fileName };
  return store.write({ action: 'import', data, undoable: false }, async ({ changes, drafts }) => {
    const unfinished = await drafts.ofFile(content.sha256);
    if (unfinished) return unfinished.id;
    const [documentId] = await changes.insert('document', [
      {
        file_name: content.fileName,
        kind: content.kind,
        sha256: content.sha256,
        fingerprint: content.fingerprint,
        blocks: JSON.stringify(content.blocks),
      },
    ]);
    if (!documentId) throw new Error('document not added');
    const [draftId] = await changes.insert('draft', [
      {
        document_id: documentId,
        directive_id: content.directiveId,
        header: JSON.stringify(content.header),
        citations: JSON.stringify(content.references),
        findings: JSON.stringify(content.findings),
        open_sentences: JSON.stringify(content.open),
        proposed: JSON.stringify(content.proposed),
        known: content.known,
      },
    ]);
    if (!draftId) throw new Error('draft not added');
    await changes.insert(
      'draft_task',
      content.tasks.map((task, position) => ({
        draft_id: draftId,
        task_key: task.key,
        position,
        decision: task.decision,
        body: JSON.stringify(task),
      })),
    );
    return draftId;
  });
}

/**
 * Nhập văn bản: reads a file and keeps its proposed tasks as a draft, telling how far it is. Nothing is stored when it is
 * stopped or refused. Refused with the codes of `readDocument`.
 */
export async function* importDirective(
  context: ServiceContext,
  source: DocumentSource,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const events = eventQueue<ImportEvent>();
  const reading = events.during(
    readFile(source, {
      ...(signal && { signal }),
      onProgress: (share) => events.push({ step: 'reading', share }),
    }),
  );
  yield { step: 'reading', share: 0 };
  yield* events.all();
  const file = await reading;
  yield { step: 'extracting' };
  const content = await proposeDirective(context, file, signal);
  signal?.throwIfAborted();
  yield { step: 'done', draftId: await storeDraft(context, content) };
}
