import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useSaveOnLeave } from '../../lib/useSaveOnLeave.ts';

interface TextEditorProps {
  label: string;
  text: string;
  /** Keeps what was typed: told when the editor is left, however that happens, except by Esc. */
  onLeave: (text: string) => void;
  /** Cut before character `at` of the text. */
  onSplit: (text: string, at: number) => void;
  onClose: () => void;
}

/** The words of a proposal. Leaving keeps what was typed, Esc gives it up; Alt+S splits at the cursor. */
export function TextEditor({ label, text, onLeave, onSplit, onClose }: TextEditorProps) {
  const [typed, setTyped] = useState(text);
  const settled = useRef(false);
  const field = useRef<HTMLDivElement>(null);
  const hintId = useId();

  useSaveOnLeave((goes) => {
    if (settled.current) return undefined;
    if (goes === 'page')
      flushSync(() => onLeave(typed)); // the review is saved next and must have it
    else onLeave(typed);
    return undefined;
  });

  const giveUp = () => {
    settled.current = true;
    onClose();
  };
  const split = () => {
    settled.current = true;
    // Leading blanks go when the text is kept; the cut moves with them.
    const blanks = typed.length - typed.trimStart().length;
    onSplit(typed.trim(), (field.current?.querySelector('textarea')?.selectionStart ?? 0) - blanks);
    onClose();
  };
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.shiftKey) onClose();
    else if (event.key === 'Escape') giveUp();
    else if (event.altKey && event.code === 'KeyS') split();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <div ref={field}>
      <Input.TextArea
        autoFocus
        rows={2}
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
        <Button size="small" type="primary" onClick={onClose}>
          {ui.action.save} <KeyHint keys="Enter" />
        </Button>
        <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={split}>
          {ui.review.splitHere} <KeyHint keys="Alt+S" />
        </Button>
        <Button size="small" onClick={giveUp}>
          {ui.action.cancel} <KeyHint keys="Esc" />
        </Button>
      </div>
    </div>
  );
}
