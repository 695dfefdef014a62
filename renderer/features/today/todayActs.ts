import { queryOptions } from '@tanstack/react-query';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import type { EscalationStep, ReminderAct } from '../../../shared/domain/escalation.ts';
import { todayText, ui } from '../../../shared/text.ts';
import { appApi, shellApi } from '../../lib/api.ts';
import { formatCount } from '../../lib/formatCount.ts';
import { tellDone, tellFailed } from '../../lib/notice.ts';
import { once } from '../../lib/once.ts';
import { refreshAll } from '../../lib/queries.ts';
import { refusalSentence } from '../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../lib/saveByBrowser.ts';
import { startWork } from '../../lib/work.ts';

/** Rows shown of each step; the count beside it is of all. */
export const shownOfStep = 100;

export const reminderWorkQuery = queryOptions({
  queryKey: ['reminders', 'work', shownOfStep],
  queryFn: () => appApi.reminders.work({ limit: shownOfStep }),
  refetchInterval: 60_000, // midnight brings new work
});

async function told(act: ReminderAct, work: () => Promise<{ count: number }>): Promise<boolean> {
  try {
    const { count } = await work();
    tellDone(todayText.recorded(act, count));
    await refreshAll();
    return true;
  } catch (error) {
    tellFailed(refusalSentence(error));
    return false;
  }
}

/** Writes down that one task was chased; answers whether it was. */
export const markTask = (taskId: string, act: ReminderAct): Promise<boolean> =>
  once(`${act} ${taskId}`, () => told(act, () => appApi.reminders.record({ taskIds: [taskId], act })));

/** The same of all tasks that ask for a step, shown or not. */
export const markStep = ({ days, act }: EscalationStep): Promise<boolean> =>
  once(`${act} ${days}`, () => told(act, () => appApi.reminders.recordStep({ days, act })));

/** Writes the due days of open tasks as a calendar file: where the user says, or as a download. */
export async function exportCalendar(filter: TaskFilter): Promise<void> {
  const shell = shellApi;
  const work = startWork(todayText.exportCalendar, { line: todayText.exportingCalendar });
  try {
    const { fileName } = await appApi.reminders.calendarName();
    const target = shell ? await shell.chooseSaveFile({ fileName }) : null;
    if (shell && !target) return work.remove();
    if (shell && target) {
      const { days } = await appApi.reminders.exportCalendar({ ...target, filter });
      const show = { label: ui.action.showFolder, run: () => void shell.showInFolder(target) };
      const line = todayText.exportedCalendar(formatCount(days), target.path);
      work.change({ state: 'done', line: days > 0 ? line : todayText.noDays, actions: [show] });
    } else {
      const { days, file, fileName: name } = await appApi.reminders.downloadCalendar({ filter });
      if (days > 0) saveByBrowser(file, name);
      work.change({
        state: 'done',
        line: days > 0 ? todayText.exportedCalendar(formatCount(days), name) : todayText.noDays,
      });
    }
  } catch (error) {
    const retry = { label: ui.export.retry, run: () => void exportCalendar(filter) };
    work.change({ state: 'failed', line: refusalSentence(error), actions: [retry] });
  }
}
