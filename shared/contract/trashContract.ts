import { oc } from '@orpc/contract';
import * as z from 'zod';
import { trashKinds } from '../domain/trash.ts';

const ids = z.array(z.string()).min(1).max(100_000);

/** Something of the register by its kind and key. */
export const TrashItems = z.object({ kind: z.enum(trashKinds), ids });
export type TrashItems = z.infer<typeof TrashItems>;

/** A line of the trash. */
export const TrashRow = z.object({
  kind: z.enum(trashKinds),
  id: z.string(),
  /** The task's code, or the directive's number; of what belongs to a task, that task's code. */
  code: z.string(),
  title: z.string(),
  /** Of a directive: tasks that went into the trash with it and come back with it. */
  tasks: z.number().int(),
  removedAt: z.string(),
  author: z.string(),
});
export type TrashRow = z.infer<typeof TrashRow>;

export const TrashQuery = z.object({
  /** Words to find, marks and đ folded; all of them must stand. */
  search: z.string().max(400).default(''),
  kinds: z.array(z.enum(trashKinds)).default([]),
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(2000).default(100),
});
export type TrashQuery = z.infer<typeof TrashQuery>;

export const TrashPage = z.object({ rows: z.array(TrashRow), total: z.number().int() });
export type TrashPage = z.infer<typeof TrashPage>;

/** What deleting for good would take away, or has taken. */
export const PurgeOutcome = z.object({
  tasks: z.number().int(),
  directives: z.number().int(),
  updates: z.number().int(),
  evidence: z.number().int(),
  /** Kept files that nothing else names. */
  files: z.number().int(),
  /** Of these the places of those that could not be deleted, for another program holds them. */
  filesLeft: z.array(z.string()),
  /** Operations that cannot be taken back afterwards. */
  operations: z.number().int(),
});
export type PurgeOutcome = z.infer<typeof PurgeOutcome>;

const items = z.array(TrashItems).min(1);

export const trashContract = {
  /** Puts things into the trash as one operation; refused with TRASH_GONE when none of them is in the register. */
  remove: oc.input(TrashItems).output(z.object({ removed: z.number().int() })),
  list: oc.input(TrashQuery).output(TrashPage),
  /** Takes things out of the trash with what has to come with them. Refused with TRASH_GONE or TRASH_OWNER. */
  restore: oc.input(TrashItems).output(z.object({ restored: z.number().int() })),
  purgePreview: oc.input(z.object({ items })).output(PurgeOutcome),
  /** Deletes for good. Refused with PURGE_UNCONFIRMED unless the words were typed, or with TRASH_GONE. */
  purge: oc.input(z.object({ items, typed: z.string().max(100) })).output(PurgeOutcome),
};
