import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { type AppendixOutcome, verify } from './appendixBytes.ts';
import { replaceFile, type WriteDependencies } from './replaceFile.ts';
import { sheetLayout } from './sheetLayout.ts';
import { workbookBytes } from './workbookBytes.ts';

/**
 * Writes an appendix as `.xlsx`: read back and counted before it takes the place of an older file. Answers how many tasks
 * stand in the file and its check code. Refuses with the codes of `replaceFile` or EXPORT_SHORT; then nothing new stays in
 * the folder.
 */
export function writeAppendix(
  model: AppendixModel,
  { path }: { path: string },
  dependencies: WriteDependencies = {},
): Promise<AppendixOutcome> {
  const layout = sheetLayout(model);
  return replaceFile(
    {
      path,
      bytes: () => workbookBytes(model, layout),
      verify: (written) => verify(written, model, layout),
    },
    dependencies,
  );
}
