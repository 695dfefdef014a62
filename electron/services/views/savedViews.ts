import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type SavedView, SavedViewContent } from '../../../shared/contract/savedViewContract.ts';
import type { OperationAction } from '../../../shared/domain/operation.ts';
import { longestViewName } from '../../../shared/domain/taskListing.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { byStructure } from '../tasks/byStructure.ts';

type Stored = Awaited<ReturnType<Repositories['views']['all']>>[number];

/** Danh sách đã lưu with how many tasks each shows today. Each is counted by itself, so that no list waits for all of them. */
export async function savedViews(context: ServiceContext): Promise<SavedView[]> {
  const { store } = context;
  const stored = await store.read(({ views }) => views.all());
  const views: SavedView[] = [];
  for (const { id, name, view: text } of stored) {
    const view = SavedViewContent.parse(JSON.parse(text));
    const tasks = await store.read(async (repositories) => {
      const by = await reckoning(repositories, context);
      const { filter } = await byStructure(repositories, view.filter, by.on);
      const counts = await repositories.tasks.counts(filter, by);
      const states = filter.timeliness.length > 0 ? filter.timeliness : Object.values(counts);
      return states.reduce<number>((sum, each) => sum + (typeof each === 'number' ? each : counts[each]), 0);
    });
    views.push({ id, name, view, tasks });
    await setImmediate();
  }
  return views;
}

/** The name as it is kept; refuses what is none, too long, or another list's. */
function checkedName(typed: string, others: readonly Stored[]): string {
  const name = typed.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '' || name.length > longestViewName)
    throw new Refusal('VIEW_NAME', { count: name.length, limit: longestViewName });
  if (others.some((other) => fold(other.name) === fold(name)))
    throw new Refusal('VIEW_NAME_TAKEN', { found: name });
  return name;
}

const present = (all: readonly Stored[], id: string): Stored => {
  const view = all.find((each) => each.id === id);
  if (!view) throw new Refusal('VIEW_GONE');
  return view;
};

/** One operation, named after the list as it is called when it is done. */
async function changeViews<T>(
  { store }: ServiceContext,
  action: OperationAction,
  plan: (all: readonly Stored[]) => { name: string; write: (writing: Writing) => Promise<T> },
): Promise<T> {
  const { name, write } = plan(await store.read(({ views }) => views.all()));
  return store.write({ action, data: { view: name }, undoable: true }, write);
}

/** Lưu danh sách under a name. Refused with VIEW_NAME or VIEW_NAME_TAKEN. */
export const addView = (
  context: ServiceContext,
  { name: typed, view }: { name: string; view: SavedViewContent },
): Promise<{ id: string }> =>
  changeViews(context, 'save-view', (all) => {
    const name = checkedName(typed, all);
    const position = Math.max(-1, ...all.map((each) => each.position)) + 1;
    return {
      name,
      write: async ({ changes }) => {
        const [id = ''] = await changes.insert('saved_view', [
          { name, position, view: JSON.stringify(view) },
        ]);
        return { id };
      },
    };
  });

/** Đổi tên or lưu đè. Refused with VIEW_GONE, VIEW_NAME or VIEW_NAME_TAKEN. */
export const changeView = (
  context: ServiceContext,
  { id, name: typed, view }: { id: string; name?: string | undefined; view?: SavedViewContent | undefined },
): Promise<void> =>
  changeViews(context, typed === undefined ? 'save-view' : 'rename-view', (all) => {
    const stored = present(all, id);
    const others = all.filter((each) => each.id !== id);
    const name = typed === undefined ? stored.name : checkedName(typed, others);
    return {
      name,
      write: ({ changes }) =>
        changes.update('saved_view', id, { name, ...(view && { view: JSON.stringify(view) }) }),
    };
  });

/** Đổi chỗ: one place up or down; at an end it stays. Refused with VIEW_GONE. */
export const moveView = (context: ServiceContext, { id, by }: { id: string; by: -1 | 1 }): Promise<void> =>
  changeViews(context, 'move-view', (all) => {
    const stored = present(all, id);
    const at = all.indexOf(stored);
    const to = Math.min(all.length - 1, Math.max(0, at + by));
    const order = all.toSpliced(at, 1).toSpliced(to, 0, stored);
    return {
      name: stored.name,
      write: async ({ changes }) => {
        for (const [position, each] of order.entries())
          await changes.update('saved_view', each.id, { position });
      },
    };
  });

/** Bỏ một danh sách đã lưu; what it showed stays. Refused with VIEW_GONE. */
export const removeView = (context: ServiceContext, id: string): Promise<void> =>
  changeViews(context, 'remove-view', (all) => ({
    name: present(all, id).name,
    write: ({ changes }) => changes.remove('saved_view', id),
  }));
