import { Refusal } from '../../../shared/contract/refusal.ts';
import type { AppendixModel } from '../../../shared/domain/appendix.ts';
import { sheetLayout } from '../sheetLayout.ts';
import type { LaidOut } from '../workbookBytes.ts';
import { columnLetter } from '../xlsx/columnLetter.ts';
import { textXml } from '../xlsx/sharedTexts.ts';
import { sheetRows } from '../xlsx/sheetRows.ts';
import { framePrinting, withPrinting } from './framePrinting.ts';
import { digitPixels, frameFont, frameStyles } from './frameStyles.ts';
import { withTitles } from './frameTitles.ts';
import { type Frame, frameWidths, readFrame } from './readFrame.ts';
import { sheetNameIn } from './sheetNameIn.ts';
import { insertRows, shiftDrawing, shiftNames } from './shiftRows.ts';

/** An appendix in its frame, with where it is to be found again. */
export interface FilledFrame {
  bytes: Uint8Array;
  sheet: LaidOut;
  place: { first: number; left: number; part: string };
}

const stylesPart = 'xl/styles.xml';
const chainPart = 'xl/calcChain.xml';

/** Parts of the file that a part refers to, by what they are. */
async function relatedParts({ zip, part }: Frame, kind: string): Promise<string[]> {
  const name = part.replace(/^xl\/worksheets\//u, '');
  const relations = (await zip.file(`xl/worksheets/_rels/${name}.rels`)?.async('string')) ?? '';
  return [...relations.matchAll(/<Relationship\b[^>]*>/gu)].flatMap(([one]) => {
    const target = /\sTarget="([^"]*)"/u.exec(one)?.[1];
    return target && new RegExp(`/${kind}"`, 'u').test(one) ? [target.replace(/^\.\.\//u, 'xl/')] : [];
  });
}

/** The order of reckoning lists cells that have moved: Excel makes it anew. */
async function dropCalcChain({ zip }: Frame): Promise<void> {
  if (!zip.file(chainPart)) return;
  zip.remove(chainPart);
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    const xml = (await zip.file(part)?.async('string')) ?? '';
    zip.file(part, xml.replace(/<(?:Override|Relationship)\b[^>]*calcChain[^>]*\/>/gu, ''));
  }
}

const sheetNameOf = (workbook: string, index: number) =>
  sheetNameIn([...workbook.matchAll(/<sheet\b[^>]*\sname="([^"]*)"/gu)][index]?.[1] ?? '');

/**
 * Fills an office's own workbook: the rows of the appendix stand from its named cell on, in the font of that cell and the
 * widths of the frame; what stood below moves down. Head, pictures, shapes and all else stay as they are; of its page what `framePrinting` says.
 * Refuses as
 * `readFrame`.
 */
export async function fillFrame(
  model: AppendixModel,
  { bytes, file }: { bytes: Uint8Array; file: string },
): Promise<FilledFrame> {
  const frame = await readFrame(bytes, file);
  const { zip, part, row, column, headings } = frame;
  const styles = await zip.file(stylesPart)?.async('string');
  if (!styles) throw new Refusal('FILE_DAMAGED', { file });
  // heights are reckoned by characters of seven pixels
  const digit = digitPixels(styles);
  const widths = frameWidths(frame, model.columns.length).map((width) => (width * digit) / 7);
  const columns = model.columns.map((one, at) => ({ ...one, width: widths[at] ?? one.width }));
  const font = frameFont(styles, frame.sheet, `${columnLetter(column)}${row}`);
  const framed = { ...model, columns, columnNumbers: headings ? model.columnNumbers : null };
  const layout = sheetLayout(framed, { first: row, left: column - 1, headings, font });
  const looks = frameStyles(styles, font);
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  const name = sheetNameOf(workbook, frame.index);
  const printing = framePrinting(frame, { styles, workbook, digit }, layout, columns.length);
  const rows = [
    ...sheetRows(
      layout,
      {
        columns,
        styles: looks,
        left: column - 1,
        scale: font.size / 11,
        text: (value) => ({ type: 'inlineStr', content: `<is>${textXml(value)}</is>` }),
      },
      printing.breaks,
      row,
    ),
  ];
  const shift = { after: row, by: layout.lineCount - 1 };
  const merges = layout.blocks.reduce<{ top: number; xml: string[] }>(
    ({ top, xml }, block) => ({
      top: top + block.lines.length,
      xml: [
        ...xml,
        ...block.merges.map(
          (merge) =>
            `<mergeCell ref="${columnLetter(column + merge.left)}${top + merge.top}:${columnLetter(column + merge.right)}${top + merge.bottom}"/>`,
        ),
      ],
    }),
    { top: row, xml: [] },
  );
  const filled = withMerges(insertRows(frame.sheet, row, rows.join(''), layout.lineCount), merges.xml);
  zip.file(part, withPrinting(filled, printing));
  zip.file(stylesPart, looks.xml());
  for (const drawing of await relatedParts(frame, 'drawing')) {
    const xml = await zip.file(drawing)?.async('string');
    if (xml) zip.file(drawing, shiftDrawing(xml, shift));
  }
  const shifted = shiftNames(workbook, name, shift);
  zip.file(
    'xl/workbook.xml',
    printing.titles ? withTitles(shifted, frame.index, name, printing.titles) : shifted,
  );
  await dropCalcChain(frame);
  return {
    bytes: await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
    sheet: { model: framed, layout },
    place: { first: row, left: column - 1, part },
  };
}

/** Merged cells beside those that the sheet has; behind its rows, protection and filters, where the format wants them. */
function withMerges(sheet: string, merges: readonly string[]): string {
  if (merges.length === 0) return sheet;
  const own = /<mergeCells\b[^>]*>([\s\S]*?)<\/mergeCells>/u.exec(sheet);
  if (own) {
    const all = `${own[1]}${merges.join('')}`;
    return sheet.replace(
      own[0],
      `<mergeCells count="${all.split('<mergeCell ').length - 1}">${all}</mergeCells>`,
    );
  }
  const block = `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
  const before =
    /<\/sheetData>(?:\s*<(sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)\b(?:[^>]*\/>|[\s\S]*?<\/\1>))*/u;
  return sheet.replace(before, (found) => found + block);
}
