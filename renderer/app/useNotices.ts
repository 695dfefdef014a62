import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { isNoticeDue } from '../../shared/domain/notices.ts';
import { noticeText } from '../../shared/text.ts';
import { shellApi } from '../lib/api.ts';
import { formatCount } from '../lib/formatCount.ts';
import { momentNow, noticeMemory, rememberShown } from '../lib/noticeMemory.ts';
import { overviewQuery, reminderCountQuery, settingsQuery } from '../lib/queries.ts';
import { badgePicture, trayPicture } from './badgePicture.ts';

/**
 * Thông báo: tells through the system what is due and overdue, at the first start of a day and each morning, and keeps the
 * badge right. The counts come anew every minute, and so does the look at the clock. In browser mode there is none.
 */
export function useNotices(): void {
  const { data: overview, dataUpdatedAt } = useQuery({ ...overviewQuery, enabled: shellApi !== undefined });
  const { data: settings } = useQuery({ ...settingsQuery, enabled: shellApi !== undefined });
  const { data: chase } = useQuery({ ...reminderCountQuery, enabled: shellApi !== undefined });
  const looked = useRef(false);
  const overdue = overview?.counts.overdue ?? 0;
  const today = overview?.counts['due-today'] ?? 0;

  const tell = useEffectEvent(() => {
    if (!shellApi || !overview || !settings || !chase) return;
    const now = momentNow();
    const atStart = !looked.current;
    looked.current = true;
    if (!isNoticeDue(now, settings, noticeMemory(), atStart)) return;
    const soon = overview.counts['due-soon'] ?? 0;
    if (overdue + today + soon + chase.total === 0) return;
    rememberShown(now.day);
    void shellApi.notify({
      title: noticeText.title(formatCount(overdue), formatCount(today)),
      body: noticeText.body(formatCount(soon), formatCount(chase.total)),
    });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the clock whenever the counts have come anew
  useEffect(() => tell(), [dataUpdatedAt, settings, chase]);

  const known = overview !== undefined;
  useEffect(() => {
    if (!shellApi || !known) return;
    const count = overdue + today;
    const tray = trayPicture(count > 0);
    if (tray === null) return;
    const words = count > 0 ? noticeText.tray(formatCount(overdue), formatCount(today)) : noticeText.trayNone;
    void shellApi.showBadge({ words, tray, badge: badgePicture(count), count });
  }, [known, overdue, today]);
}
