import { sheetNameIn } from './sheetNameIn.ts';

/** Below this row everything moves down by so many rows. */
export interface Shift {
  after: number;
  by: number;
}

const moved = (row: number, { after, by }: Shift) => (row > after ? row + by : row);

/** `A7`, `$B$9:D12`, `$5:$6`: each row that lies below moves. */
export const shiftReference = (reference: string, shift: Shift): string =>
  reference.replace(
    /(\$?[A-Z]{1,3}\$?|\$|:)(\d+)(?![\d(A-Za-z])/gu,
    (_, before: string, row: string) => before + moved(Number(row), shift),
  );

/** A formula's references to its own sheet; text in quotes stays. */
const shiftFormula = (formula: string, shift: Shift): string =>
  formula
    .split(/(&quot;.*?&quot;|"[^"]*")/u)
    .map((part, at) => (at % 2 === 1 || part.includes('!') ? part : shiftReference(part, shift)))
    .join('');

const shiftRow = (row: string, shift: Shift): string =>
  row
    .replace(
      /(<(?:row|c)\b[^>]*?\sr=")([A-Z]*)(\d+)"/gu,
      (_, start: string, letters: string, number: string) =>
        `${start}${letters}${moved(Number(number), shift)}"`,
    )
    .replace(
      /(<f\b[^>]*>)([^<]*)(<\/f>)/gu,
      (_, open: string, formula: string, close: string) =>
        `${open.replace(/\sref="([^"]*)"/u, (__, ref: string) => ` ref="${shiftReference(ref, shift)}"`)}${shiftFormula(formula, shift)}${close}`,
    );

/** Areas that a sheet names behind its rows: merged cells, rules of input and look, links. */
const shiftAreas = (xml: string, shift: Shift): string =>
  xml
    .replace(
      /\s(ref|sqref)="([^"]*)"/gu,
      (_, name: string, areas: string) => ` ${name}="${shiftReference(areas, shift)}"`,
    )
    .replace(/<brk id="(\d+)"/gu, (_, id: string) => `<brk id="${moved(Number(id), shift)}"`);

/** A sheet with rows in the place of one: what stands below moves down, and all that names it with it. */
export function insertRows(sheet: string, row: number, rows: string, count: number): string {
  const shift = { after: row, by: count - 1 };
  const data = /<sheetData\s*\/>|<sheetData>([\s\S]*?)<\/sheetData>/u.exec(sheet);
  if (!data) throw new Error('a sheet has its data');
  const [before, after] = [sheet.slice(0, data.index), sheet.slice(data.index + data[0].length)];
  const all = [...(data[1] ?? '').matchAll(/<row\b[^>]*?(?:\/>|>[\s\S]*?<\/row>)/gu)].map(([one]) => ({
    xml: one,
    number: Number(/\sr="(\d+)"/u.exec(one)?.[1]),
  }));
  const above = all.filter(({ number }) => number < row).map(({ xml }) => xml);
  const below = all.filter(({ number }) => number > row).map(({ xml }) => shiftRow(xml, shift));
  return [
    before.replace(/<dimension\b[^>]*\/>/u, ''),
    `<sheetData>${above.join('')}${rows}${below.join('')}</sheetData>`,
    shiftAreas(after, shift),
  ].join('');
}

/** Pictures and shapes that begin below move down; those above stay where they are. Their rows count from 0. */
export const shiftDrawing = (drawing: string, shift: Shift): string =>
  drawing.replace(
    /(<xdr:row>)(\d+)(<\/xdr:row>)/gu,
    (_, open: string, row: string, close: string) => `${open}${moved(Number(row) + 1, shift) - 1}${close}`,
  );

/** Names of a workbook that lie in the sheet of that name: print area and the like reach over the new rows. */
export const shiftNames = (workbook: string, sheetName: string, shift: Shift): string =>
  workbook.replace(
    /(<definedName\b[^>]*>)([^<]*)(<\/definedName>)/gu,
    (_, open: string, target: string, close: string) => {
      const areas = target.split(',').map((area) => {
        const at = area.lastIndexOf('!');
        const name = sheetNameIn(area.slice(0, at));
        // the last row of what is printed is the named one itself in a frame without a foot
        const last = { after: shift.after - 1, by: shift.by };
        if (at < 0 || name !== sheetName) return area;
        const isArea = open.includes('_xlnm.Print_Area');
        return (
          area.slice(0, at + 1) +
          (isArea
            ? area.slice(at + 1).replace(/\d+$/u, (row) => String(moved(Number(row), last)))
            : shiftReference(area.slice(at + 1), shift))
        );
      });
      return open + areas.join(',') + close;
    },
  );
