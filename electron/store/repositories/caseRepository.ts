import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads the cases that the extraction is measured by; what is JSON stays JSON here. */
export const caseRepository = (db: Db) => ({
  /** All cases with the directive they belong to, the latest first. */
  list: () =>
    db
      .selectFrom('extraction_case')
      .innerJoin('directive', 'directive.id', 'extraction_case.directive_id')
      .innerJoin('document', 'document.id', 'extraction_case.document_id')
      .select([
        'extraction_case.id',
        'extraction_case.created_at',
        'extraction_case.directive_id',
        'directive.number',
        'directive.kind',
        'directive.date',
        'directive.subject',
        'document.file_name',
      ])
      .where('extraction_case.deleted_at', 'is', null)
      .where('directive.deleted_at', 'is', null)
      .orderBy('extraction_case.created_at', 'desc')
      .execute(),

  /** A case with the document's blocks: one at a time, they are large. */
  get: (id: string) =>
    db
      .selectFrom('extraction_case')
      .innerJoin('document', 'document.id', 'extraction_case.document_id')
      .select(['extraction_case.body', 'document.blocks'])
      .where('extraction_case.id', '=', id)
      .executeTakeFirst(),
});
