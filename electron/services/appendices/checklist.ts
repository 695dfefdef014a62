import type { Checklist } from '../../../shared/contract/appendixContract.ts';
import type { TaskFilter, TaskSort } from '../../../shared/contract/taskContract.ts';
import { furtherConditionWords } from '../../../shared/furtherConditionWords.ts';
import { checklistTitle, filterText, statusText, timelinessText } from '../../../shared/text.ts';
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

/** Danh sách đến hạn: everything the printed page shows, in the list's order. */
export function checklist(
  context: ServiceContext,
  { filter, sort }: { filter: TaskFilter; sort: TaskSort },
): Promise<Checklist> {
  const now = context.clock.now();
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    return {
      title: checklistTitle,
      conditions: await conditionsOf(repositories, filter, by.on),
      on: by.on,
      printedAt: `${clockTime(now)} ${formatDay(localDay(now))}`,
      ...(await allTasks(repositories, filter, sort, by)),
    };
  });
}
