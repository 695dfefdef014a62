import {
  type FormColumn,
  type FormField,
  formColumns,
  formFields,
} from '../../../shared/domain/collection/form.ts';
import { columnNames } from '../../../shared/domain/collection/headings.ts';

/** A column of the form's sheet; width in characters as Excel counts it, null: hidden. */
export interface FormSheetColumn {
  column: FormColumn;
  heading: string;
  width: number | null;
  /** Whether the unit fills it in. */
  open: boolean;
}

const widths: Readonly<Record<FormColumn, number | null>> = {
  rowKey: null,
  number: 5,
  code: 10,
  unit: 20,
  text: 44,
  directive: 17,
  role: 10,
  due: 16,
  deliverable: 18,
  status: 15,
  percent: 10,
  doneOn: 12,
  document: 18,
  result: 44,
};

export const isField = (column: FormColumn): column is FormField =>
  formFields.some((field) => field === column);

/** The columns of a form, those of all units with the unit's name. */
export const sheetColumns = (ofAll: boolean): FormSheetColumn[] =>
  formColumns
    .filter((column) => ofAll || column !== 'unit')
    .map((column) => ({
      column,
      heading: column === 'rowKey' ? '' : (columnNames[column][0] ?? ''),
      width: widths[column],
      open: isField(column),
    }));
