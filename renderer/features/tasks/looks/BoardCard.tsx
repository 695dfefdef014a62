import type { ListedTask } from '../../../../shared/contract/schemas.ts';
import { ui } from '../../../../shared/text.ts';
import { DueDay } from '../../../components/DueDay.tsx';
import { TimelinessTag } from '../../../components/TimelinessTag.tsx';

interface BoardCardProps {
  card: ListedTask;
  active: boolean;
  open: boolean;
  onFocus: () => void;
  onOpen: () => void;
}

/** What a card is dragged as. */
export const cardType = 'application/x-dondoc-task';

/** A task on the board: drawn by the mouse, moved by the column's keys. */
export const BoardCard = ({ card, active, open, onFocus, onOpen }: BoardCardProps) => {
  const { id, code, text, leads, due, daysLeft, duePhrase, timeliness, status } = card;
  const [lead, ...others] = leads;
  return (
    <li
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData(cardType, id);
        dataTransfer.effectAllowed = 'move';
      }}
    >
      <button
        type="button"
        className={`card-task card-${timeliness}${open ? ' card-open-task' : ''}`}
        data-at={id}
        tabIndex={active ? 0 : -1}
        aria-current={open ? 'true' : undefined}
        aria-keyshortcuts="Control+ArrowLeft Control+ArrowRight"
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className="card-task-head">
          <strong>{code}</strong>
          <TimelinessTag state={timeliness} />
        </span>
        <span className="card-task-text" title={text}>
          {text}
        </span>
        <span className="card-task-foot">
          <span>
            {lead ? lead.shortName || lead.name : ui.units.none}
            {others.length > 0 && ` +${others.length}`}
          </span>
          <DueDay due={due} daysLeft={status === 'done' ? null : daysLeft} phrase={duePhrase} />
        </span>
      </button>
    </li>
  );
};
