import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { type AppendixOutcome, laidOut, verify } from './appendixBytes.ts';
import { replaceFile, type WriteDependencies } from './replaceFile.ts';
import { workbookBytes } from './workbookBytes.ts';

/**
 * Writes appendices as one `.xlsx`, a sheet each: read back and counted before it takes the place of an older file. Answers
 * for each how many tasks stand in the file and its check code. Refuses with the codes of `replaceFile`, EXPORT_SHORT or
 * APPENDIX_TOO_LONG; then nothing new stays in the folder.
 */
export function writeAppendices(
  models: readonly AppendixModel[],
  { path }: { path: string },
  dependencies: WriteDependencies = {},
): Promise<AppendixOutcome[]> {
  const sheets = laidOut(models);
  return replaceFile(
    { path, bytes: () => workbookBytes(sheets), verify: (written) => verify(written, sheets) },
    dependencies,
  );
}

/** Writes one appendix, as `writeAppendices` does. */
export async function writeAppendix(
  model: AppendixModel,
  target: { path: string },
  dependencies: WriteDependencies = {},
): Promise<AppendixOutcome> {
  const [outcome] = await writeAppendices([model], target, dependencies);
  if (!outcome) throw new Error('a workbook of one sheet has one outcome');
  return outcome;
}
