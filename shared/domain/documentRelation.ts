/** Quan hệ với văn bản được dẫn: thay thế (bãi bỏ), sửa đổi (bổ sung), căn cứ, thực hiện; the closest first. */
export const documentRelations = ['replaces', 'amends', 'basis', 'implements'] as const;

/** What a directive does with a document that it cites. */
export type DocumentRelation = (typeof documentRelations)[number];

/** The closer of two relations, as when a document is cited twice; null where it is merely cited. */
export function closerRelation(
  a: DocumentRelation | null,
  b: DocumentRelation | null,
): DocumentRelation | null {
  return documentRelations.find((relation) => relation === a || relation === b) ?? null;
}
