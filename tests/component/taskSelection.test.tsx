import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TaskTable } from '../../renderer/features/tasks/TaskTable.tsx';
import { chooseNone, chooseWithin, taskSelection } from '../../renderer/lib/taskSelection.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

const rows = Array.from({ length: 30 }, (_, index) => sampleRow(index + 1));
const onOpen = vi.fn();

const Sample = ({ from = 0 }: { from?: number }) => (
  <Page>
    <div style={{ display: 'flex', flexDirection: 'column', height: 400 }}>
      <TaskTable
        rows={rows.slice(from, from + 20)}
        sorts={[{ key: 'due', descending: false }]}
        loading={false}
        open={null}
        dense
        place={`/selection-${from}`}
        onSort={() => {}}
        onOpen={onOpen}
        onEditResult={() => {}}
        onRemove={() => {}}
      />
    </div>
  </Page>
);

const chosen = () => [...taskSelection.get().ids].map((id) => Number(id.slice(5))).sort((a, b) => a - b);
const marked = () =>
  [...document.querySelectorAll('tr[aria-selected=true]')].map((row) =>
    Number(row.getAttribute('data-row-key')?.slice(5)),
  );

beforeEach(() => {
  chooseNone();
  onOpen.mockReset();
});

async function start() {
  const screen = await render(<Sample />);
  await expect.element(screen.getByRole('grid', { name: 'Danh sách nhiệm vụ' })).toBeVisible();
  document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  await userEvent.keyboard('{Home}');
  return screen;
}

test('Space chooses and lets go; plain arrows leave what is chosen', async () => {
  await start();
  await userEvent.keyboard(' {ArrowDown}{ArrowDown} {ArrowDown}');
  expect(chosen()).toEqual([1, 3]);
  expect(marked()).toEqual([1, 3]);
  await userEvent.keyboard('{Home} ');
  expect(chosen()).toEqual([3]);
  expect(onOpen).not.toHaveBeenCalled();
});

test('Shift with arrows chooses a range that grows, shrinks and turns round, beside what was chosen before', async () => {
  await start();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(chosen()).toEqual([1, 5, 6, 7]);
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(chosen()).toEqual([1, 5, 6]);
  await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
  expect(chosen()).toEqual([1, 3, 4, 5]);
  expect(marked()).toEqual([1, 3, 4, 5]);
  await userEvent.keyboard('{ArrowDown}{Shift>}{End}{/Shift}');
  expect(chosen()).toEqual([1, ...Array.from({ length: 18 }, (_, at) => at + 3)]);
});

test('by mouse: the box, Shift and Ctrl; a plain click on the row still opens it', async () => {
  const screen = await start();
  await screen.getByRole('checkbox', { name: 'Chọn NV-0002' }).click();
  await screen.getByRole('checkbox', { name: 'Chọn NV-0005' }).click({ modifiers: ['Shift'] });
  expect(chosen()).toEqual([2, 3, 4, 5]);
  await screen.getByText('NV-0007').click({ modifiers: ['ControlOrMeta'] });
  expect(chosen()).toEqual([2, 3, 4, 5, 7]);
  expect(onOpen).not.toHaveBeenCalled();
  expect(document.activeElement?.getAttribute('data-row-key')).toBe('task-7');
  await screen.getByText('NV-0007').click();
  expect(onOpen).toHaveBeenCalledWith('task-7');
});

test('the heading chooses the page; another page and the way back keep it; another filter begins anew', async () => {
  chooseWithin('one');
  const screen = await start();
  await screen.getByRole('checkbox', { name: 'Chọn cả trang này' }).click();
  expect(chosen()).toHaveLength(20);
  await screen.rerender(<Sample from={10} />);
  expect(marked()).toEqual(Array.from({ length: 10 }, (_, at) => at + 11));
  const box = screen.getByRole('checkbox', { name: 'Chọn cả trang này' });
  await expect.element(box).toBePartiallyChecked();
  await screen.unmount();
  await render(<Sample />);
  expect(marked()).toHaveLength(20);
  chooseWithin('one');
  expect(chosen()).toHaveLength(20);
  chooseWithin('other');
  expect(chosen()).toEqual([]);
});
