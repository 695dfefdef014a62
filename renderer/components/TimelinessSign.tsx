import type { Timeliness } from '../../shared/domain/timeliness.ts';
import { signDrawings, signWidth } from '../lib/signDrawing.ts';

/** The sign of a timeliness, for the eye only: the word always stands beside it or is there for the ear. */
export function TimelinessSign({ state }: { state: Timeliness }) {
  const width = signWidth(state);
  return (
    <svg
      className="timeliness-sign"
      aria-hidden="true"
      width={width}
      height={12}
      viewBox={`0 0 ${width} 12`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.4}
    >
      {signDrawings[state].map(({ d, filled }) => (
        <path key={d} d={d} {...(filled && { fill: 'currentColor', stroke: 'none' })} />
      ))}
    </svg>
  );
}
