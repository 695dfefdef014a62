import type { LetterDesk } from '../../../shared/contract/letterContract.ts';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';

/** What letters of a kind start from: the next number, whether the office is known, and the template. */
export async function letterDesk(
  { letters, settings }: Pick<Repositories, 'letters' | 'settings'>,
  kind: LetterKind,
  on: Day,
): Promise<LetterDesk> {
  const numbers = await letters.numbersOfYear(on);
  const { office, place, letterSymbol, signerTitle } = await settings.all();
  return {
    on,
    nextNumber: Math.max(0, ...numbers) + 1,
    officeKnown: [office, place, letterSymbol, signerTitle].every((value) => value !== ''),
    template: (await letters.template(kind))?.fileName ?? null,
  };
}
