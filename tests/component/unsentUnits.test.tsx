import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { BoardView } from '../../renderer/features/collection/BoardView.tsx';
import { ReportLetters } from '../../renderer/features/letters/ReportLetters.tsx';
import { queryClient } from '../../renderer/lib/queries.ts';
import type { PeriodRow } from '../../shared/contract/periodContract.ts';
import type { BoardState } from '../../shared/domain/collection/board.ts';
import { Page } from './page.tsx';

const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

const unit = (name: string) => ({ id: name, name, shortName: name });
const row = (name: string, state: BoardState) => ({
  unitId: name,
  unit: name,
  shortName: name,
  state,
  tasks: 2,
  sentOn: state === 'not-sent' ? null : '2026-01-10',
  dueOn: null,
  answeredOn: null,
  lateDays: null,
  accepted: 0,
  open: 0,
  returned: false,
  reminded: null,
});
const unsent = ['Sở Y tế', 'Sở Nội vụ', 'UBND xã Mường Lai', 'UBND phường An Lạc', 'Công an tỉnh'];
const desk = {
  on: '2026-01-21',
  answerBy: '2026-01-26',
  nextNumber: 1,
  officeKnown: true,
  template: null,
  units: [],
};
const period = { id: 'p1', name: 'Kỳ 01/2026' } as PeriodRow;

beforeEach(() => {
  queryClient.clear();
  host.answer({
    'letters.reportWork': () => ({ ...desk, unsent: unsent.map(unit) }),
    'collection.board': () => ({
      periodId: 'p1',
      period: 'Kỳ 01/2026',
      dueOn: null,
      rows: [
        row('Sở Tài chính', 'late'),
        row('Sở Y tế', 'not-sent'),
        row('Sở Nội vụ', 'not-sent'),
        row('Sở Cũ', 'over'),
      ],
    }),
    overview: () => ({ today: '2026-01-21' }),
  });
});
const show = (screen: ReactNode) =>
  render(
    <Page>
      <QueryClientProvider client={queryClient}>{screen}</QueryClientProvider>
    </Page>,
  );
const ticked = () =>
  [...document.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')].map(
    ({ checked }) => checked,
  );

test('who gets no letter for want of a form is named, with the way to send it one', async () => {
  const { hook, history } = memoryLocation({ path: '/letters', record: true });
  const screen = await show(
    <Router hook={hook}>
      <ReportLetters periodId="p1" soon={false} first={null} />
    </Router>,
  );
  await expect
    .element(screen.getByText(/5 đơn vị có việc trong kỳ nhưng chưa được gửi biểu/))
    .toMatchTextContent(/\(Sở Y tế, Sở Nội vụ, UBND xã Mường Lai và 2 đơn vị khác\)/);
  await screen.getByRole('button', { name: 'Lập biểu cho 5 đơn vị này' }).click();
  expect(history.at(-1)).toBe('/collection?period=p1&send=unsent');
});

test('the board is left with those ticked and the form for making them open, and stays as it is changed', async () => {
  const screen = await show(<BoardView period={period} send />);
  await expect.poll(ticked).toEqual([false, true, true, false]);
  await expect.element(screen.getByRole('form', { name: /Kỳ 01\/2026/ })).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: /Sở Nội vụ/ }));
  await queryClient.invalidateQueries();
  await expect.poll(ticked).toEqual([false, true, false, false]);
});

test('who has nothing left to report on is counted apart, and only where there is such a unit', async () => {
  const screen = await show(<BoardView period={period} />);
  await expect.element(screen.getByRole('button', { name: /Đôn đốc 1 đơn vị/ })).toBeVisible();
  await expect
    .poll(() => document.querySelector('.collection-counts')?.textContent)
    .toMatch(/Không còn việc 1/);
  expect(ticked()).toEqual([false, false, false, false]);
});
