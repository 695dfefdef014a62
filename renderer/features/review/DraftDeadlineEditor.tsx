import { type Dispatch, useEffect } from 'react';
import type { DraftTask } from '../../../shared/contract/draftContract.ts';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import { DeadlineEditor } from '../../components/DeadlineEditor.tsx';
import type { ReviewAction } from './reviewState.ts';

interface DraftDeadlineEditorProps {
  task: DraftTask;
  dispatch: Dispatch<ReviewAction>;
  resolve: (phrase: string) => Promise<Deadline | null>;
}

/** The deadlines of a proposal; those that were added and left empty go when the editor closes. */
export function DraftDeadlineEditor({
  task: { key, deadlines },
  dispatch,
  resolve,
}: DraftDeadlineEditorProps) {
  useEffect(() => () => dispatch({ type: 'dropEmptyDeadlines', key }), [dispatch, key]);
  return (
    <DeadlineEditor
      deadlines={deadlines.map(({ deadline }) => deadline)}
      resolve={resolve}
      onChangeAt={(index, deadline) => dispatch({ type: 'deadline', key, index, deadline })}
      onRemoveAt={(index) => dispatch({ type: 'removeDeadline', key, index })}
      onAdd={(deadline) => dispatch({ type: 'addDeadline', key, deadline })}
    />
  );
}
