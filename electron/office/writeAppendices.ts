import { Refusal } from '../../shared/contract/refusal.ts';
import type { AppendixModel } from '../../shared/domain/appendix.ts';
import { type AppendixOutcome, laidOut, verify } from './appendixBytes.ts';
import { replaceFile, type WriteDependencies } from './replaceFile.ts';
import { workbookBytes } from './workbookBytes.ts';

/** An appendix with the office's own workbook that it goes into; null: a workbook of ours. */
interface Framed {
  name?: string;
  model: AppendixModel;
  frame?: { bytes: Uint8Array; file: string } | null;
}

interface Prepared {
  bytes: Uint8Array;
  /** Reads the file's bytes back; refuses with EXPORT_SHORT. */
  verify: (written: Uint8Array) => Promise<AppendixOutcome[]>;
}

/**
 * The workbook of appendices as bytes, with what judges them when they are read back. Refuses with APPENDIX_TOO_LONG, the
 * FRAME_ codes, and FRAME_ALONE where one with a frame of its own is to stand beside others.
 */
export async function readyBytes(ready: readonly Framed[], signal?: AbortSignal): Promise<Prepared> {
  const own = ready.find(({ frame }) => frame);
  if (own?.frame) {
    if (ready.length > 1) throw new Refusal('FRAME_ALONE', { found: own.name ?? own.model.label });
    const { fillFrame } = await import('./frame/fillFrame.ts');
    const { bytes, sheet, place } = await fillFrame(own.model, own.frame);
    return { bytes, verify: (written) => verify(written, [sheet], place) };
  }
  const sheets = laidOut(ready.map(({ model }) => model));
  return { bytes: await workbookBytes(sheets, signal), verify: (written) => verify(written, sheets) };
}

/**
 * Writes appendices as one `.xlsx`, a sheet each: read back and counted before it takes the place of an older file. Answers
 * for each how many tasks stand in the file and its check code. Refuses with the codes of `replaceFile` and `readyBytes`, or
 * EXPORT_SHORT; then nothing new stays in the folder, as when it is stopped.
 */
export function writeReady(
  ready: readonly Framed[],
  { path }: { path: string },
  { signal, ...dependencies }: WriteDependencies & { signal?: AbortSignal } = {},
): Promise<AppendixOutcome[]> {
  let prepared: Prepared | undefined;
  return replaceFile(
    {
      path,
      bytes: async () => {
        prepared = await readyBytes(ready, signal);
        return prepared.bytes;
      },
      verify: async (written) => {
        const outcome = await prepared?.verify(written);
        signal?.throwIfAborted();
        return outcome ?? [];
      },
    },
    dependencies,
  );
}

/** Writes one appendix, as `writeReady` does. */
export async function writeAppendix(
  model: AppendixModel,
  target: { path: string },
  dependencies: WriteDependencies = {},
): Promise<AppendixOutcome> {
  const [outcome] = await writeReady([{ model }], target, dependencies);
  if (!outcome) throw new Error('a workbook of one sheet has one outcome');
  return outcome;
}
