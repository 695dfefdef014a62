import { type BoardState, boardState } from '../../../shared/domain/collection/board.ts';
import type { FormRow } from '../../../shared/domain/collection/form.ts';
import type { UnitRole } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { StoredForm, StoredReturn } from '../../store/repositories/collectionRepository.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import { unitsOfTask } from './standingValues.ts';

type Reading = Pick<Repositories, 'collection' | 'units'>;

/** A row of a form that its unit has still a part in. */
export interface AskedRow {
  code: string;
  role: UnitRole;
  task: TaskParts;
}

/** The last form that a unit was sent for a period, the files that came back, and how that stands. */
export interface UnitForm {
  form: StoredForm;
  returned: readonly StoredReturn[];
  /** What it is still asked there; looked up only while no file came back. */
  rows: readonly AskedRow[];
  state: BoardState;
}

/** What the units that were sent these forms are still asked there, by the form's key: by today's structure and tasks. */
async function askedRows(
  { collection, units }: Reading,
  forms: readonly StoredForm[],
  today: Day,
): Promise<Map<string, AskedRow[]>> {
  const rows = new Map<string, FormRow[]>();
  for (const { id } of forms) rows.set(id, await collection.formRows(id));
  const ids = [...rows.values()].flat().map(({ taskId }) => taskId);
  const tasks = new Map((await collection.tasksOf(ids)).map((parts) => [parts.task.id, parts]));
  const changes = await units.changes();
  const partOf = (unitId: string | null, { taskId, code }: FormRow): AskedRow[] => {
    const task = tasks.get(taskId);
    if (!task || unitId === null) return [];
    const { leads, coordinating } = unitsOfTask(task, changes, today);
    if (leads.includes(unitId)) return [{ code, role: 'lead', task }];
    return coordinating.includes(unitId) ? [{ code, role: 'coordinating', task }] : [];
  };
  return new Map(
    forms.map(({ id, unitId }) => [id, (rows.get(id) ?? []).flatMap((row) => partOf(unitId, row))]),
  );
}

/** Biểu đã gửi of each unit for a period, by the unit's key; the one sent last stands last. */
export async function unitForms(
  repositories: Reading,
  periodId: string,
  today: Day,
): Promise<Map<string, UnitForm>> {
  const { collection } = repositories;
  const files = Map.groupBy(await collection.files(periodId), ({ unit_id }) => unit_id);
  const last = new Map<string, StoredForm>();
  for (const form of await collection.forms(periodId)) {
    if (form.unitId === null) continue;
    last.delete(form.unitId); // sent anew: it stands where it was sent last
    last.set(form.unitId, form);
  }
  const unanswered = [...last].filter(([unitId]) => !files.has(unitId)).map(([, form]) => form);
  const asked = await askedRows(repositories, unanswered, today);
  const byUnit = new Map<string, UnitForm>();
  for (const [unitId, form] of last) {
    const returned = files.get(unitId) ?? [];
    const rows = asked.get(form.id) ?? [];
    const answers = returned.map(({ received_on, state, open }) => ({
      receivedOn: received_on,
      state,
      open,
    }));
    const told = { sentOn: form.sentOn, dueOn: form.dueOn, files: answers, asked: rows.length > 0 };
    byUnit.set(unitId, { form, returned, rows, state: boardState(told, today) });
  }
  return byUnit;
}
