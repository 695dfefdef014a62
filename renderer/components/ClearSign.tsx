import type { Clear } from '../../shared/domain/sixClears.ts';
import { clearText } from '../../shared/text.ts';
import './clearSign.css';

/** One of the six clears by sign and word: ✓ đã rõ, ✗ chưa rõ. */
export const ClearSign = ({ clear, lacking, word }: { clear: Clear; lacking: boolean; word: string }) => (
  <span className={lacking ? 'clear-sign clear-lacking' : 'clear-sign'}>
    <span aria-hidden>{lacking ? '✗' : '✓'}</span> {word}
    <span className="visually-hidden">
      {' '}
      {lacking ? `${clearText.hasNot}: ${clearText.lacks[clear]}` : clearText.has}
    </span>
  </span>
);
