import type { Day } from '../../vietnamese/day.ts';
import type { CueFound } from './readCue.ts';
import { spanOfTime } from './spanOfTime.ts';
import type { FoundTime, Time } from './time.ts';

/** A wording of time after joining: perhaps a span with its own end, perhaps without an end. */
export interface JoinedTime extends FoundTime {
  /** The end of the span, in `từ A đến B`. */
  until: Time | null;
  /** `trở đi`, `và những năm tiếp theo` follow. */
  goesOn: boolean;
}

/** A joined time with the words that lead to it. */
export interface Candidate {
  /** The prepared text. */
  text: string;
  found: JoinedTime;
  cue: CueFound;
  on: Day | null;
}

/** The prepared text before the wording (cue included), back to the last mark that ends a clause. */
export function clauseBefore({ text, cue }: Candidate): string {
  const left = text.slice(Math.max(0, cue.from - 160), cue.from);
  const mark = Math.max(
    ...['.', ';', ':', '(', '|', '”', '"', '\n'].map((sign) => left.lastIndexOf(`${sign} `)),
    left.lastIndexOf('('),
  );
  return left.slice(mark + 1).trimStart();
}

/** What follows the wording, a few words of it. */
export const wordsAfter = ({ text, found }: Candidate, length = 32): string =>
  text.slice(found.to, found.to + length);

/** Nothing but this wording stands between the marks around it. */
export function isAlone(candidate: Candidate): boolean {
  const left = candidate.text.slice(Math.max(0, candidate.cue.from - 32), candidate.cue.from);
  return (
    /(?:^|[(;.:] ?|^- ?)(?:khoảng |dự kiến |(?:buổi )?(?:sáng|chiều|tối|trưa) |thực hiện |hoàn thành |xong |thời gian ){0,2}["'“(*_]*$/.test(
      left,
    ) &&
    /^ ?["'”)*_]*(?:(?:,| -)? ?\d{1,2}[:h]\d{2}(?: ?[ap]m)?)?(?: ?$|[.;)]|,? (?:và|hoặc) (?:ngày |tháng |quý )?[\d/ivx.-]{1,10}(?: năm \d{4})? ?$|,? và (?:thường xuyên|h[ằà]ng|bổ sung|kiện toàn|định k|các năm|những năm|duy trì|cập nhật))/.test(
      wordsAfter(candidate, 24),
    )
  );
}

/** The whole text is this wording. */
export function isWhole(candidate: Candidate): boolean {
  return candidate.cue.from <= 3 && /^["'”). *_]*$/.test(wordsAfter(candidate, 12));
}

/** First and last day, as far as they are known. */
export function daysOf({ found, on }: Candidate): { from: Day | null; to: Day | null } {
  const first = spanOfTime(found.time, on);
  const last = found.until ? spanOfTime(found.until, on) : first;
  return { from: first?.from ?? null, to: last?.to ?? null };
}
