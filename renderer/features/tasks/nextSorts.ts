import type { TaskSort } from '../../../shared/contract/taskContract.ts';
import { mostThenBy } from '../../../shared/domain/taskListing.ts';

/**
 * What a list is sorted by after a heading was used. Alone: by that column, the other way round where it is the one already.
 * With Shift (`adding`): by that column too, after the others; once more, the other way round; once more, not any longer.
 */
export function nextSorts(
  sorts: readonly TaskSort[],
  key: TaskSort['key'],
  adding: boolean,
): readonly TaskSort[] {
  const present = sorts.find((sort) => sort.key === key);
  if (!adding) {
    const turned = sorts.length === 1 && present !== undefined && !present.descending;
    return [{ key, descending: turned }];
  }
  if (!present) return sorts.length > mostThenBy ? sorts : [...sorts, { key, descending: false }];
  if (!present.descending) return sorts.map((sort) => (sort === present ? { key, descending: true } : sort));
  return sorts.length > 1 ? sorts.filter((sort) => sort !== present) : [{ key, descending: false }];
}
