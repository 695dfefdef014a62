import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { timelinessText } from '../../shared/text.ts';
import './timeliness.css';

/** Tình trạng thời hạn by sign, word and colour; the sign is for the eye only, the word says the same. */
export function TimelinessTag({ state }: { state: Timeliness }) {
  const { sign, label } = timelinessText[state];
  return (
    <span className={`timeliness timeliness-${state}`}>
      <span aria-hidden className="timeliness-sign">
        {sign}
      </span>
      {label}
    </span>
  );
}
