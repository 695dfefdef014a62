import { oc } from '@orpc/contract';
import * as z from 'zod';
import { columnKeys, groupKeys, longestViewName, mostThenBy } from '../domain/taskListing.ts';
import { TaskFilter, TaskSort } from './taskContract.ts';

/** Danh sách đã lưu: which tasks, in which order and groups, by which columns. */
export const SavedViewContent = z.object({
  filter: TaskFilter.omit({ ids: true }),
  sort: TaskSort,
  thenBy: z.array(TaskSort).max(mostThenBy),
  groupBy: z.enum(groupKeys).nullable(),
  columns: z.array(z.enum(columnKeys)).min(1),
});
export type SavedViewContent = z.infer<typeof SavedViewContent>;

const SavedView = z.object({
  id: z.string(),
  name: z.string(),
  view: SavedViewContent,
  /** Tasks that it shows today. */
  tasks: z.number().int(),
});
export type SavedView = z.infer<typeof SavedView>;

// as long as it may be typed, so that a name too long is refused with the sentence for it
const name = z.string().max(longestViewName * 10);

export const savedViewContract = {
  /** In the order of the side bar. */
  list: oc.output(z.array(SavedView)),
  /** Refused with VIEW_NAME or VIEW_NAME_TAKEN. */
  add: oc.input(z.object({ name, view: SavedViewContent })).output(z.object({ id: z.string() })),
  /** A new name, or what is on the screen in the place of what was saved. Refused with VIEW_GONE, VIEW_NAME or VIEW_NAME_TAKEN. */
  change: oc.input(z.object({ id: z.string(), name: name.optional(), view: SavedViewContent.optional() })),
  /** One place up or down. Refused with VIEW_GONE. */
  move: oc.input(z.object({ id: z.string(), by: z.union([z.literal(-1), z.literal(1)]) })),
  remove: oc.input(z.object({ id: z.string() })),
};
