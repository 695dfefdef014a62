import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { passageText, ui } from '../../../shared/text.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import type { PassageEnd } from './usePassageMark.ts';

/** Room for the button before the end of a passage, in pixels. */
const widest = 150;

interface PassageButtonProps {
  words: string;
  end: PassageEnd;
  onTask: () => void;
}

/** The passage's own button, where it ends; says to a screen reader what is chosen. */
export function PassageButton({ words, end, onTask }: PassageButtonProps) {
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen stays in view wherever its end goes
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [end]);
  return (
    <div ref={place} className="passage-place" style={{ top: end.top, left: Math.max(end.left, widest) }}>
      <Button
        size="small"
        type="primary"
        className="passage-button"
        // the focus stays in the text, so that the keys go on from there
        onMouseDown={(event) => event.preventDefault()}
        onClick={onTask}
      >
        {ui.review.toTask} <KeyHint keys="N" />
      </Button>
      <p className="visually-hidden" role="status">
        {passageText.chosen(words)}
      </p>
    </div>
  );
}
