import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { appName } from '../../../shared/text.ts';

/** What is said of a cell in the workbook that goes back to its unit. */
export interface CellMark {
  sheet: string;
  address: string;
  note: string;
  /** `error`: it could not be taken; `doubt`: please confirm it. */
  tone: 'error' | 'doubt';
}

const fills = { error: 'FFFFCCC7', doubt: 'FFFFE58F' } as const;

const strictToTransitional: readonly [RegExp, string][] = [
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/spreadsheetml\/main/gu,
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  ],
  [
    /http:\/\/purl\.oclc\.org\/ooxml\/officeDocument\//gu,
    'http://schemas.openxmlformats.org/officeDocument/2006/',
  ],
];

/** "Strict Open XML" names the same parts otherwise, and exceljs knows but one way. */
async function transitional(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const workbook = (await zip.file('xl/workbook.xml')?.async('string')) ?? '';
  if (!workbook.includes('purl.oclc.org')) return bytes;
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const text = await entry.async('string');
    zip.file(
      name,
      strictToTransitional.reduce((changed, [from, to]) => changed.replace(from, to), text),
    );
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Trả lại đơn vị: its own workbook with cells coloured and commented; answers how many are marked. Throws what exceljs throws. */
export async function markedBytes(
  bytes: Uint8Array,
  marks: readonly CellMark[],
): Promise<{ bytes: Uint8Array; marked: number }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(await transitional(bytes)).buffer);
  let marked = 0;
  for (const { sheet, address, note, tone } of marks) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (!cell) continue;
    // Cells share their look: this one gets its own.
    cell.style = {
      ...cell.style,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fills[tone] } },
    };
    cell.note = {
      texts: [
        { font: { bold: true, size: 10 }, text: `${appName}: ` },
        { font: { size: 10 }, text: note },
      ],
    };
    marked += 1;
  }
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), marked };
}
