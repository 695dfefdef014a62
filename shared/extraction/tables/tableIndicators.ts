import type { FoundIndicator } from '../extraction.ts';
import { numberOf } from '../figures/readNumber.ts';
import { columnOf, type Table } from './readTables.ts';

const plain = /^\s*\d{1,3}(?:\.\d{3})*\s*$|^\s*\d+\s*$/u;

/** Bảng kết quả: `Nhiệm vụ được giao | Đã hoàn thành`, each row a count of what was done out of what was given. */
export function tableIndicators(table: Table): FoundIndicator[] {
  const done = columnOf(
    table.headings,
    /hoan thanh|da thuc hien|da dat|da giai quyet|thuc hien duoc/u,
    /ty le|thoi (?:gian|han)|truoc/u,
  );
  const total = table.headings.findIndex(
    (_, index) =>
      index !== done &&
      columnOf(
        [table.headings[index] ?? ''],
        /tong|theo ke hoach|duoc giao|so giao|ke hoach|nhiem vu/u,
        /dang|chua|qua han|hoan thanh/u,
      ) === 0,
  );
  if (done < 0 || total < 0) return [];
  const name = table.headings.findIndex(
    (_, index) =>
      index !== done &&
      index !== total &&
      table.rows.some(({ texts }) => /\p{L}{3}/u.test(texts[index] ?? '')),
  );
  return table.rows.flatMap(({ texts, cells, blocks: [block] }) => {
    const [of = '', part = ''] = [texts[total], texts[done]];
    const cell = cells[done]?.[0];
    if (!plain.test(of) || !plain.test(part) || numberOf(of) === 0 || !cell) return [];
    return [
      {
        name: `${table.headings[done]}: ${(texts[name] ?? '').trim()}`,
        value: numberOf(part),
        unit: null,
        numerator: numberOf(part),
        denominator: numberOf(of),
        unitOrg: null,
        quote: block.text,
        span: { block: block.no, from: 0, to: block.text.length },
      },
    ];
  });
}
