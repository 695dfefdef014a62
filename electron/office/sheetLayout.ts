import { Refusal } from '../../shared/contract/refusal.ts';
import { type AppendixModel, type CellValue, checkLine } from '../../shared/domain/appendix.ts';
import { blockBuilder } from './blockBuilder.ts';
import { checkCodeOf } from './checkCode.ts';
import { withFormulas } from './formulas.ts';
import { headingBlock } from './headingBlock.ts';
import type { SheetBlock } from './sheetBlock.ts';

/** Excel's own limit. */
const mostSheetLines = 1_048_576;

/** Where an appendix goes in an office's own workbook, and the font that it is written in there. */
export interface FramePlace {
  /** The line of the named cell, and the columns before it. */
  first: number;
  left: number;
  headings: boolean;
  font: { name: string; size: number };
}

/** The sheet, line by line, before any library sees it. */
export interface SheetLayout {
  blocks: SheetBlock[];
  /** Lines of the column headings, from 1, ends included: frozen, and repeated on each page. */
  headings: { first: number; last: number };
  /** Number of lines in all. */
  lineCount: number;
  checkCode: string;
}

const linesOf = (blocks: readonly SheetBlock[]) => blocks.reduce((sum, { lines }) => sum + lines.length, 0);

function* entryValues(blocks: readonly SheetBlock[]): Generator<CellValue[]> {
  for (const { kind, lines } of blocks) if (kind === 'entry') for (const { values } of lines) yield values;
}

/**
 * Every line of the appendix with its height, from its title lines to its check code. Pure. `place`: where it goes in
 * an office's own frame, which has the title lines and may have the headings. Refuses with APPENDIX_TOO_LONG what no sheet can hold.
 */
export function sheetLayout(model: AppendixModel, place: FramePlace | null = null): SheetLayout {
  const build = blockBuilder(model.columns, place?.font);
  const head = place
    ? []
    : [
        build.wide('label', model.label),
        build.wide('title', model.title),
        build.wide('attached', model.attachedTo),
        build.gap(8),
      ];
  const heading = headingBlock(model.columns, model.columnNumbers);
  const headings = place?.headings === false ? [] : [heading];
  const body: SheetBlock[] = [];
  for (const group of model.groups) {
    body.push(...build.group(group));
    for (const row of group.rows) body.push(build.entry(row));
  }
  const checkCode = checkCodeOf(entryValues(body));
  const signature = build.signature(model.signature);
  const blocks = [
    ...head,
    ...headings,
    ...body,
    ...build.total(model.total),
    build.gap(8),
    ...model.notes.map((note) => build.wide('note', note)),
    build.wide('note', checkLine(model, checkCode)),
    ...(signature.length > 0 ? [build.gap(12), ...signature] : []),
  ];
  const lineCount = linesOf(blocks);
  if (lineCount > mostSheetLines)
    throw new Refusal('APPENDIX_TOO_LONG', { count: lineCount, limit: mostSheetLines });
  withFormulas(blocks, model.columns, place ?? {});
  const headLines = linesOf(head);
  return {
    blocks,
    headings: { first: headLines + 1, last: headLines + linesOf(headings) },
    lineCount,
    checkCode,
  };
}
