import { Button } from 'antd';
import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { entryText, ui } from '../../../shared/text.ts';
import { useStore } from '../../lib/createStore.ts';
import { refusedLines } from './entrySession.ts';

interface RefusedLinesProps {
  onEdit: (line: string, editing: KeptEntry | null) => void;
  /** The last one was dropped: no button below takes the focus. */
  onLeave: () => void;
}

/** Dòng chưa ghi được: lines that were refused when another one stood in the field already; each is taken up again or dropped. */
export function RefusedLines({ onEdit, onLeave }: RefusedLinesProps) {
  const lines = useStore(refusedLines);
  if (lines.length === 0) return null;
  const drop = (at: number) => refusedLines.set((all) => all.filter((_, place) => place !== at));
  return (
    <ul className="entry-refused" aria-label={entryText.refusedLines}>
      {lines.map(({ line, editing, reason }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be refused twice
        <li key={at} role="alert">
          <span>{entryText.refused(line, reason)}</span>
          <Button
            size="small"
            aria-label={`${ui.action.edit} ${line}`}
            onClick={() => {
              drop(at);
              onEdit(line, editing);
            }}
          >
            {ui.action.edit}
          </Button>
          <Button
            size="small"
            aria-label={`${ui.action.remove} ${line}`}
            onClick={() => {
              drop(at);
              if (at === lines.length - 1) onLeave();
            }}
          >
            {ui.action.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
