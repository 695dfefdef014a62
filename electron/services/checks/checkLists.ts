import type {
  CheckCounts,
  FindingPage,
  LackingPage,
  TaskChecks,
} from '../../../shared/contract/checkContract.ts';
import { type HonestyRule, honestyRules } from '../../../shared/domain/honesty/finding.ts';
import { type Clear, clearsOf } from '../../../shared/domain/sixClears.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { taskRow } from '../tasks/taskRow.ts';
import { taskFindings } from './taskFindings.ts';

interface Paging {
  offset: number;
  limit: number;
}

/** What is to be looked after, counted. */
export const checkCounts = ({ store, clock }: ServiceContext): Promise<CheckCounts> =>
  store.read(({ checks }) => checks.counts(clock.today()));

async function rowsOf(repositories: Repositories, context: ServiceContext, ids: readonly string[]) {
  const by = await reckoning(repositories, context);
  const parts = await repositories.tasks.live([...new Set(ids)]);
  return new Map(parts.map((part) => [part.task.id, taskRow(part, by)]));
}

/** Thiếu sáu rõ: open tasks that lack any of some clears, one page. */
export const listLacking = (
  context: ServiceContext,
  { lacks, ...paging }: Paging & { lacks: Clear[] },
): Promise<LackingPage> =>
  context.store.read(async (repositories) => {
    const { checks, tasks } = repositories;
    const { counts, total } = await checks.lackingCounts(lacks);
    const found = await checks.lacking(lacks, total, await tasks.count(), paging);
    const ids = found.map(({ taskId }) => taskId);
    const rows = await rowsOf(repositories, context, ids);
    const said = await checks.clearRows(ids);
    return {
      total,
      counts,
      rows: found.flatMap(({ taskId, lacks: bits }) => {
        const task = rows.get(taskId);
        const clear = said.get(taskId);
        return task
          ? {
              task,
              lacks: clearsOf(bits),
              answering: clear?.answering ?? null,
              decidedBy: clear?.decided_by ?? null,
            }
          : [];
      }),
    };
  });

/** Cần kiểm tra: what is open of it, or what was set aside, one page. */
export const listFindings = (
  context: ServiceContext,
  { rules, aside, ...paging }: Paging & { rules: HonestyRule[]; aside: boolean },
): Promise<FindingPage> =>
  context.store.read(async (repositories) => {
    const { checks } = repositories;
    const on = context.clock.today();
    const counted = await checks.findingCounts(on, aside);
    const counts = Object.fromEntries(
      honestyRules.map((rule) => [rule, counted.find((each) => each.rule === rule)?.tasks ?? 0]),
    ) as Record<HonestyRule, number>;
    const asked: readonly HonestyRule[] = rules.length > 0 ? rules : honestyRules;
    const found = await taskFindings(repositories, await checks.findings(on, aside, rules, paging));
    const rows = await rowsOf(
      repositories,
      context,
      found.map(({ taskId }) => taskId),
    );
    return {
      total: asked.reduce((sum, rule) => sum + counts[rule], 0),
      counts,
      rows: found.flatMap(({ taskId, finding }) => {
        const task = rows.get(taskId);
        return task ? { task, finding } : [];
      }),
    };
  });

/** What is to be known of one task beside its own row. */
async function taskChecks(
  repositories: Pick<Repositories, 'checks'>,
  { clock }: Pick<ServiceContext, 'clock'>,
  id: string,
): Promise<TaskChecks> {
  const { checks } = repositories;
  const clear = (await checks.clearRows([id])).get(id);
  const found = await taskFindings(repositories, await checks.findingsOf(id, clock.today()));
  return {
    lacks: await checks.lacksOf(id),
    answering: clear?.answering ?? null,
    decidedBy: clear?.decided_by ?? null,
    findings: found.map(({ finding }) => finding),
  };
}

/** The same of a task that is opened. */
export const checksOfTask = (context: ServiceContext, id: string): Promise<TaskChecks> =>
  context.store.read((repositories) => taskChecks(repositories, context, id));
