import type { ChecklistInput } from '../../../shared/contract/checklistContract.ts';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { buildChecklist } from '../../../shared/domain/checklist/buildChecklist.ts';
import type { ChecklistModel } from '../../../shared/domain/checklist/checklistModel.ts';
import { furtherConditionWords } from '../../../shared/furtherConditionWords.ts';
import { filterText, statusText, timelinessText } from '../../../shared/text.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { localDay } from '../../clock.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { allTasks } from '../tasks/allTasks.ts';

/** The filter in words, a line for each condition. */
async function conditionsOf(
  { units, directives }: Repositories,
  filter: TaskFilter,
  on: Parameters<Repositories['directives']['list']>[0],
): Promise<string[]> {
  const lines: string[] = [];
  if (filter.search.trim() !== '') lines.push(filterText.search(filter.search.trim()));
  if (filter.units.length > 0) {
    const directory = await units.all();
    const names = directory.filter(({ id }) => filter.units.includes(id)).map(({ name }) => name);
    const role = filter.unitRole === 'any' ? ` (${filterText.anyRole})` : '';
    lines.push(`${filterText.units(names.join('; '))}${role}`);
  }
  if (filter.structure === 'current') lines.push(filterText.structure);
  if (filter.timeliness.length > 0)
    lines.push(
      filterText.timeliness(filter.timeliness.map((state) => timelinessText[state].label).join(', ')),
    );
  if (filter.statuses.length > 0)
    lines.push(filterText.statuses(filter.statuses.map((status) => statusText[status]).join(', ')));
  if (filter.directives.length > 0) {
    const named = (await directives.list(on)).filter(({ id }) => filter.directives.includes(id));
    lines.push(
      filterText.directives(named.map(({ number, subject }) => number ?? subject ?? '…').join(', ')),
    );
  }
  return [...lines, ...furtherConditionWords(filter).map(({ words }) => words)];
}

const clockTime = (instant: Date) =>
  `${String(instant.getHours()).padStart(2, '0')}:${String(instant.getMinutes()).padStart(2, '0')}`;

/** Danh sách đến hạn: everything that stands on paper, in the list's order. */
export function checklist(
  context: ServiceContext,
  { filter, sort, form }: ChecklistInput,
): Promise<ChecklistModel> {
  const now = context.clock.now();
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const conditions = await conditionsOf(repositories, filter, by.on);
    const { rows, total } = await allTasks(repositories, filter, sort, by);
    const printedAt = `${clockTime(now)} ${formatDay(localDay(now))}`;
    return buildChecklist(rows, { form, conditions, total, on: by.on, printedAt });
  });
}
