/** Minh chứng: what proves a result, a file kept with the register or the number of a document. */
export const evidenceKinds = ['file', 'document'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
