import type { FormField, FormRow, FormValues } from '../../../shared/domain/collection/form.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import type { progressWriter } from '../progress/progressWriter.ts';

/** What a unit's word on a task becomes. */
export interface AcceptedRow {
  row: FormRow;
  values: FormValues;
  fields: readonly FormField[];
}

export interface AcceptCircumstances {
  writer: Awaited<ReturnType<typeof progressWriter>>;
  periodId: string;
  today: Day;
  source: { file: string; sha256: string };
}

/**
 * Writes what was accepted of a row: a report of the unit for the period, with the document that it names as its proof. Of
 * a unit that alone leads the task its values are the task's, also where they go back or are emptied: somebody looked at
 * them and accepted them.
 */
export async function acceptRow(
  writing: Writing,
  { row, values, fields }: AcceptedRow,
  { writer, periodId, today, source }: AcceptCircumstances,
): Promise<void> {
  const { changes } = writing;
  const done = values.status === 'done';
  const updateId = await writer.add({
    taskId: row.taskId,
    unitId: row.unitId,
    periodId,
    reportedOn: today,
    text: fields.includes('result') ? values.result : '',
    percent: values.percent,
    status: values.status,
    doneOn: done ? values.doneOn : null,
    source,
  });
  if (fields.includes('document') && values.document !== '')
    await changes.insert('evidence', [
      {
        task_id: row.taskId,
        update_id: updateId,
        kind: 'document',
        document_number: values.document,
        file_name: null,
        sha256: null,
        size: null,
        note: '',
      },
    ]);
  if (row.whole)
    await changes.update('task', row.taskId, {
      status: values.status,
      done_on: done ? (values.doneOn ?? today) : null,
      result: values.result,
      done_document: done ? values.document || null : null,
    });
  await changes.touch('task', row.taskId);
}
