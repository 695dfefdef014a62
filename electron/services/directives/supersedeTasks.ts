import { Refusal } from '../../../shared/contract/refusal.ts';
import type { DirectiveRef } from '../../../shared/contract/schemas.ts';
import type { EndedTask, SupersededTask, Supersession } from '../../../shared/contract/supersedeContract.ts';
import { type SupersedeChoice, supersededRule } from '../../../shared/domain/supersede.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Repositories, Writing } from '../../store/openStore.ts';
import { numberKey } from '../drafts/fingerprint.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { taskRow } from '../tasks/taskRow.ts';

type Reading = Pick<Repositories, 'supersedes'>;
type Relation = Supersession['relation'];
interface Pair {
  newer: DirectiveRef;
  older: DirectiveRef;
  relation: Relation;
}

/** Directives of the register that one of them says it replaces or amends; a day that is cited must be the other's. */
async function pairs({ supersedes }: Reading): Promise<Pair[]> {
  const directives = await supersedes.directives();
  const byId = new Map(directives.map((directive) => [directive.id, directive]));
  const ref = ({ id, number, kind, date, subject }: (typeof directives)[number]): DirectiveRef => ({
    id,
    number,
    kind,
    date,
    subject,
  });
  const relations = await supersedes.relations();
  return relations.flatMap(({ newerId, number, date, relation }) => {
    const newer = byId.get(newerId);
    const key = numberKey(number);
    const older = directives.filter(
      (each) => each.id !== newerId && each.number_key === key && (!date || !each.date || each.date === date),
    );
    const [only] = older;
    // two of one number: nobody can say which is meant
    if (!newer || !only || older.length > 1) return [];
    return [{ newer: ref(newer), older: ref(only), relation: relation as Relation }];
  });
}

/** Văn bản thay thế, sửa đổi văn bản khác trong sổ, of which tasks are still open. */
export const listSupersessions = ({ store }: ServiceContext): Promise<Supersession[]> =>
  store.read(async (repositories) => {
    const found: Supersession[] = [];
    for (const pair of await pairs(repositories)) {
      const open = (await repositories.supersedes.open(pair.older.id, pair.newer.id)).length;
      if (open > 0) found.push({ ...pair, open });
    }
    return found;
  });

async function planOf(repositories: Reading, directiveId: string) {
  const own = (await pairs(repositories)).filter(({ newer }) => newer.id === directiveId);
  const [first] = own;
  if (!first) throw new Refusal('DIRECTIVE_GONE');
  const tasks: { id: string; older: DirectiveRef; relation: Relation }[] = [];
  for (const { older, relation } of own)
    for (const id of await repositories.supersedes.open(older.id, directiveId))
      tasks.push({ id, older, relation });
  return { newer: first.newer, tasks };
}

/** What is to be decided for one directive. Refused with DIRECTIVE_GONE when it replaces and amends nothing here. */
export const supersedePlan = (
  context: ServiceContext,
  directiveId: string,
): Promise<{ newer: DirectiveRef; tasks: SupersededTask[] }> =>
  context.store.read(async (repositories) => {
    const { newer, tasks } = await planOf(repositories, directiveId);
    const by = await reckoning(repositories, context);
    const parts = await repositories.tasks.live(tasks.map(({ id }) => id));
    return {
      newer,
      tasks: tasks.flatMap(({ id, older, relation }) => {
        const part = parts.find(({ task }) => task.id === id);
        return part ? { task: taskRow(part, by), older, relation } : [];
      }),
    };
  });

/** Chuyển sang: the newer directive gives the task from now on; the older one stays its basis, with the sentence there. */
async function move({ changes, tasks }: Writing, taskId: string, directiveId: string) {
  const parts = await tasks.get(taskId);
  if (!parts?.task.directive_id) throw new Refusal('TASK_GONE');
  const { task } = parts;
  await changes.insert('task_basis', [
    {
      task_id: taskId,
      directive_id: task.directive_id ?? '',
      document_id: task.document_id,
      ref: task.ref,
      section: task.section,
      text: task.text,
      source: task.source,
    },
  ]);
  await changes.update('task', taskId, {
    directive_id: directiveId,
    document_id: null,
    ref: '',
    section: '',
    source: '[]',
  });
}

/**
 * Does what a person chose for tasks of directives that a newer one replaces or amends: moved, ended, or left as they are,
 * which is remembered. One operation. Refused with DIRECTIVE_GONE, or TASK_GONE when a task is no longer open there.
 */
export async function supersedeTasks(
  { store, clock }: ServiceContext,
  { directiveId, choices }: { directiveId: string; choices: { taskId: string; choice: SupersedeChoice }[] },
): Promise<{ moved: number; ended: number; kept: number }> {
  const { newer } = await store.read((repositories) => planOf(repositories, directiveId));
  const data = { directive: newer.number ?? newer.subject ?? '', count: choices.length };
  return store.write({ action: 'supersede-tasks', data, undoable: true }, async (writing) => {
    const open = new Set((await planOf(writing, directiveId)).tasks.map(({ id }) => id));
    const outcome = { moved: 0, ended: 0, kept: 0 };
    for (const { taskId, choice } of choices) {
      if (!open.has(taskId)) throw new Refusal('TASK_GONE');
      if (choice === 'move') {
        await move(writing, taskId, directiveId);
        outcome.moved += 1;
      } else if (choice === 'end') {
        await writing.changes.insert('task_end', [
          { task_id: taskId, directive_id: directiveId, on_day: clock.today(), reason: '' },
        ]);
        outcome.ended += 1;
      } else {
        await writing.changes.insert('finding_set_aside', [
          { task_id: taskId, rule: supersededRule, facts: directiveId, reason: '' },
        ]);
        outcome.kept += 1;
      }
    }
    return outcome;
  });
}

/** Nhiệm vụ đã kết thúc do thay thế, the last first. */
export const listEnded = ({ store }: ServiceContext): Promise<EndedTask[]> =>
  store.read(async ({ supersedes }) =>
    (await supersedes.ended()).map(({ endId: _end, number, ...row }) => ({ ...row, code: taskCode(number) })),
  );

/** Mở lại một nhiệm vụ đã kết thúc do thay thế. Refused with TASK_GONE. */
export async function reopenEnded({ store }: ServiceContext, id: string): Promise<{ reopened: boolean }> {
  const ended = await store.read(async ({ supersedes }) =>
    (await supersedes.ended()).find((row) => row.id === id),
  );
  if (!ended) throw new Refusal('TASK_GONE');
  const data = { code: taskCode(ended.number) };
  return store.write({ action: 'reopen-ended', data, undoable: true }, async (writing) => {
    await writing.changes.remove('task_end', ended.endId);
    return { reopened: true };
  });
}
