import type { TaskBasis } from '../../../shared/contract/basisContract.ts';
import type { AlikeTask } from '../../../shared/contract/draftContract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { alikeTasks, likenessFacts } from './alikeTasks.ts';

/** Blocks shown before and after the sentence. */
const surroundings = 1;

const around = (blocks: readonly Block[], source: readonly Span[]): Block[] =>
  blocks.filter(({ no }) => source.some(({ block }) => Math.abs(no - block) <= surroundings));

/** Căn cứ giao việc: the further directives that give a task, each with its sentence in its surroundings. */
export const taskBases = ({ store }: ServiceContext, id: string): Promise<TaskBasis[]> =>
  store.read(async ({ bases, drafts }) => {
    const rows = await bases.ofTasks([id]);
    const answers: TaskBasis[] = [];
    for (const row of rows) {
      const document = row.document_id === null ? undefined : await drafts.document(row.document_id);
      const source: Span[] = JSON.parse(row.source);
      answers.push({
        id: row.id,
        directive: {
          id: row.directive_id,
          number: row.number,
          kind: row.kind,
          date: row.date,
          subject: row.subject,
        },
        ref: row.ref,
        section: row.section,
        text: row.text,
        source,
        context: document ? around(JSON.parse(document.blocks), source) : [],
        sourceFile: row.file_name,
      });
    }
    return answers;
  });

/** Tasks of other directives that may be the same as a task. Refused with TASK_GONE. */
export const alikeOf = ({ store, clock }: ServiceContext, id: string): Promise<AlikeTask[]> =>
  store.read(async (repositories) => {
    const part = await repositories.tasks.get(id);
    if (!part) throw new Refusal('TASK_GONE');
    const changes = await repositories.units.changes();
    const today = clock.today();
    return alikeTasks(
      repositories,
      likenessFacts(part, changes, today),
      changes,
      today,
      ({ task }) => task.id === id,
    );
  });
