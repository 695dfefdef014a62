import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Repositories } from '../../store/openStore.ts';
import { findDirective } from '../directives/findDirective.ts';
import type { storedDraft } from './getDraft.ts';

type StoredDraft = Awaited<ReturnType<typeof storedDraft>>;
type Reading = Pick<Repositories, 'directives'>;

/** The directive that a draft's document is, as far as the register has it now. */
export async function directiveOf({ directives }: Reading, draft: StoredDraft): Promise<string | null> {
  const { header, row, proposed } = draft;
  const found = await findDirective(
    { directives },
    {
      header,
      sha256: row.sha256,
      fingerprint: row.fingerprint,
      textFingerprints: proposed.original.map((task) => task.textFingerprint),
    },
  );
  if (found) return found.id;
  return row.directive_id !== null && (await directives.has(row.directive_id)) ? row.directive_id : null;
}

/**
 * Keys of the proposed tasks that another draft of the same document (the same report as Word and as PDF) has settled since
 * this one was read: they are not stored twice.
 */
export async function settledMeanwhile(
  { directives }: Reading,
  directiveId: string | null,
  { proposed }: StoredDraft,
): Promise<Set<string>> {
  if (directiveId === null) return new Set();
  const settled = (await directives.proposedTasks(directiveId))
    .filter(({ id }) => !proposed.seen.includes(id))
    .map(({ fingerprint }) => fingerprint);
  const keys = proposed.original.filter(({ fingerprint }) => {
    const at = settled.indexOf(fingerprint);
    if (at >= 0) settled.splice(at, 1);
    return at >= 0;
  });
  return new Set(keys.map(({ key }) => key));
}

/** Whether a proposed task that is settled has no one's work in it: then it need not be looked at again. */
export const isUntouched = ({ decision, corrected }: DraftTask): boolean =>
  decision === 'pending' && !corrected;
