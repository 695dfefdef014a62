import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { nextSorts } from '../../renderer/features/tasks/nextSorts.ts';
import { TaskTable } from '../../renderer/features/tasks/TaskTable.tsx';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { TaskSort } from '../../shared/contract/taskContract.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

const rows = Array.from({ length: 40 }, (_, index) => sampleRow(index + 1));

const onOpen = vi.fn();
const onEditResult = vi.fn();
let sorted: readonly TaskSort[] | undefined;

function Sample({ shown = rows, place = '/tasks' }: { shown?: TaskRow[]; place?: string }) {
  const [sorts, setSorts] = useState<readonly TaskSort[]>([{ key: 'due', descending: false }]);
  sorted = sorts;
  return (
    <Page>
      <div style={{ display: 'flex', flexDirection: 'column', height: 400 }}>
        <TaskTable
          rows={shown}
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
