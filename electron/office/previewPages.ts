import type { AppendixPreview, PreviewPage } from '../../shared/contract/appendixContract.ts';
import { type AppendixModel, type CellValue, checkLine } from '../../shared/domain/appendix.ts';
import { formatDay } from '../../shared/vietnamese/day.ts';
import { lookOf } from './blockStyle.ts';
import { pageBreaks, pageScale } from './pageBreaks.ts';
import type { SheetBlock } from './sheetBlock.ts';
import type { SheetLayout } from './sheetLayout.ts';

type Line = PreviewPage['lines'][number];

const whole = new Intl.NumberFormat('vi', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('vi', { minimumFractionDigits: 1, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('vi', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** As Excel shows the cell on a Vietnamese system. */
function shown(value: CellValue, isPercent: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return formatDay(value.day);
  if (typeof value === 'string') return value;
  if (isPercent) return percent.format(value);
  return Number.isInteger(value) ? whole.format(value) : decimal.format(value);
}

/** The lines of a block as they print; cells that merged ones hide are left out. */
function linesOf(
  { kind, lines, merges }: SheetBlock,
  { columns }: AppendixModel,
  closed: (offset: number) => boolean,
): Line[] {
  return lines.map(({ values, height }, offset) => ({
    height,
    heading: kind === 'heading',
    cells: values.flatMap((value, index) => {
      const column = columns[index];
      const merge = merges.find(
        ({ top, bottom, left, right }) =>
          top <= offset && offset <= bottom && left <= index && index <= right,
      );
      if (!column || (merge && (merge.top !== offset || merge.left !== index))) return [];
      const isWhole = kind !== 'entry';
      const look = lookOf(kind, column, index === 0, value, {
        top: isWhole || offset === 0,
        bottom: isWhole || closed(offset) || offset === lines.length - 1,
      });
      return [
        {
          text: shown(value, look.format === '0.0%'),
          columns: merge ? merge.right - merge.left + 1 : 1,
          lines: merge ? merge.bottom - merge.top + 1 : 1,
          align: look.horizontal,
          top: look.vertical === 'top',
          bold: look.font.bold,
          italic: look.font.italic,
          size: look.font.size,
          shrink: look.shrink,
          border: look.border,
        },
      ];
    }),
  }));
}

/** Pages from one on, as the workbook prints them, headings repeated. Pure. */
export function previewPages(
  model: AppendixModel,
  layout: SheetLayout,
  { from, count }: { from: number; count: number },
): AppendixPreview {
  const breaks = pageBreaks(model, layout, Number.POSITIVE_INFINITY);
  const ends = [...breaks, layout.lineCount];
  const wanted = ends.slice(from, from + count);
  const first = from === 0 ? 1 : (ends[from - 1] ?? layout.lineCount) + 1;
  const last = wanted.at(-1) ?? 0;
  const closing = new Set(breaks);
  const lines = new Map<number, Line>();
  const heading: Line[] = [];
  let number = 1;
  for (const block of layout.blocks) {
    const end = number + block.lines.length - 1;
    const start = number;
    if ((end >= first && start <= last) || block.kind === 'heading') {
      const drawn = linesOf(block, model, (offset) => closing.has(start + offset));
      if (block.kind === 'heading') heading.push(...drawn);
      for (const [offset, line] of drawn.entries()) lines.set(start + offset, line);
    }
    number = end + 1;
  }
  let begin = first;
  const pages = wanted.map((end, at) => {
    const own: Line[] = from + at > 0 ? [...heading] : [];
    for (let line = begin; line <= end; line++)
      own.push(...(lines.has(line) ? [lines.get(line) as Line] : []));
    begin = end + 1;
    return { lines: own };
  });
  return {
    title: [model.label, model.title].filter(Boolean).join('. '),
    orientation: model.orientation,
    widths: model.columns.map(({ width }) => width * 5.25),
    scale: pageScale(model),
    pageCount: ends.length,
    pages,
    footer: `${model.label ? `${model.label}: ` : ''}${checkLine(model, layout.checkCode)}`,
    tasks: model.taskCount,
    noun: model.noun,
    checkCode: layout.checkCode,
  };
}
