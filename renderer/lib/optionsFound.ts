import { fold } from '../../shared/vietnamese/fold.ts';

/** Options that hold the words typed, without marks; `found`: what else than the label they are found by, folded. */
export const optionsFound = <Option extends { label: string; found?: string }>(
  options: readonly Option[],
  typed: string,
): Option[] => {
  const words = fold(typed);
  return options.filter(({ label, found }) => (found ?? fold(label)).includes(words));
};
