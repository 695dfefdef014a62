import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { evidenceFileName, largestEvidence } from '../../../shared/domain/evidence.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import { keptStill } from '../../attachments/keptStill.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { NewRow } from '../../store/tables.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskDetail } from '../tasks/getTask.ts';
import type { EvidenceContext } from './evidenceContext.ts';

/** What evidence stands with: a task, and perhaps one report of it. */
interface Place {
  taskId: string;
  updateId: string | null;
}

/** A file as it was handed over. */
export interface GivenFile {
  fileName: string;
  bytes: Uint8Array;
}

const megabyte = 1024 * 1024;

async function codeOf({ tasks, progress }: Repositories, { taskId, updateId }: Place): Promise<string> {
  const parts = await tasks.get(taskId);
  if (!parts) throw new Refusal('TASK_GONE');
  if (updateId !== null && (await progress.get(updateId))?.task_id !== taskId)
    throw new Refusal('PROGRESS_GONE');
  return taskCode(parts.task.number);
}

async function insert(
  { changes }: Writing,
  { taskId, updateId }: Place,
  rows: Omit<NewRow<'evidence'>, 'task_id' | 'update_id'>[],
) {
  await changes.insert(
    'evidence',
    rows.map((row) => ({ task_id: taskId, update_id: updateId, ...row })),
  );
  await changes.touch('task', taskId);
}

/** Refused with ATTACHMENT_EMPTY or ATTACHMENT_TOO_LARGE. */
function checkFile({ fileName, bytes }: GivenFile) {
  if (bytes.byteLength === 0) throw new Refusal('ATTACHMENT_EMPTY', { file: fileName });
  if (bytes.byteLength > largestEvidence * megabyte)
    throw new Refusal('ATTACHMENT_TOO_LARGE', { file: fileName, limit: largestEvidence });
}

/**
 * Thêm tệp minh chứng: copies files into the attachment folder, then names them with the task; all of them or none.
 * A file that the task has already is not named twice. Refused with ATTACHMENT_ codes, TASK_GONE or PROGRESS_GONE.
 */
export async function addEvidenceFiles(
  context: EvidenceContext,
  { files, ...place }: Place & { files: readonly GivenFile[] },
): Promise<TaskDetail> {
  const { store, attachments } = context;
  const named = files.map(({ fileName, bytes }) => ({ fileName: evidenceFileName(fileName), bytes }));
  for (const file of named) checkFile(file);
  const code = await store.read((repositories) => codeOf(repositories, place));
  const kept: { fileName: string; sha256: string; size: number }[] = [];
  for (const { fileName, bytes } of named)
    kept.push({ fileName, ...(await attachments.keep(bytes, fileName)) });
  const [first] = kept;
  const data = { code, count: kept.length, ...(first && { file: first.fileName }) };
  return store.write({ action: 'add-evidence', data, undoable: true }, async (writing) => {
    await codeOf(writing, place);
    for (const [at, { sha256 }] of kept.entries()) {
      const file = named[at];
      if (file) await keptStill(attachments, sha256, file);
    }
    const known = new Set((await writing.evidence.ofTask(place.taskId)).map(({ sha256 }) => sha256));
    const fresh = kept.filter(({ sha256 }, at) => {
      const isFirst = kept.findIndex((each) => each.sha256 === sha256) === at;
      return isFirst && !known.has(sha256);
    });
    await insert(
      writing,
      place,
      fresh.map(({ fileName, sha256, size }) => ({
        kind: 'file',
        document_number: null,
        file_name: fileName,
        sha256,
        size,
        note: '',
      })),
    );
    return taskDetail(writing, context, place.taskId);
  });
}

/** Thêm số văn bản làm minh chứng. Refused with TASK_GONE or PROGRESS_GONE. */
export async function addEvidenceDocument(
  context: ServiceContext,
  { number, note, ...place }: Place & { number: string; note: string },
): Promise<TaskDetail> {
  const { store } = context;
  const code = await store.read((repositories) => codeOf(repositories, place));
  const data = { code, number };
  return store.write({ action: 'add-evidence', data, undoable: true }, async (writing) => {
    await codeOf(writing, place);
    await insert(writing, place, [
      { kind: 'document', document_number: number, file_name: null, sha256: null, size: null, note },
    ]);
    return taskDetail(writing, context, place.taskId);
  });
}
