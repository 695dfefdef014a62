import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** Reads the office's own templates of appendices; what is JSON stays JSON here. */
export const appendixRepository = (db: Db) => {
  const templates = () =>
    db
      .selectFrom('appendix_template')
      .leftJoin('appendix_frame', 'appendix_frame.id', 'appendix_template.frame_id')
      .selectAll('appendix_template')
      .select('appendix_frame.file_name as frame_name')
      .where('appendix_template.deleted_at', 'is', null);
  return {
    /** All templates by name, without the workbooks of their frames. */
    templates: () => templates().orderBy('appendix_template.name_key').execute(),

    template: (id: string) => templates().where('appendix_template.id', '=', id).executeTakeFirst(),

    templateNamed: (key: string) =>
      templates().where('appendix_template.name_key', '=', key).executeTakeFirst(),

    /** The workbook of a frame, as base64. */
    frame: (id: string) =>
      db
        .selectFrom('appendix_frame')
        .select(['file_name', 'content'])
        .where('id', '=', id)
        .executeTakeFirst(),
  };
};
export type StoredTemplate = Awaited<ReturnType<ReturnType<typeof appendixRepository>['templates']>>[number];
