import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { verify } from '../../electron/office/appendixBytes.ts';
import { fillFrame } from '../../electron/office/frame/fillFrame.ts';
import { buildByForm } from '../../shared/domain/appendices/buildAppendix.ts';
import { formColumns, originalForms } from '../../shared/domain/appendices/originalForms.ts';
import { appendixSources } from '../../shared/domain/appendices/sources/sources.ts';
import { goldenTasks, goldenDay as on } from '../fixtures/appendixTasks.ts';
import { frameWorkbook } from '../fixtures/frameWorkbook.ts';

const form = {
  ...originalForms[2],
  columns: formColumns(appendixSources.tasks.columns, ['order', 'text', 'leads', 'deadline', 'result']),
};
/** Tasks of ordinary length, as many as are asked for. */
const tasksOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const task = goldenTasks[at % 10];
    if (!task) throw new Error('no task');
    return { ...task, id: `x${at}`, code: `NV-${at}` };
  });

async function filled(count: number, change: (sheet: ExcelJS.Worksheet) => void = () => {}, name?: string) {
  const model = buildByForm(form, { tasks: tasksOf(count), directives: [], unitKinds: new Map() }, { on });
  const frame = await frameWorkbook(name, change);
  const { bytes, sheet, place } = await fillFrame(model, { bytes: frame, file: 'Khung.xlsx' });
  await verify(bytes, [sheet], place);
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file(place.part)?.async('string')) ?? '';
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const first = workbook.worksheets[0];
  if (!first) throw new Error('no sheet');
  return {
    layout: sheet.layout,
    sheet: first,
    names: (await zip.file('xl/workbook.xml')?.async('string')) ?? '',
    breaks: [...xml.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/gu)].map(([, id]) => Number(id)),
    setup: /<pageSetup\b[^>]*>/u.exec(xml)?.[0] ?? '',
    xml,
  };
}
const titlesIn = (names: string) =>
  [...names.matchAll(/_xlnm\.Print_Titles"[^>]*>[^<]*!(\$\d+:\$\d+)</gu)].map(([, rows]) => rows);

const thin = { style: 'thin' as const };
const box = { top: thin, bottom: thin, left: thin, right: thin };
const framed = (sheet: ExcelJS.Worksheet, row: number) => {
  for (const column of [2, 3, 4, 5, 6]) sheet.getRow(row).getCell(column).border = box;
};

describe('the headings that a filled frame repeats', () => {
  it('are the line above the named cell, or all framed lines there, with what is merged into them', async () => {
    expect(titlesIn((await filled(3)).names)).toEqual(['$6:$6']);
    const two = await filled(3, (sheet) => {
      framed(sheet, 6);
      framed(sheet, 5);
    });
    expect(titlesIn(two.names)).toEqual(['$5:$6']);
    const merged = await filled(3, (sheet) => {
      framed(sheet, 6);
      sheet.mergeCells('C4:C6');
    });
    expect(titlesIn(merged.names)).toEqual(['$4:$6']);
  });
  it('are the table’s own where the frame has none', async () => {
    const { names, layout } = await filled(3, undefined, 'DONDOC_BANG');
    expect(titlesIn(names)).toEqual([`$7:$${6 + layout.headings.last}`]);
  });
  it('are those that the frame says itself', async () => {
    const { names } = await filled(3, (sheet) => {
      sheet.pageSetup.printTitlesRow = '3:6';
    });
    expect(titlesIn(names)).toEqual(['$3:$6']);
  });
});

/** Heights of the pages in points, headings that are repeated included, as the file itself has them. */
function pageHeights({ sheet, breaks, layout }: Awaited<ReturnType<typeof filled>>): number[] {
  const end = 11 + layout.lineCount - 1;
  const heightOf = (line: number) => sheet.getRow(line).height ?? 15;
  const pages = [0, ...breaks, end].slice(0, -1).map((before, at) => {
    const last = breaks[at] ?? end;
    const own = Array.from({ length: last - before }, (_, line) => heightOf(before + 1 + line));
    return own.reduce((sum, height) => sum + height, at === 0 ? 0 : heightOf(6));
  });
  return pages;
}

describe('the pages of a filled frame', () => {
  /** A4 on its side, Excel's own margins of 0.75 inches above and below. */
  const full = (210 / 25.4 - 1.5) * 72;
  it.each([1, 5, 12, 40, 150])(
    '%i tasks: none too full, none parts a heading from its row',
    async (count) => {
      const made = await filled(count);
      const { breaks, layout } = made;
      for (const height of pageHeights(made)) expect(height).toBeLessThanOrEqual(full);
      const kinds = layout.blocks.flatMap(({ kind, lines }) => lines.map(() => kind));
      for (const line of breaks) expect(['entry', 'note', 'gap']).toContain(kinds[line - 7]);
      expect(breaks.length > 0).toBe(count >= 5);
      expect(breaks.toSorted((a, b) => a - b)).toEqual(breaks);
    },
  );
  it('keep the signature on one page, with the last row', async () => {
    for (const count of [12, 17, 23, 40]) {
      const { breaks, layout } = await filled(count);
      const kinds = layout.blocks.flatMap(({ kind, lines }) => lines.map(() => kind));
      const lastRow = 7 + kinds.lastIndexOf('entry');
      expect(breaks.at(-1) ?? 0).toBeLessThan(lastRow);
    }
  });
  it('grow in number where the frame was to fit one, and stay one where the rows fit', async () => {
    const fit = (sheet: ExcelJS.Worksheet) => {
      sheet.pageSetup.fitToPage = true;
      sheet.pageSetup.fitToWidth = 1;
      sheet.pageSetup.fitToHeight = 1;
    };
    const long = await filled(40, fit);
    expect(long.setup).toContain('fitToHeight="0"');
    expect(long.breaks.length).toBeGreaterThan(1);
    const short = await filled(2, fit);
    expect(short.setup).not.toContain('fitToHeight="0"');
    expect(short.breaks).toEqual([]);
  });
  it('are larger where the frame is printed smaller', async () => {
    const smaller = await filled(40, (sheet) => {
      sheet.pageSetup.scale = 50;
    });
    const { breaks } = await filled(40);
    expect(smaller.breaks.length).toBeLessThan(breaks.length / 1.5);
  });
  it('stay Excel’s own on paper that cannot be reckoned with, and beside the frame’s own page ends', async () => {
    const other = await filled(40, (sheet) => {
      Reflect.set(sheet.pageSetup, 'paperSize', 1);
    });
    expect(other.breaks).toEqual([]);
    expect(titlesIn(other.names)).toEqual(['$6:$6']);
    const own = await filled(40, (sheet) => sheet.getRow(9).addPageBreak());
    expect(own.xml).toContain(`<brk id="${9 + own.layout.lineCount - 1}"`);
    expect(own.xml.match(/<rowBreaks/gu)).toHaveLength(1);
    expect(own.breaks.length).toBeGreaterThan(1);
  });
});

it('heights go by the digits of the frame’s own font: in a larger one the same column holds more', async () => {
  const heights = async (size: number) => {
    const model = buildByForm(form, { tasks: tasksOf(10), directives: [], unitKinds: new Map() }, { on });
    const zip = await JSZip.loadAsync(await frameWorkbook());
    const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
    zip.file('xl/styles.xml', styles.replace(/<sz val="11"\/>/u, `<sz val="${size}"/>`));
    const bytes = new Uint8Array(await zip.generateAsync({ type: 'uint8array' }));
    const { sheet } = await fillFrame(model, { bytes, file: 'Khung.xlsx' });
    return sheet.layout.blocks.flatMap(({ lines }) => lines).reduce((sum, { height }) => sum + height, 0);
  };
  expect(await heights(14)).toBeLessThan(await heights(11));
});
