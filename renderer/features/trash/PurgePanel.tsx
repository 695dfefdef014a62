import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import type { TrashItems } from '../../../shared/contract/trashContract.ts';
import { confirmsPurge } from '../../../shared/domain/trash.ts';
import { trashText, ui } from '../../../shared/text.ts';
import { appApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { purgeItems } from '../../lib/trashActs.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';

/** What deleting for good takes away, and the words that have to be typed for it. */
export function PurgePanel({ items, onClose }: { items: TrashItems[]; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const [running, setRunning] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['purgePreview', items],
    queryFn: () => appApi.trash.purgePreview({ items }),
  });
  const purge = useOneAtATime(async (isHere) => {
    if (!confirmsPurge(typed)) return;
    setRunning(true);
    if ((await purgeItems(items, typed)) && isHere()) onClose();
    setRunning(false);
  });
  return (
    <aside className="detail" aria-labelledby="purge-title">
      <header className="detail-head">
        <h2 id="purge-title">{trashText.purgeTitle}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <form
        className="detail-body purge-form"
        onSubmit={(event) => {
          event.preventDefault();
          void purge();
        }}
      >
        {error && <Alert type="error" role="alert" title={refusalSentence(error)} />}
        {data && (
          <>
            <p>
              <strong>{trashText.purgeLead(trashText.counts(data))}</strong>
            </p>
            <Alert type="warning" showIcon title={trashText.purgeWarning(formatCount(data.operations))} />
          </>
        )}
        <label htmlFor="purge-words">{trashText.purgeType}</label>
        <Input
          id="purge-words"
          autoFocus
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="edit-actions">
          <Button
            danger
            type="primary"
            htmlType="submit"
            loading={running}
            disabled={!data || !confirmsPurge(typed)}
          >
            {trashText.purgeDo}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
      </form>
    </aside>
  );
}
