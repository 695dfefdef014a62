import type { TaskSection } from './contract/taskContract.ts';
import type { GroupKey } from './domain/taskListing.ts';
import { listText, ui } from './text.ts';

/** What a group is called. */
export function groupName({ key, name }: Pick<TaskSection, 'key' | 'name'>, by: GroupKey): string {
  if (key === '') return listText.group.without[by];
  if (by === 'month') return listText.group.month(key.slice(5, 7), key.slice(0, 4));
  return name || ui.directives.noNumber;
}
