import type { AppendixColumn } from '../../shared/domain/appendix.ts';
import { fontOf } from './blockStyle.ts';
import type { Merge, SheetBlock } from './sheetBlock.ts';
import { heightOfLines, lineCount, textRoom } from './textHeight.ts';

interface Span {
  over: string;
  left: number;
  right: number;
}

/** Columns that stand side by side under one heading. */
function spansOf(columns: readonly AppendixColumn[]): Span[] {
  const spans: Span[] = [];
  for (const [index, { over }] of columns.entries()) {
    if (over === null) continue;
    const last = spans.at(-1);
    if (last?.over === over && last.right === index - 1) last.right = index;
    else spans.push({ over, left: index, right: index });
  }
  return spans;
}

/** The column headings: one line, or two where some stand under a common one; under them the columns' numbers, if any. */
export function headingBlock(
  columns: readonly AppendixColumn[],
  numbers: readonly string[] | null = null,
): SheetBlock {
  const block = headingsAlone(columns);
  if (!numbers) return block;
  const font = fontOf('heading');
  const lines = numbers.map((text, index) => lineCount(text, textRoom(columns[index]?.width ?? 0), font));
  const height = heightOfLines(Math.max(1, ...lines), font.size);
  return { ...block, lines: [...block.lines, { values: [...numbers], height }] };
}

function headingsAlone(columns: readonly AppendixColumn[]): SheetBlock {
  const font = fontOf('heading');
  const height = (text: string, width: number) =>
    heightOfLines(lineCount(text, textRoom(width), font), font.size);
  const tallest = (some: readonly AppendixColumn[]) =>
    Math.max(0, ...some.map(({ heading, width }) => height(heading, width)));
  const spans = spansOf(columns);
  const alone = tallest(columns.filter(({ over }) => over === null));
  if (spans.length === 0) {
    const values = columns.map(({ heading }) => heading);
    return { kind: 'heading', lines: [{ values, height: alone }], merges: [], id: null };
  }
  const above = Math.max(
    ...spans.map(({ over, left, right }) =>
      height(
        over,
        columns.slice(left, right + 1).reduce((sum, { width }) => sum + width, 0),
      ),
    ),
  );
  const below = Math.max(tallest(columns.filter(({ over }) => over !== null)), alone - above);
  const merges: Merge[] = [
    ...spans.map(({ left, right }) => ({ top: 0, left, bottom: 0, right })),
    ...columns.flatMap(({ over }, left) => (over === null ? [{ top: 0, left, bottom: 1, right: left }] : [])),
  ];
  const lines = [
    {
      values: columns.map(({ over, heading }, index) =>
        over === null || over !== columns[index - 1]?.over ? (over ?? heading) : null,
      ),
      height: above,
    },
    { values: columns.map(({ over, heading }) => (over === null ? null : heading)), height: below },
  ];
  const wide = merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  return { kind: 'heading', lines, merges: wide, id: null };
}
