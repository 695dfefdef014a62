import type {
  BarsQuery,
  CalendarDay,
  CalendarQuery,
  TaskBar,
  TaskGlance,
  Timeline,
  TimelineCell,
  TimelineQuery,
} from '../../../shared/contract/taskViewContract.ts';
import { directiveName } from '../../../shared/domain/directiveName.ts';
import { timelineColumns } from '../../../shared/domain/taskCalendar.ts';
import type { Reckoning } from '../../../shared/domain/timeliness.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { publicHolidays } from '../../../shared/vietnamese/publicCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { reckoning } from '../settings/reckoning.ts';
import { byStructure, type StructuredList } from './byStructure.ts';
import { taskRow } from './taskRow.ts';

function glance(parts: TaskParts, by: Reckoning, show: StructuredList['show']): TaskGlance {
  const { id, code, text, leads, status, timeliness } = show(taskRow(parts, by));
  const [lead] = leads;
  return { id, code, text, lead: lead ? lead.shortName || lead.name : '', status, timeliness };
}

/** How days off are called, by the office where it says so. */
async function dayNames({ calendar }: Pick<Repositories, 'calendar'>): Promise<Map<string, string>> {
  const names = new Map(publicHolidays.map(([day, , name]) => [day, name]));
  for (const { day, name } of await calendar.entries()) if (name) names.set(day, name);
  return names;
}

const daysFrom = (from: Day, to: Day): Day[] => {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/** Lịch hạn: the filter's tasks by their due day, day for day, with the office's days off. */
export function taskCalendar(context: ServiceContext, query: CalendarQuery): Promise<CalendarDay[]> {
  const { from, to, perDay } = query;
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const { filter, show } = await byStructure(repositories, query.filter, by.on);
    const found = await repositories.taskViews.calendar(filter, { from, to }, perDay);
    const work = await repositories.calendar.current();
    const names = await dayNames(repositories);
    return daysFrom(from, to).map((day) => {
      const kind = work.days.get(day) ?? null;
      const due = found.first.get(day)?.length ?? 0;
      return {
        day,
        kind,
        name: kind ? (names.get(day) ?? '') : '',
        counts: Object.fromEntries(
          (found.counts.get(day) ?? []).map(({ timeliness, tasks }) => [timeliness, tasks]),
        ),
        recurring: found.recurring.get(day)?.length ?? 0,
        tasks: (found.named.get(day) ?? []).flatMap((number, at) => {
          const parts = found.parts.get(number);
          return parts ? { ...glance(parts, by, show), recurring: at >= due } : [];
        }),
      };
    });
  });
}

const weight = (cells: readonly TimelineCell[], of: keyof TimelineCell) =>
  cells.reduce((sum, cell) => sum + cell[of], 0);

/** Dòng thời gian: the filter's tasks by unit, lĩnh vực or directive, and by the week or month of their due day. */
export function taskTimeline(context: ServiceContext, query: TimelineQuery): Promise<Timeline> {
  const columns = timelineColumns(query.step, query.from, query.columns);
  return context.store.read(async (repositories) => {
    const { on } = await reckoning(repositories, context);
    const { filter, became } = await byStructure(repositories, query.filter, on);
    const counts = await repositories.taskViews.timeline(filter, query.by, columns);
    const rows = new Map<string | null, TimelineCell[]>();
    const cellsOf = (key: string | null) => {
      const cells = rows.get(key) ?? columns.map(() => ({ tasks: 0, overdue: 0, done: 0 }));
      rows.set(key, cells);
      return cells;
    };
    for (const { key, at, tasks, overdue, done } of counts) {
      const now = query.by === 'lead' ? became.flatMap(([id, unit]) => (id === key ? unit : [])) : [];
      for (const each of now.length > 0 ? now : [key]) {
        const cell = cellsOf(each)[at];
        if (!cell) continue;
        cell.tasks += tasks;
        cell.overdue += overdue;
        cell.done += done;
      }
    }
    const names = new Map<string, string>();
    if (query.by === 'lead')
      for (const { id, name, shortName } of await repositories.units.all()) names.set(id, shortName || name);
    if (query.by === 'directive')
      for (const directive of await repositories.directives.list(on))
        names.set(directive.id, directiveName(directive) ?? '');
    return {
      columns,
      rows: [...rows]
        .map(([key, cells]) => ({
          id: query.by === 'field' ? null : key,
          name: key === null ? null : query.by === 'field' ? key : (names.get(key) ?? ''),
          cells,
        }))
        .toSorted(
          (one, other) =>
            weight(other.cells, 'overdue') - weight(one.cells, 'overdue') ||
            weight(other.cells, 'tasks') - weight(one.cells, 'tasks') ||
            (one.name ?? '\uffff').localeCompare(other.name ?? '\uffff', 'vi'),
        ),
    };
  });
}

/** Nhiệm vụ theo dòng thời gian: a page of the list, each task from the day it was given to its due day. */
export function taskBars(
  context: ServiceContext,
  query: BarsQuery,
): Promise<{ rows: TaskBar[]; total: number }> {
  return context.store.read(async (repositories) => {
    const by = await reckoning(repositories, context);
    const dueBetween = query.filter.dueBetween ?? { from: null, to: null };
    const { filter, show, ...structure } = await byStructure(
      repositories,
      { ...query.filter, dueBetween },
      by.on,
    );
    const { parts, total } = await repositories.tasks.page({ ...query, filter }, by, structure);
    const given = await repositories.taskViews.givenDays(parts.map(({ task }) => task.number));
    const rows = parts.flatMap((part) => {
      const { due } = taskRow(part, by);
      const givenOn = given.get(part.task.number);
      return due && givenOn ? { ...glance(part, by, show), due, givenOn } : [];
    });
    return { rows, total };
  });
}
