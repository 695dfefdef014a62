import type { Block } from '../block.ts';
import type { FoundUnit } from '../extraction.ts';
import { listedUnits, type Piece } from '../tasks/draftTask.ts';
import { shadow } from '../text/shadow.ts';

const opens = /^\s*kinh gui\s*:?\s*/u;

/** Nơi nhận của công văn: the units after `Kính gửi:`, on its line, in the cells beside it or in the lines below. */
export function readAddressees(blocks: readonly Block[]): FoundUnit[] {
  const at = blocks.findIndex((block, index) => index < 30 && opens.test(shadow(block.text)));
  const block = blocks[at];
  if (!block) return [];
  const pieces: Piece[] = [];
  const skipped = opens.exec(shadow(block.text))?.[0].length ?? 0;
  if (block.kind === 'row') {
    for (const row of blocks.slice(at, at + 40)) {
      if (row.table !== block.table) break;
      for (const cell of row.cells) {
        const label = opens.exec(shadow(cell.text))?.[0].length ?? 0;
        if (cell.to > cell.from + label) pieces.push({ block: row, from: cell.from + label, to: cell.to });
      }
    }
  } else {
    if (block.text.length > skipped) pieces.push({ block, from: skipped, to: block.text.length });
    for (const line of blocks.slice(at + 1, at + 40)) {
      if (line.marker === null || !/^[-–+•*]$/u.test(line.marker)) break;
      pieces.push({ block: line, from: 0, to: line.text.length });
    }
  }
  return pieces
    .flatMap((piece) => listedUnits(piece, 'addressee'))
    .map((unit) => ({ ...unit, certainty: 'implied' }));
}
