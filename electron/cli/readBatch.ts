import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { Refusal } from '../../shared/contract/refusal.ts';
import { DaySchema } from '../../shared/contract/schemas.ts';

const Batch = z.array(z.object({ phrase: z.string(), on: DaySchema.nullish() }));

/** Reads a list of wordings. Refused with FILE_NOT_FOUND, FILE_UNREADABLE or BATCH_INVALID. */
export async function readBatch(file: string): Promise<z.infer<typeof Batch>> {
  const data = { file: path.basename(file) };
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(error.code === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_UNREADABLE', data, { cause: error });
  });
  try {
    return Batch.parse(JSON.parse(text));
  } catch (error) {
    throw new Refusal('BATCH_INVALID', data, { cause: error });
  }
}
