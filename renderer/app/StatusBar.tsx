import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { selectionText, ui } from '../../shared/text.ts';
import { useStore } from '../lib/createStore.ts';
import { formatCount } from '../lib/formatCount.ts';
import { notice } from '../lib/notice.ts';
import { overviewQuery } from '../lib/queries.ts';
import { useSelectedCount } from '../lib/taskSelection.ts';
import { redoLast, undoLast } from './lastStep.ts';

/** Counts, what was just done, and the way to take the last operation back or to do it again. */
export function StatusBar() {
  const { data } = useQuery(overviewQuery);
  const last = useStore(notice);
  const selected = useSelectedCount();
  return (
    <footer className="status-bar">
      <span>
        {data &&
          [
            ui.status.tasks(formatCount(data.taskCount)),
            ui.status.overdue(formatCount(data.counts.overdue ?? 0)),
            ui.status.soon(formatCount(data.counts['due-soon'] ?? 0)),
          ].join(' · ')}
      </span>
      <strong className="status-selected" role="status">
        {selected > 0 && selectionText.selected(formatCount(selected))}
      </strong>
      <span className={`status-notice status-${last?.tone ?? 'done'}`} role="status" title={last?.text}>
        {last?.text}
      </span>
      {data?.undo && (
        <Button size="small" onClick={() => void undoLast()} aria-keyshortcuts="Control+Z" title={data.undo}>
          <span className="status-undo">{ui.status.undo(data.undo)}</span>
        </Button>
      )}
      {data?.redo && (
        <Button size="small" onClick={() => void redoLast()} aria-keyshortcuts="Control+Y" title={data.redo}>
          <span className="status-undo">{ui.status.redo(data.redo)}</span>
        </Button>
      )}
    </footer>
  );
}
