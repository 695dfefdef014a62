import type { Kysely, Transaction } from 'kysely';
import type { HonestyFacts } from '../../../../shared/domain/honesty/finding.ts';
import type { ProgressUpdate } from '../../../../shared/domain/progressUpdate.ts';
import type { ClearFacts } from '../../../../shared/domain/sixClears.ts';
import { standsNow, type UnitChange, unitsNow } from '../../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../../shared/vietnamese/day.ts';
import { listed } from '../../listed.ts';
import { progressRepository } from '../../repositories/progressRepository.ts';
import type { TaskParts } from '../../repositories/taskParts.ts';
import { unitRepository } from '../../repositories/unitRepository.ts';
import type { Tables } from '../../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** What the six clears, silence and honesty of a task are judged by. */
export interface WatchFacts {
  clear: ClearFacts;
  /** But for its twin, which other tasks decide. */
  honesty: HonestyFacts;
  reports: Day[];
}

/** Changes of units, read once for however many tasks. */
export const unitChangesOf = (db: Db): Promise<UnitChange[]> => unitRepository(db).changes();

const byTask = <R extends { task_id: string }>(rows: readonly R[]) =>
  Map.groupBy(rows, ({ task_id }) => task_id);

async function unitsOf(db: Db, changes: readonly UnitChange[], ids: readonly string[], on: Day) {
  const now = new Map(ids.map((id) => [id, unitsNow(changes, id, on)]));
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', listed([...new Set([...ids, ...[...now.values()].flat()])]))
    .execute();
  const known = new Map(rows.map((row) => [row.id, row]));
  return (id: string) => ({
    id,
    name: known.get(id)?.name ?? '',
    kind: known.get(id)?.kind ?? ('other' as const),
    stands: standsNow(changes, id, on),
    now: (now.get(id) ?? []).flatMap((each) => known.get(each)?.name ?? []),
  });
}

/** Evidence counted by task. */
async function evidenceCounts(db: Db, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('evidence')
    .select((build) => ['task_id', build.fn.countAll<number>().as('pieces')])
    .where('task_id', 'in', listed(ids))
    .where('deleted_at', 'is', null)
    .groupBy('task_id')
    .execute();
  return new Map(rows.map(({ task_id, pieces }) => [task_id, pieces]));
}

const updateOf = (
  row: Awaited<ReturnType<ReturnType<typeof progressRepository>['ofTask']>>[number],
): ProgressUpdate => ({
  unitId: row.unit_id,
  periodId: row.period_id,
  reportedOn: row.reported_on,
  text: row.text,
  percent: row.percent,
  status: row.status,
  doneOn: row.done_on,
});

/** Reads what some tasks are judged by on a day. */
export async function watchFacts(
  db: Db,
  parts: readonly TaskParts[],
  changes: readonly UnitChange[],
  on: Day,
): Promise<(part: TaskParts) => WatchFacts> {
  const ids = parts.map(({ task }) => task.id);
  const units = await unitsOf(
    db,
    changes,
    [...new Set(parts.flatMap(({ leads }) => leads.map(({ id }) => id)))],
    on,
  );
  const clears = byTask(
    await db
      .selectFrom('task_clear')
      .select(['task_id', 'answering', 'decided_by'])
      .where('task_id', 'in', listed(ids))
      .where('deleted_at', 'is', null)
      .execute(),
  );
  const evidence = await evidenceCounts(db, ids);
  const reported = await progressRepository(db).ofTasks(ids);
  return ({ task, directive, leads, deadlines }) => {
    const [clear] = clears.get(task.id) ?? [];
    const leading = leads.map(({ id }) => units(id));
    const updates = reported(task.id).map(updateOf);
    return {
      clear: {
        text: task.text,
        leads: leading,
        answering: clear?.answering ?? null,
        deadlines,
        deliverable: task.deliverable,
        directive: directive && { issuer: directive.issuer, signer: directive.signer_name },
        decidedBy: clear?.decided_by ?? null,
      },
      honesty: {
        status: task.status,
        doneOn: task.done_on,
        doneDocument: task.done_document,
        evidence: evidence.get(task.id) ?? 0,
        directiveOn: directive?.date ?? null,
        deadlines,
        leads: leading,
        updates,
        twin: null,
      },
      reports: updates.map(({ reportedOn }) => reportedOn),
    };
  };
}
