import ExcelJS from 'exceljs';
import { rowKey, templateVersion } from '../../../shared/domain/collection/form.ts';
import { formMark, hiddenSheetName } from '../../../shared/domain/collection/formMark.ts';
import { appName, formSheetText } from '../../../shared/text.ts';
import { withDefaultFont } from '../withDefaultFont.ts';
import { escapedValue, writtenValue } from '../writtenValue.ts';
import type { FormModel } from './formModel.ts';
import { addFormSheet } from './formSheet.ts';

const font = { name: 'Times New Roman', family: 1, size: 12 };

/** How the form is filled in, on a sheet of its own. */
function addInstructions(workbook: ExcelJS.Workbook) {
  const sheet = workbook.addWorksheet(formSheetText.instructionsSheet, {
    pageSetup: { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    views: [{ showGridLines: false }],
  });
  sheet.columns = [{ width: 110, style: { font } }];
  for (const [at, line] of [formSheetText.instructionsTitle, ...formSheetText.instructions].entries()) {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = line;
    cell.style = { font: { ...font, bold: at === 0 }, alignment: { wrapText: true, vertical: 'top' } };
    sheet.getRow(at + 1).height = line.length > 105 ? 36 : 20;
  }
}

/** What the form was sent with, where nobody looks: whose, for which period, and every value. */
function addHiddenSheet(workbook: ExcelJS.Workbook, form: FormModel) {
  const sheet = workbook.addWorksheet(hiddenSheetName, { state: 'veryHidden' });
  const { code, period, unit, sentOn, rows } = form;
  sheet.getCell('A1').value = formMark(code, templateVersion);
  sheet.addRow([period.id, period.name, period.firstDay, period.lastDay]);
  sheet.addRow([unit?.id ?? '', unit?.name ?? '', sentOn]);
  for (const { no, taskId, unitId, code: task, values } of rows)
    sheet.addRow([
      rowKey(code, no),
      taskId,
      unitId,
      task,
      values.status,
      values.percent ?? '',
      values.doneOn ?? '',
      escapedValue(writtenValue(values.document)),
      escapedValue(writtenValue(values.result)),
    ]);
}

/** Biểu thu thập as `.xlsx`. Its mark stands in three places, for units copy sheets and save files anew. */
export async function formBytes(form: FormModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const at = new Date(`${form.sentOn}T00:00:00Z`);
  workbook.creator = appName;
  workbook.lastModifiedBy = appName;
  workbook.created = at;
  workbook.modified = at;
  workbook.title = `${formSheetText.title}. ${form.period.name}. ${form.unit?.name ?? formSheetText.allUnits}`;
  workbook.keywords = formMark(form.code, templateVersion);
  await addFormSheet(workbook, form);
  addInstructions(workbook);
  addHiddenSheet(workbook, form);
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: 'visible' },
  ];
  return withDefaultFont(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
