import { Button } from 'antd';
import { useState } from 'react';
import type { Deadline } from '../../shared/domain/deadline.ts';
import { ui } from '../../shared/text.ts';
import { unresolved } from '../lib/resolvedDeadline.ts';
import { DeadlineRow, type DeadlineRowProps } from './DeadlineRow.tsx';

interface DeadlineEditorProps extends Pick<DeadlineRowProps, 'resolve'> {
  deadlines: readonly Deadline[];
  onChangeAt: (index: number, deadline: Deadline) => void;
  onRemoveAt: (index: number) => void;
  onAdd: (deadline: Deadline) => void;
  /** Whether it takes the focus when it appears. */
  autoFocus?: boolean;
}

/** All deadlines of a task, each by its wording and its day. */
export function DeadlineEditor(props: DeadlineEditorProps) {
  const { deadlines, resolve, onChangeAt, onRemoveAt, onAdd, autoFocus = true } = props;
  const [added, setAdded] = useState(false);
  return (
    <div className="deadline-editor">
      {deadlines.map((deadline, index) => (
        <DeadlineRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a deadline has no key of its own and its wording changes while it is typed
          key={index}
          no={index + 1}
          deadline={deadline}
          resolve={resolve}
          onChange={(next) => onChangeAt(index, next)}
          onRemove={() => onRemoveAt(index)}
          autoFocus={added || (autoFocus && index === 0)}
        />
      ))}
      <Button
        size="small"
        autoFocus={autoFocus && deadlines.length === 0}
        onClick={() => {
          setAdded(true);
          onAdd(unresolved('', ui.deadline.noWording));
        }}
      >
        {ui.deadline.add}
      </Button>
    </div>
  );
}
