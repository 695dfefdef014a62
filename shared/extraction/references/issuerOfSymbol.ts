/** Cơ quan ban hành theo ký hiệu: what a number's symbol says for certain about who issued it; null otherwise. */
const issuers: readonly [RegExp, string][] = [
  [/(?:^|[-/])TTg$/u, 'Thủ tướng Chính phủ'],
  [/(?:^|[-/])(?:NQ|NĐ)-CP$/u, 'Chính phủ'],
  [/(?:^|[-/])VPCP(?:-|$)/u, 'Văn phòng Chính phủ'],
  [/(?:^|[-/])NQ[-/]TW$/u, 'Bộ Chính trị'],
];

export const issuerOfSymbol = (number: string): string | null =>
  issuers.find(([pattern]) => pattern.test(number))?.[1] ?? null;
