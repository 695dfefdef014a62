import fc from 'fast-check';
import {
  listEnded,
  listSupersessions,
  reopenEnded,
  supersedePlan,
  supersedeTasks,
} from '../../../electron/services/directives/supersedeTasks.ts';
import { supersedeChoices } from '../../../shared/domain/supersede.ts';
import { type Act, pick } from './act.ts';

/** Tasks of a directive that another replaces: some moved, some ended, some left as they are, some not decided on. */
export const supersede: fc.Arbitrary<Act> = fc
  .record({
    at: fc.nat(3),
    choices: fc.array(fc.constantFrom(...supersedeChoices), { minLength: 1, maxLength: 3 }),
  })
  .map(({ at, choices }) => async (context) => {
    const directiveId = pick(await listSupersessions(context), at)?.newer.id;
    if (directiveId === undefined) return;
    const { tasks } = await supersedePlan(context, directiveId);
    const chosen = tasks.flatMap(({ task }, place) => {
      const choice = choices[place];
      return choice ? [{ taskId: task.id, choice }] : [];
    });
    await supersedeTasks(context, { directiveId, choices: chosen });
  });

/** An ended task is followed again. */
export const reopen: fc.Arbitrary<Act> = fc.nat(5).map((at) => async (context) => {
  const task = pick(await listEnded(context), at);
  if (task) await reopenEnded(context, task.id);
});
