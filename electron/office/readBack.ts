import type { CellValue } from '../../shared/domain/appendix.ts';
import { checkCodeOf } from './checkCode.ts';
import { agreesWithFormula } from './evaluateSum.ts';
import type { SheetLine } from './sheetBlock.ts';
import type { LaidOut } from './workbookBytes.ts';
import { eachRow, readDayFormats, readSharedTexts } from './xlsx/sheetReader.ts';
import { zipReader } from './xlsx/zipReader.ts';

export interface FoundEntries {
  /** Items whose lines stand in the file exactly as laid out, each counted once. */
  items: number;
  /** Items laid out. */
  expected: number;
  /** Lines with items that stand in the file, right or wrong. */
  rows: number;
  /** Reckoned again from the file's own cells. */
  checkCode: string;
  /** Cells beside the items' that differ from what was laid out, or whose formula reckons something else. */
  wrong: string[];
}

const same = (one: CellValue, other: CellValue) =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && one !== null && one.day === other?.day);

/** The lines of a layout by number, with what each shows. */
function wantedLines({ layout }: LaidOut, first: number) {
  const wanted = new Map<number, { id: string | null; line: SheetLine; isEntry: boolean }>();
  let number = first;
  for (const { kind, id, lines } of layout.blocks)
    for (const line of lines) {
      wanted.set(number, { id, line, isEntry: kind === 'entry' });
      number += 1;
    }
  return wanted;
}

/** Reads a sheet of a written workbook back and holds every cell against the layout that it was written from. */
async function readSheet(
  zip: ReturnType<typeof zipReader>,
  part: string,
  context: Parameters<typeof eachRow>[3],
  sheet: LaidOut,
  first: number,
  left: number,
): Promise<FoundEntries> {
  const { columns } = sheet.model;
  const wanted = wantedLines(sheet, first);
  const entryLines = [...wanted.values()].filter(({ isEntry }) => isEntry).length;
  const right = new Set<string | null>();
  const wrongItems = new Set<string | null>();
  const wrong: string[] = [];
  const found: CellValue[][] = [];
  const summed = columns.some(({ sum, ratio }) => sum || ratio);
  const numbers = new Map<number, readonly CellValue[]>();
  const reckoned: { number: number; formulas: (string | null)[]; values: CellValue[] }[] = [];
  await eachRow(zip, part, { left, count: columns.length }, context, ({ number, values, formulas }) => {
    const want = wanted.get(number);
    if (!want) return;
    wanted.delete(number);
    const agree =
      want.line.values.every((value, index) => same(value, values[index] ?? null)) &&
      columns.every((_, index) => (formulas?.[index] ?? null) === (want.line.formulas?.[index] ?? null));
    if (want.isEntry) found.push(values);
    if (want.id !== null) (agree ? right : wrongItems).add(want.id);
    else if (!agree) wrong.push(`line ${number}`);
    if (summed) numbers.set(number, values);
    if (formulas) reckoned.push({ number, formulas, values });
  });
  for (const [number, { id }] of wanted) id === null ? wrong.push(`line ${number}`) : wrongItems.add(id);
  for (const { number, formulas, values } of reckoned)
    for (const [index, formula] of formulas.entries())
      if (formula !== null && !agreesWithFormula(formula, values[index] ?? null, numbers, left))
        wrong.push(`line ${number}, column ${index + 1}`);
  const allAgree = wrongItems.size === 0 && found.length === entryLines;
  const items = [...right].filter((id) => !wrongItems.has(id)).length;
  return {
    items,
    expected: new Set([...right, ...wrongItems]).size,
    rows: found.length,
    // what agrees cell by cell has the code that was reckoned from those cells
    checkCode: allAgree ? sheet.layout.checkCode : checkCodeOf(found),
    wrong,
  };
}

/** Reads a written workbook back, sheet by sheet. `first` and `left`: the line on which
 * each begins and the columns before it. Throws where it is no workbook. */
export async function readBack(
  bytes: Uint8Array,
  sheets: readonly LaidOut[],
  { first = 1, left = 0, part }: { first?: number; left?: number; part?: string } = {},
): Promise<FoundEntries[]> {
  const zip = zipReader(bytes);
  // a frame has texts of its own, which no line of the appendix uses
  const context = { texts: part ? [] : readSharedTexts(zip), days: readDayFormats(zip) };
  const found: FoundEntries[] = [];
  for (const [index, sheet] of sheets.entries())
    found.push(
      await readSheet(zip, part ?? `xl/worksheets/sheet${index + 1}.xml`, context, sheet, first, left),
    );
  return found;
}
