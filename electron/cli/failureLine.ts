import { Refusal } from '../../shared/contract/refusal.ts';
import { commandText, refusalText } from '../../shared/text.ts';

/** What is said of a failure: for an expected one its sentence; for a bug that there was one, its trace when asked for. */
export function failureLine(error: unknown): string {
  if (error instanceof Refusal) return refusalText(error.code, error.data);
  const trace = error instanceof Error ? error.stack : String(error);
  return process.env['DONDOC_DEBUG'] ? `${commandText.bug}\n${trace}` : commandText.bug;
}
