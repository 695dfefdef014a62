import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { undoLast } from '../../renderer/app/lastStep.ts';
import { EntryPage } from '../../renderer/features/entry/EntryPage.tsx';
import { refusedLines, sessionLines } from '../../renderer/features/entry/entrySession.ts';
import { PeriodForm } from '../../renderer/features/periods/PeriodForm.tsx';
import { OccurrenceForm } from '../../renderer/features/tasks/deadlines/OccurrenceForm.tsx';
import { EvidenceSection } from '../../renderer/features/tasks/evidence/EvidenceSection.tsx';
import { moveCard } from '../../renderer/features/tasks/looks/moveCard.ts';
import { NewTaskPanel } from '../../renderer/features/tasks/newTask/NewTaskPanel.tsx';
import { begunTask, emptyTask } from '../../renderer/features/tasks/newTask/newTask.ts';
import { CompletionForm } from '../../renderer/features/tasks/progress/CompletionForm.tsx';
import { ProgressSection } from '../../renderer/features/tasks/progress/ProgressSection.tsx';
import { SaveViewPanel } from '../../renderer/features/tasks/SaveViewPanel.tsx';
import { ExtendPanel } from '../../renderer/features/tasks/selection/ExtendPanel.tsx';
import { TextSection } from '../../renderer/features/tasks/TextSection.tsx';
import { markTask } from '../../renderer/features/today/todayActs.ts';
import { NewUnitPanel } from '../../renderer/features/units/NewUnitPanel.tsx';
import { notice } from '../../renderer/lib/notice.ts';
import { queryClient, taskQuery } from '../../renderer/lib/queries.ts';
import { choose } from '../../renderer/lib/taskSelection.ts';
import { removeTasks, restoreItems } from '../../renderer/lib/trashActs.ts';
import type { ListedTask } from '../../shared/contract/schemas.ts';
import { Page } from './page.tsx';
import { sampleRow } from './sampleRow.ts';
import { sampleReport, sampleTask } from './sampleTask.ts';

/** A host that takes its time: nothing it is asked to store is stored before the test says so. */
const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

const day = (text: string) => text as never;
const period = { id: 'p1', name: 'Kỳ 01/2026', firstDay: day('2026-01-01'), lastDay: day('2026-01-31') };
const reads = {
  'tasks.overview': () => ({ today: '2026-01-21' }),
  'tasks.fieldNames': () => ({ fields: [], programmes: [] }),
  'units.list': () => [],
  'directives.list': () => [],
  'periods.list': () => ({ periods: [], current: period, next: period }),
};

let held: { resolve: (answer: unknown) => void; reject: (error: unknown) => void }[] = [];
const hold = () => new Promise((resolve, reject) => held.push({ resolve, reject }));
const answers = (...paths: string[]) =>
  host.answer({ ...reads, ...Object.fromEntries(paths.map((path) => [path, hold])) });
/** Ends the n-th act that the host was asked for. */
async function end(at: number, answer: unknown) {
  await vi.waitFor(() => expect(held.length).toBeGreaterThan(at));
  if (answer instanceof Error) held[at]?.reject(answer);
  else held[at]?.resolve(answer);
}
const pause = () => new Promise((done) => setTimeout(done, 60));

beforeEach(() => {
  held = [];
  notice.set(null);
  begunTask.set(emptyTask);
  refusedLines.set([]);
  sessionLines.set([]);
  queryClient.clear();
  queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } });
});

// nothing stays under way for the next test
afterEach(() => {
  for (const { resolve } of held) resolve(null);
});

const show = (element: ReactNode) =>
  render(
    <QueryClientProvider client={queryClient}>
      <Page>{element}</Page>
    </QueryClientProvider>,
  );
const twice = async (keys: string) => {
  await userEvent.keyboard(keys);
  await userEvent.keyboard(keys);
  await pause();
};
const ctrlEnter = '{Control>}{Enter}{/Control}';

test('a new task is made once, and what is opened in its place meanwhile stays', async () => {
  answers('tasks.create');
  const onDone = vi.fn();
  const screen = await show(<NewTaskPanel onDone={onDone} onClose={vi.fn()} />);
  await screen.getByRole('textbox').first().click();
  await userEvent.keyboard('Nộp báo cáo');
  await twice(ctrlEnter);
  expect(host.asked('tasks.create')).toHaveLength(1);
  await screen.unmount();
  await end(0, sampleTask({ id: 'moi' }));
  await vi.waitFor(() => expect(begunTask.get()).toBe(emptyTask));
  expect(onDone).not.toHaveBeenCalled();
});

test('a day that is still looked up when the task is stored is stored with it', async () => {
  answers('tasks.create', 'drafts.resolveDeadline');
  await queryClient.fetchQuery({ queryKey: ['overview'], queryFn: reads['tasks.overview'] });
  const screen = await show(<NewTaskPanel onDone={vi.fn()} onClose={vi.fn()} />);
  await screen.getByRole('textbox').first().click();
  await userEvent.keyboard('Nộp báo cáo');
  await screen.getByRole('button', { name: 'Thêm thời hạn' }).click();
  await userEvent.keyboard('x');
  await userEvent.keyboard(ctrlEnter);
  await pause();
  expect(host.asked('tasks.create')).toEqual([]);
  const found = { kind: 'date', due: '2026-04-29', from: null, reckonedFrom: null, recurrence: null };
  await vi.waitFor(() => expect(held).toHaveLength(2));
  for (const at of [0, 1]) await end(at, { ...found, phrase: 'x', certain: true, doubt: null });
  await host.until('tasks.create');
  expect(host.asked('tasks.create')).toMatchObject([{ deadlines: [{ phrase: 'x', due: '2026-04-29' }] }]);
  await end(2, sampleTask({ id: 'co-han' }));
  await vi.waitFor(() => expect(begunTask.get()).toBe(emptyTask));
});

test('a report is stored once; what is typed meanwhile becomes its correction', async () => {
  answers('progress.add', 'progress.edit');
  const task = sampleTask({ id: 'bao-cao' });
  await queryClient.fetchQuery({ queryKey: ['overview'], queryFn: reads['tasks.overview'] });
  const screen = await show(<ProgressSection task={task} />);
  await screen.getByRole('button', { name: 'Thêm tiến độ' }).click();
  await screen.getByLabelText('Nội dung báo cáo').click();
  await userEvent.keyboard('Đã gửi');
  await twice(ctrlEnter);
  expect(host.asked('progress.add')).toHaveLength(1);
  await userEvent.keyboard(' 12 xã');
  const stored = sampleReport({ id: 'r9', version: 1, text: 'Đã gửi' });
  await end(0, { ...task, progress: [stored] });
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('done'));
  await expect.element(screen.getByLabelText('Nội dung báo cáo')).toHaveValue('Đã gửi 12 xã');
  await userEvent.keyboard(ctrlEnter);
  await host.until('progress.edit');
  expect(host.asked('progress.edit')).toMatchObject([{ id: 'r9', version: 1, text: 'Đã gửi 12 xã' }]);
  await end(1, { ...task, progress: [{ ...stored, version: 2 }] });
  await expect.element(screen.getByLabelText('Nội dung báo cáo')).not.toBeInTheDocument();
});

test('a result is stored once; what is typed meanwhile stays, whether it could be stored or not', async () => {
  answers('tasks.update');
  const task = sampleTask({ id: 'ket-qua', result: '' });
  await queryClient.fetchQuery({ queryKey: ['overview'], queryFn: reads['tasks.overview'] });
  const screen = await show(<CompletionForm task={task} />);
  const result = screen.getByLabelText('Kết quả');
  await result.click();
  await userEvent.keyboard('Một');
  await twice(ctrlEnter);
  expect(host.asked('tasks.update')).toHaveLength(1);
  await userEvent.keyboard(' hai');
  await end(0, { ...task, version: 2, result: 'Một' });
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('done'));
  await pause();
  await expect.element(result).toHaveValue('Một hai');
  await userEvent.keyboard(ctrlEnter);
  await host.until('tasks.update', 2);
  await userEvent.keyboard(' ba');
  await end(1, new Error('đĩa đầy'));
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('failed'));
  await pause();
  await screen.unmount(); // leaving stores all of it
  await host.until('tasks.update', 3);
  expect(host.asked('tasks.update')[2]).toMatchObject({ change: { result: 'Một hai ba' } });
});

test('the words of a task are stored once, and what is typed meanwhile after them', async () => {
  answers('tasks.update');
  const task = sampleTask({ id: 'loi', text: 'Nộp' });
  // as the detail shows it: anew with its own content
  function Detail() {
    const { data = task } = useQuery({ ...taskQuery(task.id), initialData: task });
    return <TextSection key={data.text} task={data} />;
  }
  const screen = await show(<Detail />);
  await screen.getByRole('button', { name: 'Sửa: Nội dung' }).click();
  await screen.getByRole('textbox', { name: 'Nội dung' }).click();
  await userEvent.keyboard('{End} báo');
  await twice(ctrlEnter);
  expect(host.asked('tasks.update')).toHaveLength(1);
  await userEvent.keyboard(' cáo');
  await end(0, { ...task, version: 2, text: 'Nộp báo' });
  await host.until('tasks.update', 2);
  expect(host.asked('tasks.update')[1]).toMatchObject({ version: 2, change: { text: 'Nộp báo cáo' } });
  await end(1, { ...task, version: 3, text: 'Nộp báo cáo' });
  await expect.element(screen.getByRole('button', { name: 'Sửa: Nội dung' })).toBeVisible();
});

test('an occurrence is stored once, and the form of another one stays open', async () => {
  const onClose = vi.fn();
  const onSave = vi.fn(() => hold() as Promise<null>);
  answers();
  const occurrence = {
    due: day('2026-01-10'),
    status: 'not-started',
    doneOn: null,
    report: '',
    document: '',
  };
  const screen = await show(
    <OccurrenceForm
      occurrence={occurrence as never}
      today={day('2026-01-21')}
      onSave={onSave}
      onClose={onClose}
    />,
  );
  await twice(ctrlEnter);
  expect(onSave).toHaveBeenCalledOnce();
  await screen.unmount();
  await end(0, null);
  await pause();
  expect(onClose).not.toHaveBeenCalled();
});

test('chosen tasks are extended once, and the panel opened after it stays', async () => {
  answers('bulk.extend');
  choose(['a', 'b']);
  const onClose = vi.fn();
  const screen = await show(<ExtendPanel count={2} onClose={onClose} />);
  await userEvent.keyboard('28022026{Enter}');
  await screen.getByLabelText('Lý do').click();
  await userEvent.keyboard('Chờ kinh phí');
  await twice(ctrlEnter);
  expect(host.asked('bulk.extend')).toHaveLength(1);
  await screen.unmount();
  const done = async function* () {
    yield { step: 'done', outcome: { changed: 2, unchanged: [] } };
  };
  await end(0, done());
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('done'));
  expect(onClose).not.toHaveBeenCalled();
});

test.each([
  ['a unit', 'units.create', <NewUnitPanel key="u" onDone={vi.fn()} onClose={vi.fn()} />],
  ['a period', 'periods.add', <PeriodForm key="p" start={period} edited={null} onClose={vi.fn()} />],
])('%s is made once', async (_, path, form) => {
  answers(path);
  await show(form);
  await userEvent.keyboard('Sở Y tế');
  await twice('{Enter}');
  expect(host.asked(path)).toHaveLength(1);
});

test('a view is saved once', async () => {
  const onAdd = vi.fn(() => hold() as Promise<boolean>);
  answers();
  await show(<SaveViewPanel current={undefined} onAdd={onAdd} onReplace={vi.fn()} onClose={vi.fn()} />);
  await userEvent.keyboard('Việc gấp');
  await twice('{Enter}');
  expect(onAdd).toHaveBeenCalledOnce();
});

test("a document's number is kept once, and the next one typed meanwhile stays", async () => {
  answers('evidence.addDocument');
  const task = sampleTask({ id: 'so' });
  const screen = await show(<EvidenceSection task={task} />);
  const number = screen.getByLabelText('Số văn bản minh chứng');
  await number.click();
  await userEvent.keyboard('12/BC');
  await twice('{Enter}');
  expect(host.asked('evidence.addDocument')).toHaveLength(1);
  await userEvent.keyboard('{Control>}a{/Control}13/BC');
  await end(0, task);
  await vi.waitFor(() => expect(notice.get()?.tone).toBe('done'));
  await expect.element(number).toHaveValue('13/BC');
  await pause();
  expect(host.asked('evidence.addDocument')).toHaveLength(1);
});

test('what is removed, restored or moved by a key pressed twice meets no refusal', async () => {
  const removed = { 'trash.remove': hold, 'trash.restore': hold, 'tasks.update': hold };
  host.answer({ ...reads, ...removed });
  const card = sampleRow(7) as never as ListedTask;
  for (const act of [
    () => removeTasks([card]),
    () => restoreItems({ kind: 'task', ids: ['a'] }),
    () => moveCard(card, 'in-progress'),
  ]) {
    const both = [act(), act()];
    await end(held.length - 1, { removed: 1, restored: 1 });
    await Promise.all(both);
    expect(notice.get()?.tone).toBe('done');
  }
  expect(Object.keys(removed).map((path) => host.asked(path).length)).toEqual([1, 1, 1]);
});

test('a task is written down as chased once', async () => {
  answers('reminders.record');
  const [one, other] = [markTask('t1', 'remind'), markTask('t1', 'remind')];
  await end(0, { count: 1 });
  expect(await Promise.all([one, other])).toEqual([true, true]);
  expect(host.asked('reminders.record')).toHaveLength(1);
});

async function entry() {
  host.answer({
    ...reads,
    'entries.task': ({ number }: { number: number }) => ({ task: sampleRow(number) }),
    'entries.list': () => [],
    'entries.keep': hold,
    'tasks.undo': () => ({ undone: { action: 'report-progress', data: {} } }),
  });
  const screen = await show(<EntryPage />);
  await expect
    .element(screen.getByRole('textbox', { name: 'Ngày họp, ngày báo cáo' }))
    .toHaveValue('21/01/2026');
  const line = screen.getByLabelText('Mã dòng, tình trạng, kết quả rồi Enter');
  await expect.element(line).toHaveFocus();
  return { screen, line };
}

test('lines typed ahead are each kept, once and in turn', async () => {
  const { line } = await entry();
  await userEvent.keyboard('NV-0012 x{Enter}{Enter}NV-0013 l{Enter}NV-00');
  await host.until('entries.keep');
  await pause();
  expect(host.asked('entries.keep')).toMatchObject([{ number: 12, status: 'done' }]);
  await end(0, { id: 'k1', task: sampleRow(12) });
  await host.until('entries.keep', 2);
  expect(host.asked('entries.keep')[1]).toMatchObject({ number: 13, status: 'in-progress' });
  await end(1, { id: 'k2', task: sampleRow(13) });
  await vi.waitFor(() => expect(notice.get()?.text).toContain(sampleRow(13).code));
  await expect.element(line).toHaveValue('NV-00');
});

test('a refused line comes back into the field, or waits below while another one is typed', async () => {
  const { screen, line } = await entry();
  await userEvent.keyboard('NV-0012 x{Enter}');
  await end(0, new Error('đĩa đầy'));
  await expect.element(line).toHaveValue('NV-0012 x');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  await userEvent.keyboard('{Enter}NV-0013');
  await end(1, new Error('đĩa đầy'));
  await expect.element(screen.getByText(/^Chưa ghi “NV-0012 x”: /u)).toBeVisible();
  await expect.element(line).toHaveValue('NV-0013');
  await screen.getByRole('button', { name: 'Sửa NV-0012 x' }).click();
  await expect.element(line).toHaveValue('NV-0012 x');
  await expect.element(screen.getByText(/^Chưa ghi “NV-0012 x”: /u)).not.toBeInTheDocument();
  // what stood in the field meanwhile waits below in its turn, and the keys go on in the field
  await expect.element(screen.getByText('Chưa ghi “NV-0013”: chưa bấm Enter.')).toBeVisible();
  await screen.getByRole('button', { name: 'Bỏ NV-0013' }).click();
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(line).toHaveFocus();
});

test('Ctrl+Z takes back what is still being stored, not what was done before it', async () => {
  await entry();
  await userEvent.keyboard('NV-0031 x{Enter}NV-0032 x{Enter}');
  await host.until('entries.keep');
  void undoLast();
  await end(0, { id: 'k31', task: sampleRow(31) });
  await host.until('entries.keep', 2);
  await pause();
  expect(host.asked('tasks.undo')).toEqual([]);
  await end(1, { id: 'k32', task: sampleRow(32) });
  await host.until('tasks.undo');
});
