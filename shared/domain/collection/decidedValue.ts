import { parseIsoDay } from '../../vietnamese/day.ts';
import { isTaskStatus } from '../task.ts';
import type { FormField, FormValue, FormValues } from './form.ts';
import { type GridCell, plainText } from './grid.ts';
import { readCell } from './readCell.ts';

const typedCell = (text: string): GridCell => ({
  row: 1,
  column: 1,
  kind: 'text',
  text,
  unicode: text,
  number: null,
  isoDay: null,
  percent: false,
  dated: false,
  formula: false,
});

/**
 * The value that a decision gives a field, as the register holds it: proposed values are so already, what somebody typed is
 * read as a unit's own cell would be. Undefined where it can be nothing for that field. Pure.
 */
export function decidedValue(
  { field, value }: { field: FormField; value: FormValue | string },
  year: number,
): FormValue | undefined {
  const isText = field === 'document' || field === 'result';
  if (value === null || (typeof value === 'string' && plainText(value) === ''))
    return field === 'status' ? undefined : isText ? '' : null;
  if (typeof value === 'number') return field === 'percent' && value >= 0 && value <= 100 ? value : undefined;
  if (field === 'status' && isTaskStatus(value)) return value;
  if (field === 'doneOn' && parseIsoDay(value)) return parseIsoDay(value);
  const reading = readCell(field, typedCell(value), value, { date1904: false, year });
  return reading.kind === 'value' ? reading.value : undefined;
}

/** A row's values with one of them put in the place of what was there. */
export const withValue = (values: FormValues, field: FormField, value: FormValue): FormValues =>
  ({ ...values, [field]: value }) as FormValues;
