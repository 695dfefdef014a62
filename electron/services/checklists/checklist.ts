import type { ChecklistInput } from '../../../shared/contract/checklistContract.ts';
import { buildChecklist } from '../../../shared/domain/checklist/buildChecklist.ts';
import type { ChecklistModel } from '../../../shared/domain/checklist/checklistModel.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { localDay } from '../../clock.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { allGroups } from '../tasks/allTasks.ts';
import { conditionLines } from '../tasks/conditionLines.ts';

const clockTime = (instant: Date) =>
  `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`;

/** Danh sách đến hạn: everything that stands on paper, in the list's order. */
export function checklist(
  context: ServiceContext,
  { filter, sort, thenBy, form }: ChecklistInput,
): Promise<ChecklistModel> {
  const now = context.clock.now();
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const conditions = await conditionLines(repositories, filter, by.on);
    const { groups, total } = await allGroups(repositories, { filter, sort, thenBy }, by);
    const rows = groups.flatMap((group) => group.rows);
    const printedAt = `${clockTime(now)} ${formatDay(localDay(now))}`;
    return buildChecklist(rows, { form, conditions, total, on: by.on, printedAt });
  });
}
