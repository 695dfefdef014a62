import { Button } from 'antd';
import { type Dispatch, memo } from 'react';
import { ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import type { OpenSentence } from './reviewItems.ts';
import type { ReviewAction } from './reviewState.ts';

interface OpenSentenceCardProps {
  sentence: OpenSentence;
  active: boolean;
  dispatch: Dispatch<ReviewAction>;
  onSelect: (key: string) => void;
  onTask: (sentence: OpenSentence) => void;
}

/** A sentence that nothing accounts for: make a task of it, or say that it is none. */
export const OpenSentenceCard = memo(function OpenSentenceCard(props: OpenSentenceCardProps) {
  const { sentence, active, dispatch, onSelect, onTask } = props;
  const { key, text } = sentence;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click only moves the cursor, as the arrow keys of the whole review do
    <li
      className={`card card-open${active ? ' card-active' : ''}`}
      data-key={key}
      tabIndex={active ? 0 : -1}
      aria-current={active}
      onClick={() => onSelect(key)}
    >
      <div className="card-head">
        <span className="card-ref">{ui.review.openSentence}</span>
      </div>
      <p className="card-text">{text}</p>
      {active && (
        <div className="card-actions">
          <Button size="small" type="primary" onClick={() => onTask(sentence)}>
            {ui.review.toTask} <KeyHint keys="N" />
          </Button>
          <Button size="small" onClick={() => dispatch({ type: 'toTask', key, asTask: false })}>
            {ui.review.notTask} <KeyHint keys="Delete" />
          </Button>
        </div>
      )}
    </li>
  );
});
