import type { Directive } from '../../../shared/contract/schemas.ts';
import type { ServiceContext } from '../serviceContext.ts';

/** Văn bản chỉ đạo, the latest first, with their tasks counted today. */
export function listDirectives({ store, clock }: ServiceContext): Promise<Directive[]> {
  return store.read(async ({ directives }) => {
    const rows = await directives.list(clock.today());
    return rows.map((row) => ({
      id: row.id,
      number: row.number,
      kind: row.kind,
      date: row.date,
      subject: row.subject,
      issuer: row.issuer,
      signer: row.signer_name,
      sourceFile: row.file_name,
      taskCount: row.task_count,
      openCount: row.open_count,
      overdueCount: row.overdue_count,
    }));
  });
}
