import fc from 'fast-check';
import { listDirectives } from '../../../electron/services/directives/listDirectives.ts';
import { listTasks } from '../../../electron/services/tasks/listTasks.ts';
import { listTrash } from '../../../electron/services/trash/listTrash.ts';
import { removeToTrash } from '../../../electron/services/trash/removeToTrash.ts';
import { restoreFromTrash } from '../../../electron/services/trash/restoreFromTrash.ts';
import { TrashQuery } from '../../../shared/contract/trashContract.ts';
import { defaultQuery } from '../storedTask.ts';
import { type Act, unlessRefused } from './act.ts';

/** Tasks, or whole directives, into the trash. */
export const throwAway: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), many: fc.integer({ min: 1, max: 3 }), whole: fc.boolean() })
  .map(({ at, many, whole }) => async (context) => {
    const all = whole ? await listDirectives(context) : (await listTasks(context, defaultQuery())).rows;
    const ids = all.map(({ id }) => id).slice(at % Math.max(all.length, 1));
    if (ids.length > 0)
      await removeToTrash(context, { kind: whole ? 'directive' : 'task', ids: ids.slice(0, many) });
  });

/** Something of the trash back. */
export const bringBack: fc.Arbitrary<Act> = fc.nat(50).map((at) => async (context) => {
  const { rows } = await listTrash(context, TrashQuery.parse({}));
  const row = rows[at % Math.max(rows.length, 1)];
  if (row) await unlessRefused(restoreFromTrash(context, { kind: row.kind, ids: [row.id] }));
});
