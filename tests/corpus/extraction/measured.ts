import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Figure {
  p: number;
  r: number;
  f1: number;
}

const root = join(import.meta.dirname, '../../..');

/** Where the real documents and their labels lie, outside the repository. */
export const samples = join(root, '../shared/samples');

/** Runs the measuring script on a folder of documents with labels; the pooled figures by name. */
export function measured(docs: string): Record<string, Figure> {
  const answer = execFileSync(
    process.execPath,
    [
      join(root, '../shared/eval/score.mjs'),
      '--labels',
      join(docs, 'labels'),
      '--docs',
      docs,
      '--json',
      '--run',
      `'${process.execPath}' '${join(root, 'tests/corpus/extraction/extractFile.ts')}' {file}`,
    ],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return JSON.parse(answer).pooled;
}
