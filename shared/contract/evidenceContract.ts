import { oc } from '@orpc/contract';
import * as z from 'zod';
import { mostFilesAtOnce } from '../domain/evidence.ts';
import { TaskDetail } from './schemas.ts';

const place = {
  taskId: z.string(),
  /** The report that it proves; null: the task as a whole. */
  updateId: z.string().nullable(),
};

/** A file that cannot be given back as it was kept, with the first task that it stands with. */
const EvidenceFault = z.object({
  code: z.string(),
  fileName: z.string(),
  fault: z.enum(['missing', 'changed', 'unreadable']),
});
export type EvidenceFault = z.infer<typeof EvidenceFault>;

export const evidenceContract = {
  /**
   * The page sends the bytes: it never names a path. Refused with ATTACHMENT_EMPTY, _TOO_LARGE, _FULL, _NOT_WRITABLE,
   * TASK_GONE or PROGRESS_GONE; then none is added.
   */
  addFiles: oc
    .input(z.object({ ...place, files: z.array(z.file()).min(1).max(mostFilesAtOnce) }))
    .output(TaskDetail),
  addDocument: oc
    .input(
      z.object({ ...place, number: z.string().trim().min(1).max(200), note: z.string().trim().max(1000) }),
    )
    .output(TaskDetail),
  /** Into the trash. Refused with EVIDENCE_GONE. */
  remove: oc.input(z.object({ id: z.string() })).output(TaskDetail),
  /** Refused with EVIDENCE_GONE, ATTACHMENT_MISSING, ATTACHMENT_CHANGED or ATTACHMENT_UNREADABLE. */
  download: oc.input(z.object({ id: z.string() })).output(z.object({ file: z.file() })),
  /** Writes a copy where the user has said. Refused as `download`, and with TARGET_ codes. */
  saveTo: oc.input(z.object({ id: z.string(), path: z.string() })),
  /** Files that the register names, and those of them that cannot be given back as they were kept. */
  check: oc.output(z.object({ files: z.number().int(), faults: z.array(EvidenceFault) })),
};
