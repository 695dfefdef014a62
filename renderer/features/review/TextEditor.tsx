import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';

interface TextEditorProps {
  label: string;
  text: string;
  onDone: (text: string) => void;
  /** Cut before character `at` of the text. */
  onSplit: (text: string, at: number) => void;
}

/** The words of a proposal. Leaving keeps what was typed, Esc does not; Alt+S splits at the cursor. */
export function TextEditor({ label, text, onDone, onSplit }: TextEditorProps) {
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const split = () => {
    // Leading blanks go when the text is kept; the cut moves with them.
    const at =
      (field.current?.querySelector('textarea')?.selectionStart ?? 0) -
      (typed.length - typed.trimStart().length);
    onSplit(typed.trim(), at);
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) onDone(typed);
    else if (event.altKey && event.code === 'KeyS') split();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div ref={field}>
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 12 }}
        aria-label={label}
        aria-describedby={hintId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={hintId} className="field-note">
        {ui.review.splitHint}
      </p>
      <div className="card-actions">
        <Button size="small" type="primary" onClick={() => onDone(typed)}>
          {ui.action.save} <KeyHint keys="Enter" />
        </Button>
        <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={split}>
          {ui.review.splitHere} <KeyHint keys="Alt+S" />
        </Button>
      </div>
    </div>
  );
}
