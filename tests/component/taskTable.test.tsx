import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { nextSorts } from '../../renderer/features/tasks/nextSorts.ts';
import { TaskTable } from '../../renderer/features/tasks/TaskTable.tsx';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { TaskSort } from '../../shared/contract/taskContract.ts';
import { type ColumnKey, columnKeys, standardColumns } from '../../shared/domain/taskListing.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

const rows = Array.from({ length: 40 }, (_, index) => sampleRow(index + 1));

const onOpen = vi.fn();
const onEditResult = vi.fn();
let sorted: readonly TaskSort[] | undefined;

interface SampleProps {
  shown?: TaskRow[];
  place?: string;
  width?: number;
  columns?: readonly ColumnKey[];
}

function Sample({ shown = rows, place = '/tasks', width = 1160, columns = standardColumns }: SampleProps) {
  const [sorts, setSorts] = useState<readonly TaskSort[]>([{ key: 'due', descending: false }]);
  sorted = sorts;
  return (
    <Page>
      <div style={{ display: 'flex', flexDirection: 'column', height: 400, width }}>
        <TaskTable
          rows={shown}
          columns={columns}
          sorts={sorts}
          loading={false}
          open={null}
          dense
          place={place}
          onSort={(key, adding) => setSorts((now) => nextSorts(now, key, adding))}
          onOpen={onOpen}
          onEditResult={onEditResult}
          onRemove={() => {}}
        />
      </div>
    </Page>
  );
}

const focused = () => document.activeElement?.getAttribute('data-row-key');
const start = async (place: string) => {
  const screen = await render(<Sample place={place} />);
  const grid = screen.getByRole('grid', { name: 'Danh sách nhiệm vụ' });
  await expect.element(grid).toBeVisible();
  document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  return screen;
};

test('arrows, pages and ends move the one row that has the focus, within the list', async () => {
  await start('/arrows');
  expect(focused()).toBe('task-1');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('task-3');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(focused()).toBe('task-1');
  await userEvent.keyboard('{PageDown}');
  const page = Number(focused()?.slice(5));
  expect(page).toBeGreaterThan(5);
  expect(page).toBeLessThan(14);
  await userEvent.keyboard('{End}');
  expect(focused()).toBe('task-40');
  const last = document.activeElement?.getBoundingClientRect();
  const scroller = document.querySelector('.task-table')?.getBoundingClientRect();
  expect(last?.bottom).toBeLessThanOrEqual((scroller?.bottom ?? 0) + 1);
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('task-1');
  expect(document.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
});

test('Enter opens, F2 edits the result', async () => {
  await start('/enter');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith('task-2');
  await userEvent.keyboard('{ArrowDown}{F2}');
  expect(onEditResult).toHaveBeenLastCalledWith('task-3');
});

test('the heading sorts, both ways', async () => {
  const screen = await start('/sort');
  await screen.getByRole('columnheader', { name: 'Mã' }).click();
  await expect.poll(() => sorted).toEqual([{ key: 'code', descending: false }]);
  await screen.getByRole('columnheader', { name: 'Mã' }).click();
  await expect.poll(() => sorted).toEqual([{ key: 'code', descending: true }]);
});

test('a row is 36 px high and its heading stays in sight', async () => {
  await start('/rows');
  const heights = [...document.querySelectorAll('tbody tr[data-row-key]')].map(
    (each) => each.getBoundingClientRect().height,
  );
  expect(new Set(heights)).toEqual(new Set([36]));
  await userEvent.keyboard('{End}');
  const heading = document.querySelector('thead th')?.getBoundingClientRect();
  const scroller = document.querySelector('.task-table')?.getBoundingClientRect();
  expect(heading?.top).toBeGreaterThanOrEqual((scroller?.top ?? 0) - 1);
});

test('a row that is come to from below stands under the heading, not behind it', async () => {
  await start('/upwards');
  const heading = document.querySelector('thead th');
  for (const keys of ['{End}{PageUp}{PageUp}', '{ArrowUp}', '{Home}']) {
    await userEvent.keyboard(keys);
    const row = document.activeElement?.getBoundingClientRect().top;
    expect(row).toBeGreaterThanOrEqual((heading?.getBoundingClientRect().bottom ?? 0) - 1);
  }
  expect(document.querySelector('.task-table')?.scrollTop).toBe(0);
});

test('a list that is left and come back to has its place and its row', async () => {
  const screen = await start('/back');
  await userEvent.keyboard('{End}{ArrowUp}');
  expect(focused()).toBe('task-39');
  const top = document.querySelector('.task-table')?.scrollTop;
  expect(top).toBeGreaterThan(0);
  await screen.unmount();
  await render(<Sample place="/back" />);
  await expect.poll(() => document.querySelector('.task-table')?.scrollTop).toBe(top);
  expect(document.querySelector('tr[tabindex="0"]')?.getAttribute('data-row-key')).toBe('task-39');
});

const contentOf = (no: number) =>
  document.querySelector<HTMLElement>(`tr[data-row-key="task-${no}"] .cell-text`)?.clientWidth ?? 0;
const sticksOut = () => {
  const list = document.querySelector('.task-table');
  return list ? list.scrollWidth > list.clientWidth : false;
};

test('in a list short of room the due day tells the state as well, and the content keeps its place', async () => {
  const state = (screen: Awaited<ReturnType<typeof start>>) =>
    screen.getByRole('columnheader', { name: 'Tình trạng thời hạn' });
  const screen = await render(<Sample place="/wide" />);
  await expect.element(state(screen)).toBeVisible();
  expect(contentOf(1)).toBeGreaterThan(240);
  await screen.rerender(<Sample place="/tight" width={881} />);
  await expect.element(state(screen)).not.toBeInTheDocument();
  await expect
    .element(screen.getByRole('row', { name: /NV-0001 .* Chưa đến hạn 30\/01\/2026/ }))
    .toBeVisible();
  await expect.element(screen.getByRole('columnheader', { name: 'Văn bản' })).toBeVisible();
  expect(contentOf(1)).toBeGreaterThan(180);
  expect(sticksOut()).toBe(false);
});

test('a list of more columns than there is room for scrolls: the content is not pressed to nothing', async () => {
  await render(<Sample place="/many" columns={columnKeys} />);
  await expect.poll(() => contentOf(1)).toBeGreaterThan(180);
  expect(sticksOut()).toBe(true);
});
