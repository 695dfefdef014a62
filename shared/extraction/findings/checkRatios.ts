import type { Block } from '../block.ts';
import type { Finding } from '../extraction.ts';
import { formatNumber } from '../figures/readNumber.ts';
import { scanRatios } from '../figures/scanRatios.ts';
import { clauseAround } from '../text/clauseAround.ts';
import { findingAt } from './finding.ts';

const exceeding = /(?:vượt|tăng|so với|gấp)/iu;

/**
 * Tỷ lệ không khớp phân số: a percentage that neither rounding nor cutting off at the decimals shown can give, and a
 * part greater than its whole.
 */
export function checkRatios(block: Block): Finding[] {
  return scanRatios(block.text).flatMap((ratio) => {
    const { numerator, denominator, percent } = ratio;
    const share = (numerator / denominator) * 100;
    const written = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
    const clause = clauseAround(
      block.text,
      Math.min(ratio.from, percent?.from ?? ratio.from),
      Math.max(ratio.to, percent?.to ?? 0),
    );
    if (percent) {
      const step = 10 ** -percent.decimals;
      const isRounded = Math.abs(share - percent.value) <= step / 2 + 1e-9;
      const isCut = share >= percent.value && share - percent.value < step;
      if (isRounded || isCut) return [];
      const shown = formatNumber(Math.round(share * 100) / 100);
      return [
        findingAt(
          'arithmetic',
          block,
          clause.from,
          clause.to,
          `${written} = ${shown}%, văn bản ghi ${formatNumber(percent.value)}%.`,
        ),
      ];
    }
    if (numerator <= denominator || exceeding.test(block.text.slice(clause.from, clause.to))) return [];
    return [findingAt('impossible', block, clause.from, clause.to, `${written}: phần lớn hơn tổng.`)];
  });
}
