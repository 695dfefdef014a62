import { oc } from '@orpc/contract';
import * as z from 'zod';

/** Where long work stands for a file that it has made: events carry no files, so it is taken by this key, once. */
export const FileKey = z.string();

export const fileContract = {
  /** Takes a file that long work has made. Refused with FILE_VANISHED when it was taken, or newer ones came since. */
  take: oc.input(z.object({ key: FileKey })).output(z.object({ file: z.file() })),
};
