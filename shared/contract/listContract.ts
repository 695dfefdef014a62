import { oc } from '@orpc/contract';
import * as z from 'zod';
import { columnKeys } from '../domain/taskListing.ts';
import { ExportOutcome } from './appendixContract.ts';
import { TaskQuery } from './taskContract.ts';

/** What the list shows, as it is to be written: which tasks, order, groups, columns. */
export const ListInput = TaskQuery.pick({ filter: true, sort: true, thenBy: true, groupBy: true }).extend({
  columns: z.array(z.enum(columnKeys)).min(1),
});
export type ListInput = z.infer<typeof ListInput>;

export const listContract = {
  /** `Danh sach nhiem vu - 2026-01-21.xlsx` */
  suggestName: oc.output(z.object({ fileName: z.string() })),
  /** Window and command line only: writes beside, reads back, counts, renames. */
  exportTo: oc.input(ListInput.extend({ path: z.string() })).output(ExportOutcome),
  /** Browser mode: the same workbook as bytes. */
  download: oc.input(ListInput).output(z.object({ outcome: ExportOutcome, file: z.file() })),
};
