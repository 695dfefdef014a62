import JSZip from 'jszip';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { attribute, elements } from './frameXml.ts';
import { sheetNameIn } from './sheetNameIn.ts';

/** Names that a frame gives to a cell: where rows go under its own headings, or where the table goes with its headings. */
export const placeNames = { rows: 'DONDOC_DULIEU', table: 'DONDOC_BANG' } as const;

/** Khung: an office's own workbook, and where in it an appendix goes. */
export interface Frame {
  zip: JSZip;
  /** Path of the sheet with the named cell, and its XML. */
  part: string;
  sheet: string;
  /** Its place among the sheets, from 0. */
  index: number;
  /** The named cell, from 1. */
  row: number;
  column: number;
  /** The frame has no headings of its own. */
  headings: boolean;
}

/** `AB` as a number, from 1. */
export const columnOf = (letters: string) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether a cell lies in one of these areas. */
function isWithin(area: string, row: number, column: number): boolean {
  const [from = '', to = from] = area.split(':');
  const [, left = '', top = ''] = /^([A-Z]+)(\d+)$/u.exec(from) ?? [];
  const [, right = '', bottom = ''] = /^([A-Z]+)(\d+)$/u.exec(to) ?? [];
  return Number(top) <= row && row <= Number(bottom) && columnOf(left) <= column && column <= columnOf(right);
}

/**
 * Reads an office's own workbook as a frame. Refuses with FRAME_NO_PLACE where no cell has one of the names, with
 * FRAME_BAD_PLACE where rows cannot go there.
 */
export async function readFrame(bytes: Uint8Array, file: string): Promise<Frame> {
  const zip = await JSZip.loadAsync(bytes);
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const workbook = await text('xl/workbook.xml');
  const found = [...workbook.matchAll(/<definedName\b[^>]*\bname="([^"]+)"[^>]*>([^<]*)</gu)].flatMap(
    ([, name = '', target = '']) => {
      const cell = /^(.+)!\$([A-Z]+)\$(\d+)$/u.exec(target);
      const headings = name.toUpperCase() === placeNames.table;
      return cell && (headings || name.toUpperCase() === placeNames.rows) ? [{ name, cell, headings }] : [];
    },
  )[0];
  const names = elements(workbook, 'sheet');
  const index = names.findIndex(
    (sheet) => sheetNameIn(attribute(sheet, 'name') ?? '') === sheetNameIn(found?.cell[1] ?? ''),
  );
  const id = attribute(names[index] ?? '', 'r:id');
  const relation = elements(await text('xl/_rels/workbook.xml.rels'), 'Relationship').find(
    (one) => attribute(one, 'Id') === id,
  );
  const target = attribute(relation ?? '', 'Target')?.replace(/^\/xl\/|^/u, 'xl/');
  const sheet = target ? await text(target) : '';
  if (!found || !target || !sheet.includes('<sheetData'))
    throw new Refusal('FRAME_NO_PLACE', { file, found: placeNames.rows });
  const [row, column] = [Number(found.cell[3]), columnOf(found.cell[2] ?? '')];
  const merged = elements(sheet, 'mergeCell').some((one) =>
    isWithin(attribute(one, 'ref') ?? '', row, column),
  );
  if (merged || sheet.includes('<tablePart '))
    throw new Refusal('FRAME_BAD_PLACE', { file, found: found.name });
  return { zip, part: target, sheet, index, row, column, headings: found.headings };
}

/** Widths of a frame's columns from one on, in digits of its default font. */
export function frameWidths({ sheet, column }: Pick<Frame, 'sheet' | 'column'>, count: number): number[] {
  const usual = Number(attribute(elements(sheet, 'sheetFormatPr')[0] ?? '', 'defaultColWidth') ?? 9);
  const cols = elements(sheet, 'col').map((col) => ({
    min: Number(attribute(col, 'min')),
    max: Number(attribute(col, 'max')),
    width: Number(attribute(col, 'width') ?? usual),
  }));
  return Array.from({ length: count }, (_, at) => {
    const number = column + at;
    return cols.find(({ min, max }) => min <= number && number <= max)?.width ?? usual;
  });
}
