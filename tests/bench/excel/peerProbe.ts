// A process of its own in which exceljs alone streams the same cells, styled, into a file; nothing is reckoned or read back.
import ExcelJS from 'exceljs';
import { longAppendix } from './longAppendix.ts';
import { tellCost } from './tellCost.ts';

const [rows = '', filename = ''] = process.argv.slice(2);
const model = longAppendix(Number(rows));
const line = { style: 'thin' as const };
const look = (numFmt: string): Partial<ExcelJS.Style> => ({
  font: { name: 'Times New Roman', family: 1, size: 11 },
  numFmt,
  alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
  border: { left: line, right: line, top: line, bottom: line },
});
const looks = { text: look('General'), number: look('#,##0'), day: look('dd/mm/yyyy') };

const started = performance.now();
const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
  filename,
  useStyles: true,
  useSharedStrings: true,
});
const sheet = workbook.addWorksheet('Phụ lục II');
sheet.columns = model.columns.map(({ width }) => ({ width }));
sheet.addRow(model.columns.map(({ heading }) => heading)).commit();
for (const { rows: entries } of model.groups)
  for (const { cells } of entries) {
    const row = sheet.addRow([]);
    for (const [index, value] of cells.entries()) {
      const cell = row.getCell(index + 1);
      if (typeof value === 'object' && value !== null) {
        cell.value = new Date(`${value.day}T00:00:00Z`);
        cell.style = looks.day;
      } else {
        cell.value = value;
        cell.style = typeof value === 'number' ? looks.number : looks.text;
      }
    }
    row.height = 18;
    row.commit();
  }
sheet.commit();
await workbook.commit();
tellCost(started);
