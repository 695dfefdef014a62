import { Button, Input } from 'antd';
import { useState } from 'react';
import type { SavedView } from '../../../shared/contract/savedViewContract.ts';
import { longestViewName } from '../../../shared/domain/taskListing.ts';
import { listText } from '../../../shared/text.ts';
import { useOneAtATime } from '../../lib/useOneAtATime.ts';

interface SaveViewPanelProps {
  /** The saved view that the list was opened from. */
  current: SavedView | undefined;
  /** Answers whether it is stored. */
  onAdd: (name: string) => Promise<boolean>;
  onReplace: (view: SavedView) => Promise<boolean>;
  onClose: () => void;
}

/** Gives what the list shows a name, or puts it in the place of what was saved. */
export function SaveViewPanel({ current, onAdd, onReplace, onClose }: SaveViewPanelProps) {
  const [name, setName] = useState('');
  const { saved } = listText;
  const add = useOneAtATime(async (isHere) => {
    if ((await onAdd(name)) && isHere()) onClose();
  });
  const replace = useOneAtATime(async (isHere) => {
    if (current && (await onReplace(current)) && isHere()) onClose();
  });
  return (
    <form
      className="save-panel"
      aria-label={saved.save}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      {current && (
        <Button title={saved.overHint(current.name)} onClick={() => void replace()}>
          {saved.over} “{current.name}”
        </Button>
      )}
      <Input
        autoFocus
        aria-label={saved.name}
        placeholder={saved.placeholder}
        maxLength={longestViewName}
        style={{ width: 280 }}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Button type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {current ? saved.asNew : saved.save}
      </Button>
    </form>
  );
}
