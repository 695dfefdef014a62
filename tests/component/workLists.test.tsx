import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { SavedViews } from '../../renderer/app/SavedViews.tsx';
import { ClearsPage } from '../../renderer/features/checks/ClearsPage.tsx';
import { FindingsPage } from '../../renderer/features/checks/FindingsPage.tsx';
import { BasisSection } from '../../renderer/features/tasks/BasisSection.tsx';
import { ClearsSection } from '../../renderer/features/tasks/ClearsSection.tsx';
import { ConditionChips } from '../../renderer/features/tasks/ConditionChips.tsx';
import { TodayPage } from '../../renderer/features/today/TodayPage.tsx';
import { TrashPage } from '../../renderer/features/trash/TrashPage.tsx';
import { emptyFilter } from '../../renderer/lib/filterAddress.ts';
import { notice } from '../../renderer/lib/notice.ts';
import { queryClient } from '../../renderer/lib/queries.ts';
import type { FindingRow, LackingTask } from '../../shared/contract/checkContract.ts';
import type { TaskFilter } from '../../shared/contract/taskContract.ts';
import type { TrashRow } from '../../shared/contract/trashContract.ts';
import { clears } from '../../shared/domain/sixClears.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';
import { sampleTask } from './sampleTask.ts';

const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

beforeEach(() => {
  notice.set(null);
  queryClient.clear();
  queryClient.setDefaultOptions({ queries: { staleTime: 0, retry: false, refetchInterval: false } });
});

const shown = (element: ReactNode) => {
  const { hook, history } = memoryLocation({ path: '/', record: true });
  return render(
    <QueryClientProvider client={queryClient}>
      <Router hook={hook}>
        <Page>
          <div style={{ display: 'flex', flexDirection: 'column', height: 560, width: 1100 }}>{element}</div>
        </Page>
      </Router>
    </QueryClientProvider>,
  ).then((screen) => ({ screen, history }));
};
const focusedRow = () => document.activeElement?.closest('tr')?.textContent ?? '';
const none = Object.fromEntries(clears.map((clear) => [clear, 0]));

test('six clears: a key opens the field that is missing, Enter stores it and goes on to the next that lacks the same', async () => {
  let rows: LackingTask[] = [1, 2, 3].map((no) => ({
    task: sampleRow(no),
    lacks: no === 2 ? ['authority'] : ['deliverable', 'authority'],
    answering: null,
    decidedBy: null,
  }));
  host.answer({
    'checks.lacking': () => ({ rows, total: rows.length, counts: { ...none, deliverable: 2, authority: 3 } }),
    'tasks.update': ({ id }: { id: string }) => {
      rows = rows.map((row) =>
        row.task.id === id ? { ...row, lacks: row.lacks.filter((each) => each !== 'deliverable') } : row,
      );
      return sampleTask({ id });
    },
    'checks.setClear': () => ({ lacks: [], answering: null, decidedBy: 'x', findings: [] }),
    'tasks.overview': () => ({ today: '2026-01-21' }),
    'units.list': () => [],
  });
  const { screen } = await shown(<ClearsPage />);
  await expect.element(screen.getByRole('grid', { name: 'Nhiệm vụ còn thiếu sáu rõ' })).toBeVisible();
  // nothing has the focus: an arrow gives it to the row that is marked
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0001'));
  await userEvent.keyboard('5');
  await expect.element(screen.getByLabelText('Sản phẩm')).toHaveFocus();
  await userEvent.keyboard('Báo cáo{Enter}');
  await host.until('tasks.update');
  expect(host.asked('tasks.update')).toEqual([
    { id: 'task-1', version: 1, change: { deliverable: 'Báo cáo' } },
  ]);
  // the second lacks another; the third is next
  await expect.element(screen.getByRole('heading', { name: /NV-0003/ })).toBeVisible();
  await expect.element(screen.getByLabelText('Sản phẩm')).toHaveFocus();
  await expect.element(screen.getByLabelText('Sản phẩm')).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0003'));
  // Enter takes the first that is missing
  await userEvent.keyboard('{ArrowUp}{Enter}');
  await expect.element(screen.getByLabelText(/Người, cấp giao/)).toHaveFocus();
  await userEvent.keyboard('Chủ tịch UBND tỉnh{Enter}');
  await host.until('checks.setClear');
  expect(host.asked('checks.setClear')).toEqual([{ id: 'task-2', decidedBy: 'Chủ tịch UBND tỉnh' }]);
});

test('the section of a task tells all six by sign and word, who answers, and what is to be checked', async () => {
  host.answer({
    'checks.ofTask': () => ({
      lacks: ['time'],
      answering: 'u1',
      decidedBy: 'Ban Thường vụ',
      findings: [
        { rule: 'no-evidence', facts: { doneOn: '2026-01-10' }, fixable: false, reason: null },
        { rule: 'full-but-open', facts: { on: '2026-01-09' }, fixable: true, reason: 'đã xem' },
      ],
    }),
  });
  const leads = [1, 2].map((no) => ({ id: `u${no}`, name: `Sở ${no}`, shortName: '' }));
  const { screen } = await shown(<ClearsSection task={sampleTask({ leads })} />);
  await expect.element(screen.getByText(/Rõ thời gian/)).toBeVisible();
  expect(document.querySelectorAll('.clear-list li')).toHaveLength(6);
  expect(document.querySelectorAll('.clear-lacking')).toHaveLength(1);
  await expect.element(screen.getByText('Sở 1: chịu trách nhiệm chính')).toBeVisible();
  await expect.element(screen.getByText(/Ban Thường vụ/)).toBeVisible();
  await expect.element(screen.getByText(/Ghi hoàn thành ngày 10\/01\/2026 nhưng chưa có tệp/)).toBeVisible();
  expect(document.querySelectorAll('.finding-list li')).toHaveLength(1); // what was set aside is told no more
});

const findingRow = (no: number, part: Partial<FindingRow['finding']> = {}): FindingRow => ({
  task: sampleRow(no),
  finding: { rule: 'no-evidence', facts: { doneOn: '2026-01-10' }, fixable: false, reason: null, ...part },
});

test('honesty: S mends, B leaves with a reason and never without, Enter opens; the focus goes on each time', async () => {
  let rows = [
    findingRow(1),
    findingRow(2, { rule: 'full-but-open', facts: { on: '2026-01-09' }, fixable: true }),
    findingRow(3),
  ];
  const gone = ({ taskId }: { taskId: string }) => {
    rows = rows.filter(({ task }) => task.id !== taskId);
    return { aside: true, fixed: true };
  };
  host.answer({
    'checks.findings': () => ({ rows, total: rows.length, counts: {} }),
    'checks.fix': gone,
    'checks.setAside': gone,
  });
  const { screen } = await shown(
    <FindingsPage renderDetail={(id) => <aside aria-label="Nhiệm vụ">{id}</aside>} />,
  );
  await expect.element(screen.getByRole('grid', { name: 'Những điều cần kiểm tra' })).toBeVisible();
  document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  await userEvent.keyboard('s'); // nothing can mend the first by itself
  expect(host.asked('checks.fix')).toEqual([]);
  await userEvent.keyboard('b');
  await expect.element(screen.getByLabelText('Để nguyên NV-0001: lý do')).toHaveFocus();
  await userEvent.keyboard('   {Enter}');
  expect(host.asked('checks.setAside')).toEqual([]);
  await userEvent.keyboard('đã đối chiếu{Enter}');
  await host.until('checks.setAside');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0002'));
  await userEvent.keyboard('s');
  await host.until('checks.fix');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0003'));
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('complementary', { name: 'Nhiệm vụ' })).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0003'));
});

test('honesty: keys that come faster than the host mend once, and the focus stays where they led', async () => {
  const rows = [1, 2, 3, 4].map((no) =>
    findingRow(no, { rule: 'full-but-open', facts: { on: '2026-01-09' }, fixable: true }),
  );
  let answer = (_: unknown) => {};
  host.answer({
    'checks.findings': () => ({ rows, total: rows.length, counts: {} }),
    'checks.fix': () => new Promise((resolve) => (answer = resolve)),
  });
  const { screen } = await shown(<FindingsPage renderDetail={() => null} />);
  await expect.element(screen.getByRole('grid', { name: 'Những điều cần kiểm tra' })).toBeVisible();
  document.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  await userEvent.keyboard('ss{ArrowDown}{ArrowDown}');
  expect(focusedRow()).toContain('NV-0003');
  answer({ fixed: true });
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('done'));
  await new Promise((done) => setTimeout(done, 60));
  expect(host.asked('checks.fix')).toHaveLength(1);
  expect(focusedRow()).toContain('NV-0003');
});

test('trash: what comes back leaves the focus on the next; away for good only by the words; Escape goes back to the row', async () => {
  let rows: TrashRow[] = [1, 2, 3].map((no) => ({
    kind: 'task',
    id: `t${no}`,
    code: `NV-000${no}`,
    title: `Việc ${no}`,
    ...{ tasks: 0, removedAt: '2026-01-20T02:00:00.000Z', author: 'thu ky' },
  }));
  const outcome = {
    tasks: 1,
    directives: 0,
    updates: 0,
    evidence: 0,
    files: 0,
    filesLeft: [],
    operations: 4,
  };
  const without = (ids: readonly string[]) => {
    rows = rows.filter(({ id }) => !ids.includes(id));
  };
  host.answer({
    'trash.list': () => ({ rows, total: rows.length }),
    'trash.restore': ({ ids }: { ids: string[] }) => {
      without(ids);
      return { restored: ids.length };
    },
    'trash.purgePreview': () => outcome,
    'trash.purge': ({ items }: { items: { ids: string[] }[] }) => {
      without(items.flatMap(({ ids }) => ids));
      return outcome;
    },
  });
  const { screen } = await shown(<TrashPage />);
  const grid = screen.getByRole('grid', { name: 'Những mục trong thùng rác' });
  await expect.element(grid).toBeVisible();
  // nothing has the focus: a key gives it to the row that is marked
  await userEvent.keyboard('{PageDown}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0001'));
  await userEvent.keyboard('{Enter}');
  await host.until('trash.restore');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0002'));
  await userEvent.keyboard('{ArrowDown}{Delete}');
  await expect.element(screen.getByText('Sắp xóa vĩnh viễn 1 nhiệm vụ.')).toBeVisible();
  await expect.element(screen.getByText(/4 thao tác trước đây/)).toBeVisible();
  await userEvent.keyboard('xóa{Enter}');
  expect(host.asked('trash.purge')).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0003'));
  await userEvent.keyboard('{Delete}');
  await expect.element(screen.getByLabelText(/để xác nhận/)).toHaveFocus();
  await userEvent.keyboard('xóa vĩnh viễn{Enter}');
  await host.until('trash.purge');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0002'));
});

test('today: where nothing has the focus a key that moves finds the row that is marked', async () => {
  const tasks = [1, 2].map((no) => ({ row: sampleRow(no), rounds: 0, lastOn: null }));
  host.answer({
    'reminders.work': () => ({
      on: '2026-01-21',
      total: 2,
      steps: [{ days: 3, act: 'remind', total: 2, tasks }],
    }),
    'tasks.overview': () => ({ today: '2026-01-21', counts: {} }),
  });
  const { screen } = await shown(<TodayPage />);
  await expect.element(screen.getByText('NV-0001')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0001'));
  await userEvent.keyboard('{ArrowDown}');
  await vi.waitFor(() => expect(focusedRow()).toContain('NV-0002'));
});

test('several directives of one task: each told with its words; what is alike is found and merged, the focus kept', async () => {
  let alike = [2, 3].map((no) => ({
    ...{ id: `task-${no}`, code: `NV-000${no}`, text: `Việc giống ${no}` },
    ...{ directive: '32/KH-UBND', likeness: 0.8 },
  }));
  host.answer({
    'bases.ofTask': () => [
      {
        id: 'b1',
        directive: { id: 'd2', number: '45/KH-UBND', kind: null, date: '2026-01-12', subject: null },
        ...{ ref: 'II.3', section: '', text: 'Làm sạch dữ liệu', source: [], context: [], sourceFile: null },
      },
    ],
    'bases.alike': () => alike,
    'bases.merge': ({ others }: { others: string[] }) => {
      alike = alike.filter(({ id }) => !others.includes(id));
      return { merged: others.length };
    },
  });
  const { screen } = await shown(<BasisSection task={sampleTask({ id: 'task-1' })} />);
  await expect.element(screen.getByRole('link', { name: '45/KH-UBND' })).toBeVisible();
  await expect.element(screen.getByText('Lời văn ở đó: Làm sạch dữ liệu')).toBeVisible();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Tìm việc trùng để gộp' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: 'Gộp NV-0002 vào đây' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await host.until('bases.merge');
  expect(host.asked('bases.merge')).toEqual([{ keep: 'task-1', others: ['task-2'] }]);
  await expect.element(screen.getByRole('button', { name: 'Gộp NV-0003 vào đây' })).toHaveFocus();
});

const savedView = (name: string, tasks: number) => ({
  id: name,
  name,
  tasks,
  view: {
    filter: emptyFilter,
    sort: { key: 'due' as const, descending: false },
    ...{ thenBy: [], groupBy: null, columns: ['text' as const] },
  },
});

test('saved lists in the side bar: opened, moved, named anew and dropped by keys, the focus stays among them', async () => {
  let views = [savedView('Quá hạn', 3), savedView('Khối sở', 12), savedView('Theo tháng', 1234)];
  host.answer({
    'savedViews.list': () => views,
    'savedViews.move': ({ id, by }: { id: string; by: number }) => {
      const from = views.findIndex((view) => view.id === id);
      const [view] = views.slice(from, from + 1);
      if (view) views = views.toSpliced(from, 1).toSpliced(from + by, 0, view);
    },
    'savedViews.change': ({ id, name }: { id: string; name: string }) => {
      views = views.map((view) => (view.id === id ? { ...view, name } : view));
    },
    'savedViews.remove': ({ id }: { id: string }) => {
      views = views.filter((view) => view.id !== id);
    },
  });
  const { screen, history } = await shown(<SavedViews current={null} />);
  const link = (name: RegExp) => screen.getByRole('link', { name });
  await expect.element(link(/Theo tháng ?1\.234/)).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(link(/Khối sở/)).toHaveFocus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await vi.waitFor(() => expect(document.querySelector('li a')?.textContent).toContain('Khối sở'));
  await expect.element(link(/Khối sở/)).toHaveFocus();
  await userEvent.keyboard('{F2}');
  await userEvent.keyboard('{Control>}a{/Control}Các sở{Escape}');
  expect(host.asked('savedViews.change')).toEqual([]);
  await expect.element(link(/Khối sở/)).toHaveFocus();
  await userEvent.keyboard('{F2}{Control>}a{/Control}Các sở{Enter}');
  await expect.element(link(/Các sở/)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(history.at(-1)).toMatch(/^\/tasks\?.*saved=/u);
  await userEvent.keyboard('{Delete}');
  await expect.element(link(/Các sở/)).not.toBeInTheDocument();
  await expect.element(link(/Quá hạn/)).toHaveFocus();
});

test('conditions as chips: dropped by Delete, the focus on the one that takes the place', async () => {
  host.answer({ 'units.list': () => [], 'directives.list': () => [], 'checks.counts': () => ({}) });
  const onFilter = vi.fn<(change: (latest: TaskFilter) => TaskFilter) => void>();
  const filter = { ...emptyFilter, search: 'dữ liệu', fields: ['Hạ tầng số'], programmes: ['Đề án 06'] };
  const { fields: _dropped, ...without } = filter;
  const chips = (now: TaskFilter) => (
    <QueryClientProvider client={queryClient}>
      <Page>
        <ConditionChips filter={now} onFilter={onFilter} />
      </Page>
    </QueryClientProvider>
  );
  const screen = await render(chips(filter));
  await expect.element(screen.getByRole('button', { name: /Lĩnh vực: Hạ tầng số/ })).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(screen.getByRole('button', { name: /Lĩnh vực: Hạ tầng số/ })).toHaveFocus();
  await userEvent.keyboard('{Delete}');
  expect(onFilter.mock.lastCall?.[0](filter)).toEqual(without);
  await screen.rerender(chips(without));
  await expect.element(screen.getByRole('button', { name: /Chương trình: Đề án 06/ })).toHaveFocus();
  await screen.getByRole('button', { name: 'Bỏ lọc' }).click();
  expect(onFilter.mock.lastCall?.[0](without)).toEqual(emptyFilter);
});
