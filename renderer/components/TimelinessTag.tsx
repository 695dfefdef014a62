import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { timelinessText } from '../../shared/text.ts';
import { TimelinessSign } from './TimelinessSign.tsx';
import './timeliness.css';

/** Tình trạng thời hạn by sign, word and colour; the sign is for the eye only. `brief`: the word on hover and for the ear. */
export function TimelinessTag({ state, brief = false }: { state: Timeliness; brief?: boolean }) {
  const { label } = timelinessText[state];
  return (
    <span className={`timeliness timeliness-${state}`} title={brief ? label : undefined}>
      <TimelinessSign state={state} />
      <span className={brief ? 'visually-hidden' : undefined}>{label}</span>
    </span>
  );
}
