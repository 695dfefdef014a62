import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { pageBreaks } from './pageBreaks.ts';
import { printNames, sheetEnd, sheetNames, sheetStart } from './pageForm.ts';
import type { SheetLayout } from './sheetLayout.ts';
import { packageParts, propertyParts } from './xlsx/packageParts.ts';
import { sharedTexts } from './xlsx/sharedTexts.ts';
import { sheetRows } from './xlsx/sheetRows.ts';
import { styleTable } from './xlsx/styleTable.ts';
import { zipWriter } from './xlsx/zipWriter.ts';

/** An appendix and how it is laid out. */
export interface LaidOut {
  model: AppendixModel;
  layout: SheetLayout;
}

/**
 * The `.xlsx` of appendices laid out already, a sheet each. Written row by row into the compressed file, so that a long
 * one costs little more memory than a short one; its own dates are the models' day, so that the same appendices give the
 * same file.
 */
export async function workbookBytes(sheets: readonly LaidOut[], signal?: AbortSignal): Promise<Uint8Array> {
  const zip = zipWriter(signal);
  const styles = styleTable();
  const texts = sharedTexts();
  const text = (value: string) => ({ type: 's', content: `<v>${texts.numberOf(value)}</v>` });
  const names = sheetNames(sheets.map(({ model }) => model.sheet));
  for (const [index, { model, layout }] of sheets.entries()) {
    const breaks = pageBreaks(model, layout);
    const part = function* () {
      yield sheetStart(model, layout, index === 0);
      yield* sheetRows(layout, { columns: model.columns, styles, text }, breaks);
      yield* sheetEnd(model, layout, breaks);
      yield '</worksheet>';
    };
    await zip.add(`xl/worksheets/sheet${index + 1}.xml`, part());
  }
  const printed = sheets.map(({ model, layout }, index) =>
    printNames(names[index] ?? '', index, model, layout),
  );
  const [first] = sheets;
  for (const [name, content] of [
    ...packageParts(names, printed.join('')),
    ...propertyParts(first ? `${first.model.label}. ${first.model.title}` : '', first?.model.on ?? null),
  ])
    await zip.add(name, [content]);
  await zip.add('xl/styles.xml', [styles.xml()]);
  await zip.add('xl/sharedStrings.xml', texts.xml());
  return zip.end();
}
