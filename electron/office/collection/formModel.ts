import type { FormRow } from '../../../shared/domain/collection/form.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

/** A row of a form with what is shown of its task beside the values. */
export interface FormSheetRow extends FormRow {
  unit: string;
  directive: string;
  due: string;
  deliverable: string;
}

/** Biểu thu thập as it is written into a workbook. */
export interface FormModel {
  code: string;
  period: { id: string; name: string; firstDay: Day; lastDay: Day };
  /** Whose it is; null for the one of all units. */
  unit: { id: string; name: string } | null;
  sentOn: Day;
  /** The day by which it is to come back. */
  dueOn: Day | null;
  fileName: string;
  rows: readonly FormSheetRow[];
}
