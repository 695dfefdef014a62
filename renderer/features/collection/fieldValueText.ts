import type { FormField, FormValue } from '../../../shared/domain/collection/form.ts';
import { isTaskStatus } from '../../../shared/domain/task.ts';
import { collectionText, statusText } from '../../../shared/text.ts';
import { formatDay, parseIsoDay } from '../../../shared/vietnamese/day.ts';

/** A value as it is typed: the word of a status, a day as people write it, a share in hundreds. */
export function typedValue(field: FormField, value: FormValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `${String(value).replace('.', ',')}%`;
  if (field === 'status' && isTaskStatus(value)) return statusText[value];
  const day = field === 'doneOn' ? parseIsoDay(value) : undefined;
  return day ? formatDay(day) : value;
}

/** The same as it is shown: nothing has a word of its own. */
export const fieldValueText = (field: FormField, value: FormValue): string =>
  typedValue(field, value) || collectionText.empty;
