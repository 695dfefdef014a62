import type { FoundTime, TimeContext } from './time.ts';
import { timeParsers } from './timeParsers.ts';

const anchors =
  /\d|ngày|tháng|qu[ýí]|qúy|t\d|thường k|q\.? ?[iv]|năm|tuần|thứ |ch(?:ủ|úa) nhật|hôm |bữa nay|đầu |giữa |cuối |thượng tuần|trung tuần|hạ tuần|các |những |giai đoạn|nhiệm kỳ|nửa |một |hai |ba |bốn |sáu |bảy |bẩy |tám |chín |mười |mồng |mùng |rằm |hằng |hàng |mỗi |từng |định k|thường xuyên|liên tục|duy trì|tết|tân niên|lễ |dịp |nghỉ |đại |giỗ tổ|quốc |cách mạng|giáng sinh|noel|khai giảng|giải phóng|kỳ họp|kì họp|phiên họp|bầu cử|cuộc bầu|từ nay|từ giờ/g;

const wordCharacter = /[\p{L}\d]/u;
const figureJoint = /[/.,:-]/;

/** A word begins here, and a figure is not the tail of a number or of a document's number. */
function beginsAt(text: string, at: number, end: number): boolean {
  const before = text[at - 1];
  if (before === undefined || at === end) return true;
  if (wordCharacter.test(before)) return false;
  return !(figureJoint.test(before) && wordCharacter.test(text[at - 2] ?? ' ') && /\d/.test(text[at] ?? ''));
}

/** Every wording of time in a prepared text, in order, without overlap, deadlines or not. */
export function scanTimes(text: string, context: TimeContext): FoundTime[] {
  const found: FoundTime[] = [];
  let end = -1;
  anchors.lastIndex = 0;
  for (let anchor = anchors.exec(text); anchor; anchor = anchors.exec(text)) {
    const at = anchor.index;
    const time = beginsAt(text, at, end) ? readAt(text, at, context) : null;
    if (time) found.push(time);
    end = time?.to ?? end;
    anchors.lastIndex = time ? time.to : at + 1;
  }
  return found;
}

function readAt(text: string, at: number, context: TimeContext): FoundTime | null {
  for (const parser of timeParsers) {
    parser.pattern.lastIndex = at;
    const match = parser.pattern.exec(text);
    const read = match && parser.read(match, context);
    if (!read) continue;
    const length = read.length ?? match[0].length;
    if (length > 0)
      return {
        rule: parser.name,
        from: at,
        to: at + length,
        time: read.time,
        loose: read.loose ?? false,
        weekday: read.weekday ?? null,
      };
  }
  return null;
}
