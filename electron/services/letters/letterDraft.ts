import type { UnitRef } from '../../../shared/contract/schemas.ts';
import type { LetterFields, LetterHead } from '../../../shared/domain/letters/letter.ts';

/** A letter that could go to a unit, before it has a number. */
export interface LetterDraft {
  unit: UnitRef;
  /** Its tasks in the order of the appendix. */
  taskIds: string[];
  /** The form that it asks for. */
  formId: string | null;
  fields: (head: LetterHead) => LetterFields;
}
