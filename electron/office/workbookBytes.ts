import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { fillSheet } from './fillSheet.ts';
import { pageForm, sheetName } from './pageForm.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { withDefaultFont } from './withDefaultFont.ts';

/** Lines of a sheet up to which a whole workbook is held in memory; beyond, its lines are let go as they are written. */
export const wholeLimit = 2_000;

/** The workbook's own dates are the model's day, so that the same appendix gives the same file. */
function nameWorkbook(workbook: ExcelJS.Workbook, model: AppendixModel): void {
  const at = new Date(`${model.on}T00:00:00Z`);
  workbook.creator = 'Đôn Đốc';
  workbook.lastModifiedBy = 'Đôn Đốc';
  workbook.title = `${model.label}. ${model.title}`;
  workbook.created = at;
  workbook.modified = at;
}

async function wholeBytes(model: AppendixModel, layout: SheetLayout): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  nameWorkbook(workbook, model);
  const sheet = workbook.addWorksheet(sheetName(model.sheet), pageForm(model, layout));
  await fillSheet(sheet, model, layout);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function streamedBytes(model: AppendixModel, layout: SheetLayout): Promise<Uint8Array> {
  const stream = new PassThrough();
  const collected = buffer(stream);
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: true,
  });
  nameWorkbook(workbook, model);
  const sheet = workbook.addWorksheet(sheetName(model.sheet), pageForm(model, layout));
  await fillSheet(sheet, model, layout);
  sheet.commit();
  await workbook.commit();
  return new Uint8Array(await collected);
}

/** The `.xlsx` of an appendix, laid out already; long ones by the stream writer, with the same look. */
export async function workbookBytes(
  model: AppendixModel,
  layout: SheetLayout,
  limit: number = wholeLimit,
): Promise<Uint8Array> {
  const write = layout.lineCount > limit ? streamedBytes : wholeBytes;
  return withDefaultFont(await write(model, layout));
}
