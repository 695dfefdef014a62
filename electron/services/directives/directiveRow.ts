import type { DocumentHeader } from '../../../shared/extraction/extraction.ts';
import type { NewRow } from '../../store/tables.ts';
import { numberKey } from '../drafts/fingerprint.ts';

/** A document's head as the row of its directive. */
export const directiveRow = (header: DocumentHeader, documentId: string): NewRow<'directive'> => ({
  document_id: documentId,
  number: header.number,
  number_key: header.number && numberKey(header.number),
  kind: header.kind,
  date: header.date,
  place: header.place,
  issuer: header.issuer,
  subject: header.subject,
  signer_name: header.signer?.name ?? null,
  signer_title: header.signer?.title ?? null,
  period_from: header.period?.from ?? null,
  period_to: header.period?.to ?? null,
});
