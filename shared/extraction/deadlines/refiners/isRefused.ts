import type { Day } from '../../../vietnamese/day.ts';
import type { readCue } from '../readCue.ts';
import { spanOfTime } from '../spanOfTime.ts';
import type { FoundRange } from './joinRanges.ts';

/** A found time with the words around it. */
export interface Candidate {
  text: string;
  time: FoundRange;
  cue: ReturnType<typeof readCue>;
  on: Day | null;
}

/** Nothing but this wording stands between the marks around it. */
function isAlone({ text, time, cue }: Candidate): boolean {
  const left = text.slice(Math.max(0, cue.from - 24), cue.from);
  const right = text.slice(time.to, time.to + 12);
  return (
    /(?:^|[(;.:] ?)(?:khoảng |dự kiến |thực hiện |hoàn thành )?["'(]?$/.test(left) &&
    /^ ?["')]?(?:$|[.;)])/.test(right)
  );
}

function isPast({ time, on }: Candidate): boolean {
  const end = spanOfTime(time.until ?? time.time, on)?.to;
  return !!on && !!end && end < on;
}

/** A wording of time that is no deadline: cited, past, reported, or bare figures that are no time at all. */
export function isRefused(candidate: Candidate): boolean {
  const { cue, time, on } = candidate;
  if (cue.cue === 'refused') return true;
  if (time.time.unit === 'ongoing') {
    return /(?:đã|giáo dục|chi|kinh phí|vốn|phiên họp|không) $/.test(
      candidate.text.slice(Math.max(0, time.from - 12), time.from),
    );
  }
  if (time.time.unit === 'recurring') return false;
  const alone = isAlone(candidate);
  if ((time.until || cue.cue === 'from' || cue.cue === 'in') && isPast(candidate)) return true;
  if (cue.cue === 'none' && !alone) return true;
  if (/^ ?,? ?(?:đã|có|đạt|là|tổng) /.test(candidate.text.slice(time.to, time.to + 10)) && on) return true;
  return time.loose && cue.cue === 'none' && !alone;
}
