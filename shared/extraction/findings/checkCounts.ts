import type { Block } from '../block.ts';
import type { Finding } from '../extraction.ts';
import { findingAt } from './finding.ts';

const counted = /(?<![\p{L}\d/.,-])(\d{1,3})\s+(\p{L}[^;:.\d]{2,120})$/u;
const numbered = /\((\d{1,2})\)\s/gu;
const isCut = /(?:\.\.\.|…|v\.v\.?)\s*$/u;

/** How many entries `(1) …; (2) …` a footnote lists; 0 when it does not count them from 1 without a gap. */
function entriesOf(text: string): number {
  const numbers = [...text.matchAll(numbered)].map((match) => Number(match[1]));
  return numbers.every((number, index) => number === index + 1) ? numbers.length : 0;
}

/** Số đếm không khớp danh sách: `10 văn bản …⁷` whose footnote lists 13. */
export function checkCounts(block: Block, footnotes: ReadonlyMap<string | null, Block>): Finding[] {
  return block.footnotes.flatMap(({ at, label }) => {
    const note = footnotes.get(label);
    const begin = Math.max(0, at - 160);
    const claim = counted.exec(block.text.slice(begin, at));
    if (!note || !claim) return [];
    const [claimed, entries] = [Number(claim[1]), entriesOf(note.text)];
    if (entries < 2 || entries === claimed || (entries < claimed && isCut.test(note.text))) return [];
    return [
      findingAt(
        'count',
        block,
        begin + claim.index,
        at,
        `Văn bản ghi ${claimed}, chú thích ${label} liệt kê ${entries}.`,
      ),
    ];
  });
}

const doing = /đang|đã (?:hoàn thành|triển khai|thực hiện)/iu;
const not = /chưa (?:hoàn thành|triển khai|thực hiện)/iu;

/** A footnote in a table's cell that says the opposite of the cell's column heading. */
export function checkCellNotes(block: Block, footnotes: ReadonlyMap<string | null, Block>): Finding[] {
  return block.footnotes.flatMap(({ at, label }) => {
    const cell = block.cells.find(({ from, to }) => at >= from && at <= to);
    const note = footnotes.get(label)?.text ?? '';
    const denied = not.exec(note)?.[0];
    if (!cell || !doing.test(cell.heading) || !denied || not.test(cell.heading)) return [];
    return [
      findingAt(
        'identity',
        block,
        0,
        block.text.length,
        `Cột “${cell.heading}” nhưng chú thích ${label} ghi “${denied}”.`,
      ),
    ];
  });
}
