import type { SheetLayout } from '../sheetLayout.ts';
import { type RowContext, rowWriter } from './rowXml.ts';

/** The rows of a sheet as XML, line by line; `first`: the number of the first. */
export function* sheetRows(
  { blocks }: Pick<SheetLayout, 'blocks'>,
  context: RowContext,
  breaks: readonly number[],
  first = 1,
): Generator<string> {
  const write = rowWriter(context);
  const closed = new Set(breaks);
  let number = first;
  for (const block of blocks)
    for (const offset of block.lines.keys()) {
      yield write(block, offset, number, closed.has(number));
      number += 1;
    }
}
