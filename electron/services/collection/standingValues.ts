import type { FormValues } from '../../../shared/domain/collection/form.ts';
import { longestCell } from '../../../shared/domain/collection/readCell.ts';
import type { UnitRole } from '../../../shared/domain/task.ts';
import { reckonUnits, type UnitChange, unitsThatBecame } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredProgress } from '../../store/repositories/progressRepository.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';

/** What a unit's word on a task stands at. */
export interface Standing {
  role: UnitRole;
  /** Whether the unit alone leads the task, so that its word is the task's. */
  whole: boolean;
  values: FormValues;
}

/** The units of a task by today's structure, none twice; one that leads does not also take part. */
export function unitsOfTask(
  { leads, coordinating }: Pick<TaskParts, 'leads' | 'coordinating'>,
  changes: readonly UnitChange[],
  today: Day,
): { leads: string[]; coordinating: string[] } {
  const now = (units: TaskParts['leads']) =>
    reckonUnits(
      'current',
      changes,
      units.map(({ id }) => id),
      today,
    );
  const leading = now(leads);
  return { leads: leading, coordinating: now(coordinating).filter((id) => !leading.includes(id)) };
}

function valuesOf(
  { task }: TaskParts,
  role: UnitRole,
  whole: boolean,
  own: readonly StoredProgress[],
  document: string | undefined,
): FormValues {
  const last = own.at(-1);
  const percent = last?.percent ?? null;
  if (whole)
    return {
      status: task.status,
      percent,
      doneOn: task.done_on,
      document: task.done_document ?? document ?? '',
      result: task.result.slice(0, longestCell),
    };
  const said = own.findLast(({ status }) => status !== null)?.status;
  return {
    status: said ?? (role === 'lead' ? task.status : 'not-started'),
    percent,
    doneOn: last?.done_on ?? null,
    document: document ?? '',
    result: (own.findLast(({ text }) => text.trim() !== '')?.text ?? '').slice(0, longestCell),
  };
}

/**
 * Số liệu hiện có of units on their tasks: of the one that alone leads a task what the task says, of all others their own
 * last report. Answers undefined for a unit that has no part in a task any more.
 */
export async function standingValues(
  { progress, collection, units }: Pick<Repositories, 'progress' | 'collection' | 'units'>,
  tasks: readonly TaskParts[],
  today: Day,
): Promise<(taskId: string, unitId: string) => Standing | undefined> {
  const ids = tasks.map(({ task }) => task.id);
  const changes = await units.changes();
  const reports = await progress.ofTasks(ids);
  const documents = Map.groupBy(await collection.documents(ids), ({ task_id }) => task_id);
  const byId = new Map(tasks.map((parts) => [parts.task.id, parts]));
  const families = new Map<string, Set<string>>();
  const familyOf = (unitId: string) => {
    const family = families.get(unitId) ?? new Set(unitsThatBecame(changes, [unitId], today));
    families.set(unitId, family);
    return family;
  };

  return (taskId, unitId) => {
    const parts = byId.get(taskId);
    if (!parts) return undefined;
    const { leads, coordinating } = unitsOfTask(parts, changes, today);
    const role = leads.includes(unitId) ? 'lead' : coordinating.includes(unitId) ? 'coordinating' : undefined;
    if (!role) return undefined;
    const family = familyOf(unitId);
    const isOwn = ({ unit_id: id }: { unit_id: string | null }) => id !== null && family.has(id);
    const whole = role === 'lead' && leads.length === 1;
    const document = documents.get(taskId)?.findLast(isOwn)?.document_number ?? undefined;
    return { role, whole, values: valuesOf(parts, role, whole, reports(taskId).filter(isOwn), document) };
  };
}
