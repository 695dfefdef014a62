import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { filterWords } from '../../../shared/filterWords.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';

/** A filter in words, a line for each condition, for what leaves the screen. */
export async function conditionLines(
  { units, directives }: Pick<Repositories, 'units' | 'directives'>,
  filter: TaskFilter,
  on: Day,
): Promise<string[]> {
  const unitNames = new Map(
    filter.units.length > 0 ? (await units.all()).map(({ id, name }) => [id, name]) : [],
  );
  const numbers = new Map(
    filter.directives.length > 0
      ? (await directives.list(on)).map(({ id, number, subject }) => [id, number ?? subject ?? '…'])
      : [],
  );
  const words = filterWords(filter, {
    unit: (id) => unitNames.get(id) ?? '…',
    directive: (id) => numbers.get(id) ?? '…',
  });
  return words.map((condition) => condition.words);
}
