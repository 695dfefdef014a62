import type { EvidenceItem } from '../../../shared/contract/schemas.ts';
import type { StoredEvidence } from '../../store/repositories/evidenceRepository.ts';

/** Stored evidence as it is shown. Pure. */
export const evidenceItems = (rows: readonly StoredEvidence[]): EvidenceItem[] =>
  rows.map((row) => ({
    id: row.id,
    updateId: row.update_id,
    kind: row.kind,
    number: row.document_number,
    fileName: row.file_name,
    size: row.size,
    note: row.note,
    addedAt: row.created_at,
    addedBy: row.author,
  }));
