import ExcelJS from 'exceljs';
import JSZip from 'jszip';

/** Everything that is seen or printed of a workbook's sheets, in an order of its own; never the file's bytes. */
export async function dumpWorkbook(bytes: Uint8Array, lastRow = Number.POSITIVE_INFINITY) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const zip = await JSZip.loadAsync(bytes);
  const styles = (await zip.file('xl/styles.xml')?.async('string')) ?? '';
  const looks: string[] = [];
  const lookNumber = (cell: ExcelJS.Cell) => {
    const { font, numFmt, alignment, border } = cell;
    const look = JSON.stringify({ font, numFmt, alignment, border });
    const known = looks.indexOf(look);
    return known === -1 ? looks.push(look) - 1 : known;
  };
  const shown = (value: ExcelJS.CellValue) => (value instanceof Date ? { date: value.toISOString() } : value);
  const sheets = [];
  for (const [index, sheet] of workbook.worksheets.entries()) {
    const rows: Record<string, unknown> = {};
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      if (number > lastRow) return;
      const cells = Array.from({ length: sheet.columnCount }, (_, at) => {
        const cell = row.getCell(at + 1);
        return [cell.isMerged && cell.master !== cell ? null : shown(cell.value), lookNumber(cell)];
      });
      rows[number] = { height: row.height, cells };
    });
    const xml = (await zip.file(`xl/worksheets/sheet${index + 1}.xml`)?.async('string')) ?? '';
    const breaks = [...xml.matchAll(/<brk id="(\d+)"/gu)].map((match) => Number(match[1]));
    sheets.push({
      name: sheet.name,
      widths: sheet.columns.map(({ width }) => width),
      merges: sheet.model.merges.filter((range) => Number(/\d+/u.exec(range)?.[0]) <= lastRow).sort(),
      breaks: breaks.filter((row) => row <= lastRow),
      views: sheet.views,
      pageSetup: sheet.pageSetup,
      headerFooter: sheet.headerFooter,
      formulas: (xml.match(/<f[ >]/gu) ?? []).length,
      rows,
    });
  }
  return {
    defaultFont: /<font>.*?<\/font>/u.exec(styles)?.[0],
    sheets,
    looks: looks.map((look) => JSON.parse(look) as unknown),
  };
}
