import { sticky, yearDigits } from '../fragments.ts';
import { readPart } from '../readYear.ts';
import type { TimeParser } from '../time.ts';

/** `năm 2026`, `cuối năm 2026`, `giai đoạn 2026-2030`, `các năm 2026, 2027`; bare `2026` and `2026 - 2027`. */
export const years: TimeParser = {
  name: 'years',
  pattern: sticky(
    `(?:(?:(?<part>đầu|giữa|cuối) )?(?:của )?(?<word>(?:các |những )?năm ?|(?:trong )?(?<programme>giai đoạn|nhiệm kỳ)(?: các)?(?: năm)? ))?` +
      `(?<first>${yearDigits})(?: ?(?:-|,|và|đến|tới|/) ?(?:năm )?(?<last>${yearDigits}))?(?![\\d%]|[./-]\\d|/\\p{L}|-\\p{L})`,
  ),
  read({ groups = {} }) {
    const first = Number(groups['first']);
    const last = Number(groups['last'] ?? groups['first']);
    if (last < first) return null;
    return {
      time: {
        unit: 'years',
        kind: first === last ? 'year' : 'range',
        first,
        last,
        part: readPart(groups),
        programme: groups['programme'] !== undefined,
      },
      loose: groups['word'] === undefined,
    };
  },
};
