import { Button } from 'antd';
import type { Dispatch } from 'react';
import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import { ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import type { Editing } from './editing.ts';
import type { ReviewAction } from './reviewState.ts';

interface ProposalActionsProps {
  itemKey: string;
  decision: DraftTask['decision'];
  editing: Editing;
  dispatch: Dispatch<ReviewAction>;
  onEdit: (editing: Editing) => void;
}

/** What can be done with the proposal under the cursor, each with its key. */
export function ProposalActions({ itemKey: key, decision, editing, dispatch, onEdit }: ProposalActionsProps) {
  const toggle = (which: Editing) => onEdit(editing === which ? null : which);
  if (editing)
    return (
      <div className="card-actions">
        <Button size="small" onClick={() => onEdit(null)}>
          {ui.review.doneEditing} <KeyHint keys="Esc" />
        </Button>
      </div>
    );
  const decide = (next: DraftTask['decision']) => dispatch({ type: 'decide', key, decision: next });
  return (
    <div className="card-actions">
      {decision !== 'accepted' && (
        <Button size="small" type="primary" onClick={() => decide('accepted')}>
          {ui.review.accept} <KeyHint keys="Enter" />
        </Button>
      )}
      {decision !== 'refused' && (
        <Button size="small" onClick={() => decide('refused')}>
          {ui.review.refuse} <KeyHint keys="Delete" />
        </Button>
      )}
      {decision !== 'pending' && (
        <Button size="small" onClick={() => decide('pending')}>
          {ui.review.reopen}
        </Button>
      )}
      <Button size="small" onClick={() => toggle('text')}>
        {ui.review.editText} <KeyHint keys="E" />
      </Button>
      <Button size="small" onClick={() => toggle('deadlines')}>
        {ui.review.editDeadline} <KeyHint keys="D" />
      </Button>
      <Button size="small" onClick={() => toggle('units')}>
        {ui.review.editUnits} <KeyHint keys="U" />
      </Button>
      <Button size="small" onClick={() => dispatch({ type: 'mergeWithPrevious', key })}>
        {ui.review.merge} <KeyHint keys="M" />
      </Button>
      <Button size="small" onClick={() => toggle('text')}>
        {ui.review.split} <KeyHint keys="S" />
      </Button>
    </div>
  );
}
