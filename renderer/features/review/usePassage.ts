import { useMemo, useState } from 'react';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import { passageText } from '../../../shared/text.ts';
import { useScreenCommand } from '../../lib/screenCommands.ts';
import { type Passage, passageAt, sentencesOf } from './passage.ts';

/** The passage that is chosen in the document, if any; F6 and the palette lead to the text, to where `at` is. */
export function usePassage(blocks: readonly Block[], at: Span | null) {
  const [passage, setPassage] = useState<Passage | null>(null);
  const [wanted, setWanted] = useState(0);
  const sentences = useMemo(() => sentencesOf(blocks), [blocks]);
  useScreenCommand({ id: 'review-text', label: passageText.choose, note: 'F6' }, () => {
    setWanted((count) => count + 1);
    setPassage((now) => now ?? passageAt(sentences, at));
  });
  return { passage, setPassage, sentences, wanted };
}
