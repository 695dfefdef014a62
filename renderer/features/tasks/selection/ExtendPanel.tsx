import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { bulkText, ui } from '../../../../shared/text.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { DayField } from '../../../components/DayField.tsx';
import { formatCount } from '../../../lib/formatCount.ts';
import { useOneAtATime } from '../../../lib/useOneAtATime.ts';
import { extendChosen } from './bulkActs.ts';

/** Gia hạn the chosen tasks to one day, beside the list; one act, one undo. */
export function ExtendPanel({ count, onClose }: { count: number; onClose: () => void }) {
  const [due, setDue] = useState<Day | null>(null);
  const [wrongDay, setWrongDay] = useState(false);
  const [words, setWords] = useState({ reason: '', document: '', signer: '' });
  const id = useId();
  const ready = due !== null && !wrongDay && words.reason.trim() !== '';
  const save = useOneAtATime(async (isHere) => {
    if (due && ready && (await extendChosen({ due, ...words })) && isHere()) onClose();
  });
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 's' && event.key !== 'Enter')) return;
    event.preventDefault();
    void save();
  }
  return (
    <aside className="detail" aria-label={bulkText.extendPanel(formatCount(count))}>
      <header className="detail-head">
        <h2>{bulkText.extendPanel(formatCount(count))}</h2>
        <Button onClick={onClose} aria-keyshortcuts="Escape">
          {ui.action.close}
        </Button>
      </header>
      <form
        className="detail-body bulk-form"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="history-when">{bulkText.extendHint}</p>
        <div className="detail-part">
          <label htmlFor={`${id}due`}>{bulkText.newDue}</label>
          <DayField
            id={`${id}due`}
            label={bulkText.newDue}
            value={due}
            autoFocus
            onInvalid={setWrongDay}
            onChange={setDue}
          />
        </div>
        {(['reason', 'document', 'signer'] as const).map((field) => (
          <div className="detail-part" key={field}>
            <label htmlFor={`${id}${field}`}>{bulkText[field]}</label>
            <Input
              id={`${id}${field}`}
              required={field === 'reason'}
              value={words[field]}
              maxLength={field === 'signer' ? 200 : 500}
              onChange={({ target }) => setWords((all) => ({ ...all, [field]: target.value }))}
            />
          </div>
        ))}
        <div className="edit-actions">
          <Button type="primary" htmlType="submit" disabled={!ready} aria-keyshortcuts="Control+S">
            {bulkText.extendTitle(formatCount(count))}
          </Button>
          <Button onClick={onClose}>{ui.action.cancel}</Button>
        </div>
      </form>
    </aside>
  );
}
