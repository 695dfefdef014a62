import { ORPCError } from '@orpc/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { BulkPanel } from '../../renderer/features/tasks/selection/BulkPanel.tsx';
import { bulkPanel, changeChosen } from '../../renderer/features/tasks/selection/bulkActs.ts';
import { useStore } from '../../renderer/lib/createStore.ts';
import { overviewQuery, queryClient, unitsQuery } from '../../renderer/lib/queries.ts';
import { chooseNone, taskSelection } from '../../renderer/lib/taskSelection.ts';
import type { BulkChange } from '../../shared/contract/bulkContract.ts';
import { Page } from './page.tsx';

/** The changes that were asked for; the host refuses to open tasks again without a reason. */
const asked = vi.hoisted(() => ({ changes: [] as unknown[] }));

vi.mock('../../renderer/lib/api.ts', () => {
  async function* events({ change }: { change: BulkChange }) {
    asked.changes.push(change);
    if (change.status === 'in-progress' && !change.reason)
      throw new ORPCError('REFUSED', { data: { code: 'REOPENING_NO_REASON', count: 2 } });
    yield { step: 'done', outcome: { changed: 3, unchanged: [] } };
  }
  return {
    appApi: { bulk: { update: (input: never) => Promise.resolve(events(input)) } },
    shellApi: undefined,
  };
});

/** The panel beside the list, as long as it is open. */
function Sample() {
  const at = useStore(bulkPanel);
  return (
    <QueryClientProvider client={queryClient}>
      <Page>
        {at && at !== 'extend' && <BulkPanel count={3} at={at} onClose={() => bulkPanel.set(null)} />}
      </Page>
    </QueryClientProvider>
  );
}

beforeEach(() => {
  asked.changes.length = 0;
  chooseNone();
  taskSelection.set((now) => ({ ...now, ids: new Set(['a', 'b', 'c']) }));
  bulkPanel.set(null);
  queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } });
  queryClient.setQueryData(overviewQuery.queryKey, { today: '2026-01-21' } as never);
  queryClient.setQueryData(unitsQuery.queryKey, []);
});

test('a status from the menu that opens tasks again asks for the reason beside the list, then is done', async () => {
  const screen = await render(<Sample />);
  expect(await changeChosen({ status: 'in-progress' })).toBe(false);
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(/2 nhiệm vụ đã chọn đang ghi hoàn thành/);
  const reason = screen.getByLabelText('Lý do mở lại');
  await expect.element(reason).toHaveFocus();
  await expect.element(screen.getByRole('button', { name: 'Đổi 3 nhiệm vụ' })).toBeDisabled();
  await userEvent.keyboard('Số liệu chưa khớp');
  await expect.element(screen.getByRole('button', { name: 'Đổi 3 nhiệm vụ' })).toBeEnabled();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.poll(() => bulkPanel.get()).toBeNull();
  expect(asked.changes).toEqual([
    { status: 'in-progress' },
    { status: 'in-progress', reason: 'Số liệu chưa khớp' },
  ]);
});

test('in the panel too, with the other changes kept; a status that opens nothing needs none', async () => {
  bulkPanel.set('priority');
  const screen = await render(<Sample />);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  (screen.getByLabelText('Tình trạng').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await expect.element(screen.getByLabelText('Lý do mở lại')).toBeVisible();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(screen.getByLabelText('Lý do mở lại')).toHaveFocus();
  await userEvent.keyboard('Báo nhầm{Control>}s{/Control}');
  await expect.poll(() => bulkPanel.get()).toBeNull();
  expect(asked.changes.at(-1)).toEqual({ status: 'in-progress', priority: 'normal', reason: 'Báo nhầm' });
});
