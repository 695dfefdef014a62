import path from 'node:path';
import { Refusal } from '../../shared/contract/refusal.ts';
import { addEvidenceDocument, addEvidenceFiles } from '../services/evidence/addEvidence.ts';
import {
  checkEvidence,
  readEvidence,
  removeEvidence,
  saveEvidence,
} from '../services/evidence/keptEvidence.ts';
import { procedures } from './procedures.ts';

const { evidence } = procedures;

export const evidenceRouter = {
  addFiles: evidence.addFiles.handler(async ({ context, input: { files, ...place } }) => {
    const given = await Promise.all(
      files.map(async (file) => ({
        fileName: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
    return addEvidenceFiles(context, { ...place, files: given });
  }),
  addDocument: evidence.addDocument.handler(({ context, input }) => addEvidenceDocument(context, input)),
  remove: evidence.remove.handler(({ context, input }) => removeEvidence(context, input.id)),
  download: evidence.download.handler(async ({ context, input }) => {
    const { fileName, bytes } = await readEvidence(context, input.id);
    return { file: new File([new Uint8Array(bytes)], fileName) };
  }),
  saveTo: evidence.saveTo.handler(({ context, input: { id, path: target } }) => {
    if (!context.mayWrite(target)) throw new Refusal('TARGET_NOT_ALLOWED', { file: path.basename(target) });
    return saveEvidence(context, id, target);
  }),
  check: evidence.check.handler(({ context }) => checkEvidence(context)),
};
