import { setImmediate } from 'node:timers/promises';
import type { Row, Style, Worksheet } from 'exceljs';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { styleOf } from './blockStyle.ts';
import { pageBreaks } from './pageBreaks.ts';
import type { BlockKind, SheetBlock } from './sheetBlock.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { escapedValue, type WrittenValue } from './writtenValue.ts';

/** Blocks written between two breaths, so that the process stays able to answer. */
const breath = 500;

interface Edges {
  top: boolean;
  bottom: boolean;
}

/** Styles recur; the same object for the same look spares the library comparing them again. */
function styles({ columns }: AppendixModel) {
  const kept = new Map<string, Partial<Style>>();
  return (kind: BlockKind, index: number, value: WrittenValue, edges: Edges): Partial<Style> | null => {
    const column = columns[index];
    if (!column) return null;
    const fresh = styleOf(kind, column, index === 0, value, edges);
    const key = `${kind} ${index} ${fresh.numFmt} ${edges.top} ${edges.bottom}`;
    const style = kept.get(key) ?? fresh;
    kept.set(key, style);
    return style;
  };
}

/** Fills a sheet, of a whole workbook or of a stream, from its layout; each block is committed once it is complete. */
export async function fillSheet(sheet: Worksheet, model: AppendixModel, layout: SheetLayout): Promise<void> {
  const style = styles(model);
  const font = { name: 'Times New Roman', family: 1, size: 11 };
  sheet.columns = model.columns.map(({ width }) => ({ width, style: { font } }));

  const breaks = new Set(pageBreaks(model, layout));

  const writeBlock = ({ kind, lines, merges }: SheetBlock, top: number) => {
    const rows: Row[] = [];
    for (const [offset, { values, height }] of lines.entries()) {
      const row = sheet.getRow(top + offset);
      row.height = height;
      const whole = kind !== 'entry';
      const closed = offset === lines.length - 1 || breaks.has(top + offset);
      const edges = { top: whole || offset === 0, bottom: whole || closed };
      for (const [index, value] of values.entries()) {
        const cell = row.getCell(index + 1);
        const look = style(kind, index, value, edges);
        if (value !== null) cell.value = escapedValue(value);
        if (look) cell.style = look;
      }
      rows.push(row);
    }
    for (const merge of merges)
      sheet.mergeCells(top + merge.top, merge.left + 1, top + merge.bottom, merge.right + 1);
    for (const row of rows) {
      if (breaks.has(row.number)) row.addPageBreak();
      row.commit();
    }
  };

  let top = 1;
  for (const [index, block] of layout.blocks.entries()) {
    writeBlock(block, top);
    top += block.lines.length;
    if (index % breath === breath - 1) await setImmediate();
  }
}
