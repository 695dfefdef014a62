import type { TaskSection } from '../../../shared/contract/taskContract.ts';
import type { GroupKey } from '../../../shared/domain/taskListing.ts';
import { groupName } from '../../../shared/groupName.ts';
import { listText } from '../../../shared/text.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { fold } from './foldedGroups.ts';

/** The heading of a group: its name, how many tasks it has, whether they are shown. */
export function GroupHeading({ section, by }: { section: TaskSection; by: GroupKey }) {
  const { key, tasks, folded, continued } = section;
  return (
    // The row itself takes the focus and the keys; the button is what the mouse and the reader find.
    <button
      type="button"
      className="group-heading"
      tabIndex={-1}
      aria-expanded={!folded}
      onClick={() => fold(by, key, !folded)}
    >
      <span className="group-sign" aria-hidden>
        {folded ? '▸' : '▾'}
      </span>
      <strong>{groupName(section, by)}</strong>
      <span className="group-count">{listText.group.tasks(formatCount(tasks))}</span>
      {continued && <span className="cell-unknown">({listText.group.continued})</span>}
    </button>
  );
}
