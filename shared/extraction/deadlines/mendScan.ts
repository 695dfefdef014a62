/** A text with the figures and words of time mended that recognition of a scan misreads; every place stays where it was. */
export interface MendedText {
  text: string;
  /** Places at which a letter was changed, in order. */
  mended: readonly number[];
}

const figure = '[\\dOoIl|]';
const year = '2[0Oo][\\dOoIl|]{2}';
/** Something to mend at all: a letter that passes for a figure beside a figure or a slash; a mark on the wrong letter. */
const suspicious = /[\d/.-][OoIl|]|[OoIl|][\d/]|tr(?:ưó|uớ|ứơ|úơ|ướ́)c/iu;
const dates: readonly RegExp[] = [
  // 3O/9/2026, l5/7/2026, 10/0l/2027
  new RegExp(
    `(?<![\\p{L}\\d/.,-])${figure}{1,2} ?[/.-] ?${figure}{1,2} ?[/.-] ?(?:${year}|\\d{2}(?!\\d))(?![\\p{L}\\d/-]|\\.\\d)`,
    'gu',
  ),
  // ngày 3O/9, trước 20/l2
  new RegExp(
    `(?<=(?:ngày|trước|đến|hết|sáng|chiều|từ|và) )(?=${figure}{0,4}[/\\d]{0,2}\\d)${figure}{1,2}/${figure}{1,2}(?![\\p{L}\\d/-]|\\.\\d)`,
    'giu',
  ),
  // ngày 2l tháng 12 năm 2O26
  new RegExp(
    `(?<=ngày )${figure}{1,2} tháng ${figure}{1,2}(?![\\p{L}\\d])(?: năm ${year}(?![\\p{L}\\d]))?`,
    'giu',
  ),
  // tháng l2/2026, quý I/2O26, năm 2O26
  new RegExp(`(?<=tháng )${figure}{1,2}(?: ?/ ?| năm )${year}(?![\\p{L}\\d])`, 'giu'),
  new RegExp(`(?<=(?:quý (?:[IV]{1,3}|[1-4])/|năm ))${year}(?![\\p{L}\\d])`, 'giu'),
];
const before = /(?<!\p{L})tr(?:ưó|uớ|ứơ|úơ)c(?!\p{L})/giu;

const asFigures = (date: string): string => date.replace(/(?<!\p{L})[OoIl|\d]+(?!\p{L})/gu, toDigits);
const toDigits = (figures: string): string => figures.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');

/**
 * Puts figures for the letters that recognition of a scan reads in their place (O for 0, l and I for 1) inside wordings of
 * a day, and `trước` for its usual misreadings. Document numbers and words are left alone. What rests on a mended place is
 * never certain.
 */
export function mendScan(source: string): MendedText {
  if (!suspicious.test(source)) return { text: source, mended: [] };
  const text = [...dates, before].reduce(
    (mending, pattern, index) =>
      mending.replace(pattern, (written) =>
        index === dates.length ? asBefore(written) : asFigures(written),
      ),
    source,
  );
  const mended: number[] = [];
  for (let at = 0; at < source.length; at++) if (text[at] !== source[at]) mended.push(at);
  return { text, mended };
}

const asBefore = (written: string): string =>
  written === written.toUpperCase() ? 'TRƯỚC' : `${written.charAt(0)}rước`;
