import { Button } from 'antd';
import type { KeptEntry } from '../../../shared/contract/entryContract.ts';
import { entryText, ui } from '../../../shared/text.ts';
import { useStore } from '../../lib/createStore.ts';
import { refusedLines } from './entrySession.ts';

/** Dòng chưa ghi được: lines that were refused when another one stood in the field already; each is taken up again or dropped. */
export function RefusedLines({ onEdit }: { onEdit: (line: string, editing: KeptEntry | null) => void }) {
  const lines = useStore(refusedLines);
  if (lines.length === 0) return null;
  const drop = (at: number) => refusedLines.set((all) => all.filter((_, place) => place !== at));
  return (
    <ul className="entry-refused" aria-label={entryText.refusedLines}>
      {lines.map(({ line, editing, reason }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same line may be refused twice
        <li key={at} role="alert">
          {entryText.refused(line, reason)}
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
          <Button size="small" aria-label={`${ui.action.remove} ${line}`} onClick={() => drop(at)}>
            {ui.action.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
