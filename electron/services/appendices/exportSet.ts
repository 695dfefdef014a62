import path from 'node:path';
import type {
  ExportOutcome,
  ExportSetEvent,
  ExportSetInput,
} from '../../../shared/contract/appendixContract.ts';
import { appendixFileName, setFileName } from '../../../shared/domain/appendices/fileNames.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { appendixModels, type ReadyAppendix } from './appendixModels.ts';
import { workbookType } from './exportAppendix.ts';

type Named = ReadyAppendix & { fileName: string };

/** Appendices with file names unlike one another. */
function namedFiles(
  ready: readonly ReadyAppendix[],
  input: ExportSetInput,
  on: Named['model']['on'],
): Named[] {
  const taken = new Set<string>();
  return ready.map((one, at) => {
    const name = appendixFileName(input.appendices[at] ?? '', one.name, on);
    let fileName = name;
    for (let no = 2; taken.has(fileName.toLowerCase()); no++)
      fileName = name.replace(/\.xlsx$/u, ` (${no}).xlsx`);
    taken.add(fileName.toLowerCase());
    return { ...one, fileName };
  });
}

/** How far a set is; the last event hands over the file of a browser's download. */
export type ExportSetStep =
  | Extract<ExportSetEvent, { step: 'writing' }>
  | (Omit<Extract<ExportSetEvent, { step: 'done' }>, 'file'> & { file: File | null });

const writing = (title: string, done: number, all: number): ExportSetStep => ({
  step: 'writing',
  title,
  done,
  all,
});

/**
 * Xuất cả bộ phụ lục: as sheets of one workbook, or a file each into a folder; `target` null: as bytes. What is written
 * when it is stopped stays, each file whole. Refused as `exportAppendix`, and with FRAME_ALONE.
 */
export async function* exportSet(
  context: ServiceContext,
  input: ExportSetInput,
  target: string | null,
  signal?: AbortSignal,
): AsyncGenerator<ExportSetStep> {
  const { appendices, filter, period = null, asOne } = input;
  const { readyBytes, writeReady } = await import('../../office/writeAppendices.ts');
  yield writing('', 0, appendices.length);
  const asked = appendices.map((appendix) => ({ appendix, ...(filter && { filter }) }));
  const ready = namedFiles(await appendixModels(context, asked, period), input, context.clock.today());
  signal?.throwIfAborted();
  const all = ready.length;
  if (asOne && target) {
    yield writing(path.basename(target), 0, 1);
    const outcomes = await writeReady(ready, { path: target }, signal ? { signal } : {});
    const written = outcomes.map((outcome) => ({
      path: target,
      fileName: path.basename(target),
      ...outcome,
    }));
    yield { step: 'done', outcomes: written, file: null };
    return;
  }
  const periodName = period && (await context.store.read(({ periods }) => periods.get(period)))?.name;
  if (asOne) {
    const { bytes, verify } = await readyBytes(ready, signal);
    const fileName = setFileName(periodName || null, context.clock.today(), 'xlsx');
    const outcomes = (await verify(bytes)).map((outcome) => ({ path: null, fileName, ...outcome }));
    const file = new File([new Uint8Array(bytes)], fileName, { type: workbookType });
    yield { step: 'done', outcomes, file };
    return;
  }
  const outcomes: ExportOutcome[] = [];
  const archive = target === null ? new (await import('jszip')).default() : null;
  for (const [done, one] of ready.entries()) {
    signal?.throwIfAborted();
    yield writing(one.name, done, all);
    if (target) {
      const file = path.join(target, one.fileName);
      const [outcome] = await writeReady([one], { path: file }, signal ? { signal } : {});
      if (outcome) outcomes.push({ path: file, fileName: one.fileName, ...outcome });
    } else {
      const { bytes, verify } = await readyBytes([one], signal);
      const [outcome] = await verify(bytes);
      archive?.file(one.fileName, bytes);
      if (outcome) outcomes.push({ path: null, fileName: one.fileName, ...outcome });
    }
  }
  const packed = await archive?.generateAsync({ type: 'uint8array' });
  const name = setFileName(periodName || null, context.clock.today(), 'zip');
  const file = packed ? new File([new Uint8Array(packed)], name, { type: 'application/zip' }) : null;
  yield { step: 'done', outcomes, file };
}
