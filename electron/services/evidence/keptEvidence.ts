import type { EvidenceFault } from '../../../shared/contract/evidenceContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { TaskDetail } from '../../../shared/contract/schemas.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredEvidence } from '../../store/repositories/evidenceRepository.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskDetail } from '../tasks/getTask.ts';
import type { EvidenceContext } from './evidenceContext.ts';

async function stored({ evidence }: Pick<Repositories, 'evidence'>, id: string): Promise<StoredEvidence> {
  const row = await evidence.get(id);
  if (!row) throw new Refusal('EVIDENCE_GONE');
  return row;
}

/** Bỏ minh chứng vào thùng rác: the file stays in its folder, so that it can come back. Refused with EVIDENCE_GONE. */
export async function removeEvidence(context: ServiceContext, id: string): Promise<TaskDetail> {
  const { store } = context;
  const { row, code } = await store.read(async (repositories) => {
    const found = await stored(repositories, id);
    const parts = await repositories.tasks.get(found.task_id);
    if (!parts) throw new Refusal('TASK_GONE');
    return { row: found, code: taskCode(parts.task.number) };
  });
  const data = {
    code,
    ...(row.file_name !== null && { file: row.file_name }),
    ...(row.document_number !== null && { number: row.document_number }),
  };
  return store.write({ action: 'remove-evidence', data, undoable: true }, async (writing) => {
    await stored(writing, id);
    await writing.changes.remove('evidence', id);
    await writing.changes.touch('task', row.task_id);
    return taskDetail(writing, context, row.task_id);
  });
}

/**
 * A copy of a file kept as evidence, after its bytes were held against the hash that the register knows. Refused with
 * EVIDENCE_GONE, or with ATTACHMENT_MISSING, ATTACHMENT_CHANGED or ATTACHMENT_UNREADABLE.
 */
export async function readEvidence(
  { store, attachments }: EvidenceContext,
  id: string,
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { sha256, file_name: fileName } = await store.read((repositories) => stored(repositories, id));
  if (sha256 === null || fileName === null) throw new Refusal('EVIDENCE_GONE');
  return { fileName, bytes: await attachments.read(sha256, fileName) };
}

/** Lưu bản sao: writes it to a place outside the register. Refused as `readEvidence`, and with TARGET_ codes. */
export async function saveEvidence(context: EvidenceContext, id: string, target: string): Promise<void> {
  const { bytes } = await readEvidence(context, id);
  const { replaceFile } = await import('../../office/replaceFile.ts');
  await replaceFile({ path: target, bytes: async () => bytes, verify: async () => {} });
}

const faultOf: Partial<Record<string, EvidenceFault['fault']>> = {
  ATTACHMENT_MISSING: 'missing',
  ATTACHMENT_CHANGED: 'changed',
};

/** Kiểm tra minh chứng: every file that the register names is looked at; those that are missing or were changed are told. */
export async function checkEvidence({
  store,
  attachments,
}: EvidenceContext): Promise<{ files: number; faults: EvidenceFault[] }> {
  const files = await store.read(({ evidence }) => evidence.files());
  const faults: EvidenceFault[] = [];
  for (const { sha256, fileName, taskNumber } of files) {
    const fault = await attachments.read(sha256, fileName).then(
      () => null,
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return faultOf[error.code] ?? ('unreadable' as const);
      },
    );
    if (fault) faults.push({ code: taskCode(taskNumber), fileName, fault });
  }
  return { files: files.length, faults };
}
