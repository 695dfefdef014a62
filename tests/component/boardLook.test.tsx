import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { TaskRow } from '../../shared/contract/schemas.ts';
import type { TaskStatus } from '../../shared/domain/task.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

let tasks: TaskRow[] = [];
const updates: unknown[] = [];
const onOpen = vi.fn();

// The register of this test: what the board asks of the host.
vi.mock('../../renderer/lib/api.ts', () => ({
  shellApi: undefined,
  appApi: {
    tasks: {
      list: async ({
        filter,
        offset,
        limit,
      }: {
        filter: { statuses: TaskStatus[] };
        offset: number;
        limit: number;
      }) => {
        const all = tasks.filter(({ status }) => filter.statuses.includes(status));
        return {
          rows: all.slice(offset, offset + limit),
          total: all.length,
          lines: all.length,
          counts: { overdue: 2 },
        };
      },
      update: async (input: { id: string; change: { status: TaskStatus } }) => {
        updates.push(input);
        tasks = tasks.map((task) =>
          task.id === input.id ? { ...task, ...input.change, version: task.version + 1 } : task,
        );
      },
    },
  },
}));

const { BoardLook } = await import('../../renderer/features/tasks/looks/BoardLook.tsx');
const { queryClient } = await import('../../renderer/lib/queries.ts');
const { notice } = await import('../../renderer/lib/notice.ts');
const { emptyFilter } = await import('../../renderer/lib/taskView.ts');

beforeEach(() => {
  const statuses: TaskStatus[] = ['not-started', 'in-progress', 'done'];
  tasks = Array.from({ length: 9 }, (_, at) =>
    sampleRow(at + 1, { status: statuses[Math.floor(at / 3)] ?? 'done' }),
  );
  updates.length = 0;
  queryClient.clear();
  onOpen.mockReset();
});

async function start(filter = emptyFilter, width = 1000) {
  const screen = await render(
    <Page>
      <QueryClientProvider client={queryClient}>
        <div style={{ display: 'flex', height: 500, width }}>
          <BoardLook filter={filter} open={null} onOpen={onOpen} />
        </div>
      </QueryClientProvider>
    </Page>,
  );
  await expect.element(screen.getByRole('listitem').first()).toBeVisible();
  document.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus();
  return screen;
}
const at = () => document.activeElement?.getAttribute('data-at');

test('arrows go through a column and over to the next', async () => {
  await start();
  expect(at()).toBe('task-1');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(at).toBe('task-2');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(at).toBe('task-5');
  await userEvent.keyboard('{ArrowRight}{End}');
  await expect.poll(at).toBe('task-9');
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
  await expect.poll(at).toBe('task-6');
  expect(document.querySelectorAll('[data-at][tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith('task-6');
});

test('Ctrl with an arrow gives the card another status, the focus goes with it, the counts follow', async () => {
  const screen = await start();
  await userEvent.keyboard('{ArrowDown}{Control>}{ArrowRight}{/Control}');
  await expect
    .element(screen.getByRole('heading', { name: /^Đang thực hiện 4\s*, 2 quá hạn$/ }))
    .toBeVisible();
  expect(updates).toEqual([{ id: 'task-2', version: 1, change: { status: 'in-progress' } }]);
  await expect.poll(at).toBe('task-2');
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
  await expect.element(screen.getByRole('heading', { name: 'Hoàn thành 4' })).toBeVisible();
  await expect.poll(at).toBe('task-2');
  await userEvent.keyboard('{Control>}{ArrowRight}{/Control}');
  expect(updates).toHaveLength(2);
  // opening again takes a reason: the task is opened, nothing is moved
  expect(onOpen).not.toHaveBeenCalled();
  await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
  await expect.poll(() => onOpen.mock.calls).toEqual([['task-2']]);
  expect(notice.get()).toMatchObject({ tone: 'failed' });
  expect(updates).toHaveLength(2);
});

test('a card drawn onto another column moves there', async () => {
  const screen = await start();
  const heading = screen.getByRole('heading', { name: /Hoàn thành/ });
  const dataTransfer = new DataTransfer();
  const drag = (type: string, on: Element | null) =>
    on?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  drag('dragstart', document.querySelector('[data-at="task-3"]'));
  drag('dragover', heading.element());
  drag('drop', heading.element());
  await expect.poll(() => updates).toEqual([{ id: 'task-3', version: 1, change: { status: 'done' } }]);
});

test('beside an open task a card still shows all of its state and its day', async () => {
  tasks = tasks.map((task) => ({ ...task, daysLeft: -118, timeliness: 'done-late' }));
  await start(emptyFilter, 640);
  const columns = [...document.querySelectorAll('.board-column ul')];
  expect(columns.map(({ clientWidth }) => clientWidth < 200)).toEqual([true, true, true]);
  expect(columns.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toEqual([0, 0, 0]);
});

test('a column shows so many cards at a time and says how many are left; one outside the filter says so', async () => {
  tasks = Array.from({ length: 130 }, (_, at) => sampleRow(at + 1, { status: 'not-started' }));
  const screen = await start({ ...emptyFilter, statuses: ['not-started', 'in-progress'] });
  expect(document.querySelectorAll('.card-task')).toHaveLength(50);
  await screen.getByRole('button', { name: 'còn 80 nữa' }).click();
  await expect.poll(() => document.querySelectorAll('.card-task').length).toBe(100);
  document.querySelector<HTMLElement>('[data-at][tabindex="0"]')?.focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.querySelectorAll('.card-task').length).toBe(130);
  await expect.element(screen.getByText('Ngoài điều kiện lọc')).toBeVisible();
  await expect.element(screen.getByText('Không có nhiệm vụ nào')).toBeVisible();
});
