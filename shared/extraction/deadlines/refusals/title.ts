import { clauseBefore, wordsAfter } from '../candidate.ts';
import type { Refusal } from '../refusals.ts';

const vision = /^,? ?(?:và |, )?(?:có )?(?:định hướng|tầm nhìn|xét đến|hướng tới)/;
const visionBefore = /(?:tầm nhìn|định hướng|xét|hướng|mục tiêu)(?: phát triển)? ?$/;
const titled =
  /(?:chiến lược|kế hoạch|đề án|chương trình|quy hoạch|dự án|nghị quyết|chủ trương|phong trào|cuộc vận động|dự toán|đề cương|mục tiêu quốc gia|danh mục)(?! (?:này|trên))/g;
const deed =
  /(?<!\p{L})(?:hoàn thành|hoàn tất|phấn đấu|bảo đảm|đảm bảo|thực hiện|triển khai|trình|ban hành|xong|đạt|duy trì|kết thúc|gia hạn|kéo dài|điều chỉnh|chậm nhất|tổ chức|báo cáo)(?!\p{L})/u;

/**
 * Years inside the name of a plan or programme: `Chiến lược dữ liệu tỉnh … đến năm 2030`, `giai đoạn 2021-2025, tầm nhìn
 * đến năm 2030`. No verb stands between the name's first word and the years.
 */
export const title: Refusal = {
  name: 'title',
  refuses(candidate) {
    const { found, cue } = candidate;
    if (found.time.unit !== 'years' && found.until?.unit !== 'years') return false;
    if (vision.test(wordsAfter(candidate))) return true;
    const clause = clauseBefore(candidate);
    if (visionBefore.test(clause)) return true;
    if (cue.cue !== 'until' && cue.cue !== 'none' && cue.cue !== 'from' && !found.until) return false;
    if (cue.strong || cue.word.includes('hết')) return false;
    const last = [...clause.matchAll(titled)].at(-1);
    return !!last && !deed.test(clause.slice(last.index + last[0].length));
  },
};
