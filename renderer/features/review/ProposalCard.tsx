import { Button } from 'antd';
import { type Dispatch, memo } from 'react';
import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { basisText, ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { DraftDeadlineEditor } from './DraftDeadlineEditor.tsx';
import { doubtsOf } from './doubtsOf.ts';
import type { Editing } from './editing.ts';
import { ProposalActions } from './ProposalActions.tsx';
import { ProposalFields } from './ProposalFields.tsx';
import type { ReviewAction } from './reviewState.ts';
import { TextEditor } from './TextEditor.tsx';
import { UnitEditor } from './UnitEditor.tsx';

interface ProposalCardProps {
  task: DraftTask;
  active: boolean;
  editing: Editing;
  dispatch: Dispatch<ReviewAction>;
  onSelect: (key: string) => void;
  onEdit: (editing: Editing) => void;
  resolve: (phrase: string) => Promise<Deadline | null>;
}

const decisionSigns = { pending: '○', accepted: '✓', refused: '✕' } as const;

/** One proposal: what was decided, its words, who, by when, what is doubtful and why. */
export const ProposalCard = memo(function ProposalCard(props: ProposalCardProps) {
  const { task, active, editing, dispatch, onSelect, onEdit, resolve } = props;
  const { key, ref, text, decision, corrected, existing } = task;
  const doubts = doubtsOf(task);
  const close = () => onEdit(null);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click only moves the cursor, as the arrow keys of the whole review do
    <li
      className={`card card-${decision}${active ? ' card-active' : ''}`}
      data-key={key}
      tabIndex={active ? 0 : -1}
      aria-current={active}
      onClick={() => active || onSelect(key)}
    >
      <div className="card-head">
        <span className={`decision decision-${decision}`}>
          <span aria-hidden>{decisionSigns[decision]} </span>
          {ui.review.decision[decision]}
        </span>
        <span className="card-ref">{ref || ui.review.noRef}</span>
        {corrected && <span className="card-flag">{ui.review.corrected}</span>}
        {existing && <span className="card-flag">{ui.review.changed(existing.code)}</span>}
      </div>
      {editing === 'text' ? (
        <TextEditor
          label={ui.review.textOf(ref)}
          text={text}
          onLeave={(next) => dispatch({ type: 'text', key, text: next })}
          onClose={close}
          onSplit={(next, at) => {
            dispatch({ type: 'text', key, text: next });
            dispatch({ type: 'split', key, at });
          }}
        />
      ) : (
        <p className="card-text">{text}</p>
      )}
      {existing && active && (
        <p className="card-existing">
          {ui.review.existingText}: {existing.text}
        </p>
      )}
      {task.alike && !existing && (
        <div className="card-alike">
          <p>
            {task.sameAs
              ? basisText.joined(task.alike.code, task.alike.directive)
              : basisText.alike(task.alike.code, task.alike.directive, task.alike.likeness)}
          </p>
          {active && <p className="card-existing">{task.alike.text}</p>}
          {active && !editing && (
            <Button size="small" onClick={() => dispatch({ type: 'same', key })}>
              {task.sameAs ? basisText.other : basisText.same} <KeyHint keys="G" />
            </Button>
          )}
        </div>
      )}
      <ProposalFields task={task} hide={editing} />
      {editing === 'units' && <UnitEditor task={task} dispatch={dispatch} />}
      {editing === 'deadlines' && <DraftDeadlineEditor task={task} dispatch={dispatch} resolve={resolve} />}
      {doubts.length > 0 && decision !== 'refused' && (
        <ul className="card-doubts">
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
      {active && editing !== 'text' && (
        <ProposalActions
          decision={decision}
          itemKey={key}
          editing={editing}
          dispatch={dispatch}
          onEdit={onEdit}
        />
      )}
    </li>
  );
});
