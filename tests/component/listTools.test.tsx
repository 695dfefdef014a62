import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { ColumnChooser } from '../../renderer/features/tasks/ColumnChooser.tsx';
import { ConditionChips } from '../../renderer/features/tasks/ConditionChips.tsx';
import { piecesOf, SearchContext } from '../../renderer/features/tasks/FoundText.tsx';
import { foldedBy, foldedGroups } from '../../renderer/features/tasks/foldedGroups.ts';
import { nextSorts } from '../../renderer/features/tasks/nextSorts.ts';
import { TaskTable } from '../../renderer/features/tasks/TaskTable.tsx';
import { useStore } from '../../renderer/lib/createStore.ts';
import { emptyFilter } from '../../renderer/lib/filterAddress.ts';
import { queryClient } from '../../renderer/lib/queries.ts';
import type { TaskFilter, TaskSection, TaskSort } from '../../shared/contract/taskContract.ts';
import type { ColumnKey } from '../../shared/domain/taskListing.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';

const rows = Array.from({ length: 6 }, (_, at) => sampleRow(at + 1));
const noop = () => {};
const text = () => document.activeElement?.textContent ?? '';
const key = () => document.activeElement?.getAttribute('data-row-key');

const section = (name: string, shown: number, folded: boolean): TaskSection => ({
  key: name,
  name,
  tasks: 3,
  shown: folded ? 0 : shown,
  continued: false,
  folded,
});

/** Two groups of three, as the server cuts them for what is folded. */
function Grouped() {
  const folded = foldedBy(useStore(foldedGroups), 'field');
  const isFolded = (name: string) => folded.all !== folded.but.includes(name);
  const names = ['Chính quyền số', 'Kinh tế số'];
  const sections = names.map((name) => section(name, 3, isFolded(name)));
  const shown = sections.flatMap((each, at) => (each.folded ? [] : rows.slice(at * 3, at * 3 + 3)));
  return (
    <Page>
      <div style={{ display: 'flex', flexDirection: 'column', height: 400 }}>
        <TaskTable
          rows={shown}
          sections={sections}
          groupBy="field"
          sorts={[{ key: 'due', descending: false }]}
          loading={false}
          open={null}
          dense
          place="/grouped"
          onSort={noop}
          onOpen={noop}
          onEditResult={noop}
          onRemove={noop}
        />
      </div>
    </Page>
  );
}

test('headings of groups are lines: arrows pass them, fold and unfold them, with Shift all of them', async () => {
  foldedGroups.set({});
  const screen = await render(<Grouped />);
  await expect.element(screen.getByRole('button', { name: /Chính quyền số 3 nhiệm vụ/ })).toBeVisible();
  document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  expect(text()).toContain('Chính quyền số');
  await userEvent.keyboard('{ArrowDown}');
  expect(key()).toBe('task-1');
  await userEvent.keyboard('{ArrowLeft}');
  expect(text()).toContain('Chính quyền số');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => document.querySelectorAll('tr[data-task]').length).toBe(3);
  expect(text()).toContain('Chính quyền số');
  expect(document.activeElement?.querySelector('button')?.getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard('{ArrowDown}');
  expect(text()).toContain('Kinh tế số');
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await expect.poll(() => document.querySelectorAll('tr[data-task]').length).toBe(6);
  await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  await expect.poll(() => document.querySelectorAll('tr[data-task]').length).toBe(0);
  await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await expect.poll(() => document.querySelectorAll('tr[data-task]').length).toBe(6);
  expect(document.querySelectorAll('tr[tabindex="0"]')).toHaveLength(1);
});

function Headed({ columns }: { columns: readonly ColumnKey[] }) {
  const [sorts, setSorts] = useState<readonly TaskSort[]>([{ key: 'timeliness', descending: false }]);
  return (
    <Page>
      <SearchContext value={piecesOf('danh muc so')}>
        <TaskTable
          rows={rows}
          sorts={sorts}
          columns={columns}
          loading={false}
          open={null}
          dense
          place="/headed"
          onSort={(by, adding) => setSorts((now) => nextSorts(now, by, adding))}
          onOpen={noop}
          onEditResult={noop}
          onRemove={noop}
        />
      </SearchContext>
    </Page>
  );
}

test('Shift+Enter on further headings sorts by several columns, told as 1, 2, 3; what is found is marked', async () => {
  const screen = await render(<Headed columns={['code', 'text', 'lead', 'due', 'ref', 'field']} />);
  const heading = (name: string) => screen.getByRole('columnheader', { name });
  (heading('Chủ trì').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(heading('Chủ trì')).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.keyboard('{ArrowRight}');
  expect(text()).toContain('Thời hạn');
  await userEvent.keyboard('{Shift>}{Enter}{Enter}{/Shift}');
  await expect
    .element(heading('Thời hạn sắp xếp thứ 2, giảm dần'))
    .toHaveTextContent('Thời hạn▼2 sắp xếp thứ 2, giảm dần');
  await expect.element(heading('Chủ trì')).toHaveTextContent('Chủ trì▲1');
  // nothing is sorted by where it stood in its document
  (heading('Mục').element() as HTMLElement).focus();
  await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
  await expect
    .element(heading('Thời hạn sắp xếp thứ 2, giảm dần'))
    .toHaveTextContent('Thời hạn▼2 sắp xếp thứ 2, giảm dần');
  const marks = [...document.querySelectorAll('tr[data-task="task-1"] mark')].map((mark) => mark.textContent);
  // the last word typed is a beginning
  expect(marks).toEqual(['so', 'danh', 'mục', 'số', 'Sở']);
});

test('columns are chosen by Space and moved by Alt with the arrows; at least one stays', async () => {
  let columns: readonly ColumnKey[] = ['code', 'text'];
  function Sample() {
    const [now, setNow] = useState(columns);
    columns = now;
    return (
      <Page>
        <ColumnChooser columns={now} onColumns={setNow} />
      </Page>
    );
  }
  const screen = await render(<Sample />);
  (screen.getByRole('checkbox', { name: 'Ghi chú' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => columns).toEqual(['code', 'text', 'note']);
  (screen.getByRole('checkbox', { name: 'Ghi chú' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
  await expect.poll(() => columns).toEqual(['note', 'code', 'text']);
  await expect.element(screen.getByRole('checkbox', { name: 'Ghi chú' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown} ');
  await expect.poll(() => columns).toEqual(['note', 'text']);
  (screen.getByRole('checkbox', { name: 'Nội dung' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  (screen.getByRole('checkbox', { name: 'Ghi chú' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(columns).toEqual(['note']);
});

test('every condition is a chip; Delete drops it and the focus goes to the next', async () => {
  let filter: TaskFilter = {
    ...emptyFilter,
    search: 'đề án',
    timeliness: ['overdue'],
    priorities: ['urgent'],
    kinds: ['commune'],
    unitRole: 'any',
  };
  function Sample() {
    const [now, setNow] = useState(filter);
    filter = now;
    return (
      <QueryClientProvider client={queryClient}>
        <Page>
          <ConditionChips filter={now} onFilter={setNow} />
        </Page>
      </QueryClientProvider>
    );
  }
  const screen = await render(<Sample />);
  const chip = (words: string) => screen.getByRole('button', { name: `Bỏ điều kiện: ${words}` });
  await expect.element(chip('Khối: Xã, phường, đặc khu (chủ trì hoặc phối hợp)')).toBeVisible();
  await expect.element(chip('Ưu tiên: Khẩn')).toBeVisible();
  (chip('Tìm: “đề án”').element() as HTMLElement).focus();
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => filter.search).toBe('');
  expect(document.activeElement?.getAttribute('aria-label')).toContain('Khối');
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => filter.kinds).toBeUndefined();
  // the role was that of the units, of which there are none any more
  expect(filter.unitRole).toBe('lead');
  await screen.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect.poll(() => filter).toEqual(emptyFilter);
});
