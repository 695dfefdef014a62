import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { CalendarLook } from '../../renderer/features/tasks/looks/CalendarLook.tsx';
import { calendarQuery } from '../../renderer/lib/queries.ts';
import { emptyFilter } from '../../renderer/lib/taskView.ts';
import type { CalendarDay } from '../../shared/contract/taskViewContract.ts';
import { monthOf, monthWeeks } from '../../shared/domain/taskCalendar.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { Page } from './page.tsx';

const today = '2026-01-21' as Day;
const onOpenDay = vi.fn();
const onOpen = vi.fn();
beforeEach(() => vi.clearAllMocks());

const glance = (no: number) => ({
  id: `task-${no}`,
  code: `NV-000${no}`,
  text: `Việc số ${no}`,
  lead: 'Sở Nội vụ',
  status: 'in-progress' as const,
  timeliness: 'overdue' as const,
  recurring: no === 3,
});

const dayWith = (day: Day): CalendarDay => ({
  day,
  kind: day === '2026-01-01' ? 'off' : null,
  name: day === '2026-01-01' ? 'Tết Dương lịch' : '',
  counts: day === '2026-01-20' ? { overdue: 5, 'done-late': 2 } : {},
  recurring: day === '2026-01-20' ? 1 : 0,
  tasks: day === '2026-01-20' ? [1, 2, 3].map(glance) : [],
});

/** A client that knows the months around and asks nobody. */
function clientWith(months: readonly string[]) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  for (const month of months) {
    const days = monthWeeks(monthOf(`${month}-01` as Day)).flat();
    const [from, to] = [days[0] ?? today, days.at(-1) ?? today];
    const query = calendarQuery({ filter: emptyFilter, from, to, perDay: 3 });
    client.setQueryData(query.queryKey, days.map(dayWith));
  }
  return client;
}

function Sample() {
  const [day, setDay] = useState(today);
  return (
    <CalendarLook
      filter={emptyFilter}
      today={today}
      day={day}
      onDay={setDay}
      onOpenDay={onOpenDay}
      onOpen={onOpen}
    />
  );
}

async function start() {
  const screen = await render(
    <Page>
      <QueryClientProvider client={clientWith(['2025-12', '2026-01', '2026-02'])}>
        <Sample />
      </QueryClientProvider>
    </Page>,
  );
  await expect.element(screen.getByRole('grid', { name: 'Lịch hạn tháng 01/2026' })).toBeVisible();
  document.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus();
  return screen;
}
const at = () => document.activeElement?.getAttribute('data-at');

test('arrows go by days and weeks, Home and End to the ends of the week, across months', async () => {
  await start();
  expect(at()).toBe('2026-01-21');
  await userEvent.keyboard('{ArrowLeft}{ArrowUp}');
  await expect.poll(at).toBe('2026-01-13');
  await userEvent.keyboard('{Home}');
  await expect.poll(at).toBe('2026-01-12');
  await userEvent.keyboard('{End}{ArrowRight}');
  await expect.poll(at).toBe('2026-01-19');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.poll(at).toBe('2026-02-02');
  await expect.poll(() => document.querySelector('h2')?.textContent).toBe('Tháng 02/2026');
  expect(document.querySelectorAll('[data-at][tabindex="0"]')).toHaveLength(1);
});

test('page keys go by months to the same day, or to its last', async () => {
  await start();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
  await expect.poll(at).toBe('2026-01-31');
  await userEvent.keyboard('{PageDown}');
  await expect.poll(at).toBe('2026-02-28');
  await userEvent.keyboard('{PageUp}{PageUp}');
  await expect.poll(at).toBe('2025-12-28');
});

test('a day says in words what stands on it, names what there is room for and counts the rest', async () => {
  const screen = await start();
  const day = screen.getByRole('gridcell', { name: /^Thứ Ba, 20\/01\/2026/ });
  expect(day.element().textContent).toContain(
    'Thứ Ba, 20/01/2026; 8 nhiệm vụ: 5 quá hạn, 2 hoàn thành quá hạn, 1 kỳ sau của việc định kỳ',
  );
  expect(day.element().textContent).toContain('+5 nữa');
  expect(day.element().querySelectorAll('button')).toHaveLength(3);
  const holiday = screen.getByRole('gridcell', { name: /01\/01\/2026; Nghỉ: Tết Dương lịch/ });
  expect(holiday.element().textContent).toContain('Tết Dương lịch');
  await expect
    .element(screen.getByRole('gridcell', { name: /21\/01\/2026/ }))
    .toHaveAttribute('aria-current', 'date');
});

test('Enter shows the day, a click on a task opens it', async () => {
  const screen = await start();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(at).toBe('2026-01-20');
  await userEvent.keyboard('{Enter}');
  expect(onOpenDay).toHaveBeenLastCalledWith('2026-01-20');
  await screen.getByText('Việc số 2').click();
  expect(onOpen).toHaveBeenLastCalledWith('task-2');
  expect(onOpenDay).toHaveBeenCalledTimes(1);
});
