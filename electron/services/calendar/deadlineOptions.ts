import type { WorkCalendar } from '../../../shared/vietnamese/workCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';

/** How this office resolves a wording of time: its own reading of "trước ngày", its own working days. */
export async function deadlineOptions({
  settings,
  calendar,
}: Pick<Repositories, 'settings' | 'calendar'>): Promise<{
  beforeMeansDayBefore: boolean;
  calendar: WorkCalendar;
}> {
  const { beforeMeansDayBefore } = await settings.all();
  return { beforeMeansDayBefore, calendar: await calendar.current() };
}
