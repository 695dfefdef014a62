import { ORPCError } from '@orpc/client';
import type { RefusalCode, RefusalData } from '../../shared/contract/refusal.ts';
import { refusalText, ui } from '../../shared/text.ts';

type Refused = RefusalData & { code: RefusalCode };

const refusedOf = (error: unknown): Refused | undefined =>
  error instanceof ORPCError && error.code === 'REFUSED' ? (error.data as Refused) : undefined;

/** The code of an expected failure; undefined for everything else. */
export const refusalCodeOf = (error: unknown): RefusalCode | undefined => refusedOf(error)?.code;

/** The sentence that tells the user what went wrong and what to do. A bug gets a general one; its details are logged. */
export function refusalSentence(error: unknown): string {
  const refused = refusedOf(error);
  if (refused) return refusalText(refused.code, refused);
  console.error(error);
  return ui.error.unexpected;
}
