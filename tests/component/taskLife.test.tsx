import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { EvidenceSection } from '../../renderer/features/tasks/evidence/EvidenceSection.tsx';
import { CompletionForm } from '../../renderer/features/tasks/progress/CompletionForm.tsx';
import { ProgressSection } from '../../renderer/features/tasks/progress/ProgressSection.tsx';
import { notice } from '../../renderer/lib/notice.ts';
import { overviewQuery, periodsQuery, queryClient } from '../../renderer/lib/queries.ts';
import type { TaskDetail } from '../../shared/contract/schemas.ts';
import { Page } from './page.tsx';
import { congAn, noiVu, sampleReport, sampleTask } from './sampleTask.ts';

/** What the page asked the host for, one line each; the host answers with the task as the test says it is then. */
const asked = vi.hoisted(() => ({ calls: [] as [string, unknown][], answer: undefined as unknown }));

vi.mock('../../renderer/lib/api.ts', () => {
  const at = (path: string): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => at(path === '' ? String(name) : `${path}.${String(name)}`),
      apply: (_, __, [input]) => {
        asked.calls.push([path, input]);
        return asked.answer instanceof Error ? Promise.reject(asked.answer) : Promise.resolve(asked.answer);
      },
    });
  return { appApi: at(''), shellApi: undefined };
});

const day = (text: string) => text as never;
const changes = () => asked.calls.filter(([path]) => /^(progress|evidence|tasks\.update)/u.test(path));

beforeEach(() => {
  asked.calls.length = 0;
  notice.set(null);
  queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } });
  queryClient.setQueryData(overviewQuery.queryKey, { today: day('2026-01-21') } as never);
  queryClient.setQueryData(periodsQuery.queryKey, {
    periods: [
      {
        id: 'p1',
        name: 'Kỳ 01/2026',
        firstDay: day('2026-01-01'),
        lastDay: day('2026-01-31'),
        closedOn: null,
      },
      {
        id: 'p0',
        name: 'Kỳ 12/2025',
        firstDay: day('2025-12-01'),
        lastDay: day('2025-12-31'),
        closedOn: null,
      },
      {
        id: 'c',
        name: 'Kỳ 11/2025',
        firstDay: day('2025-11-01'),
        lastDay: day('2025-11-30'),
        closedOn: day('2025-12-02'),
      },
    ].map((period) => ({ ...period, version: 1, updates: 0 })),
    current: { id: 'p1', name: 'Kỳ 01/2026', firstDay: day('2026-01-01'), lastDay: day('2026-01-31') },
    next: { name: 'Kỳ 02/2026', firstDay: day('2026-02-01'), lastDay: day('2026-02-28') },
  });
});

let no = 0;
/** Each test has a task of its own: what is begun of one waits for it. */
const task = (change: Partial<TaskDetail> = {}) => sampleTask({ id: `t${++no}`, ...change });

async function section(element: React.ReactNode) {
  return render(
    <QueryClientProvider client={queryClient}>
      <Page>{element}</Page>
    </QueryClientProvider>,
  );
}

test('a report is filled in and stored by keys alone', async () => {
  const shown = task();
  asked.answer = shown;
  const screen = await section(<ProgressSection task={shown} />);
  await expect.element(screen.getByText('Chưa có lần báo cáo nào.')).toBeVisible();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(screen.getByRole('combobox', { name: 'Đơn vị báo cáo' })).toHaveFocus();
  await expect.element(screen.getByTitle('Sở Nội vụ (chủ trì)')).toBeVisible();
  await expect.element(screen.getByTitle('Kỳ 01/2026')).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(changes()).toEqual([]); // it says nothing yet
  await userEvent.click(screen.getByLabelText('Phần trăm'));
  await userEvent.keyboard('62,5{Tab}{Tab}Đã gửi 12/20 xã{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toEqual([
    'progress.add',
    {
      taskId: shown.id,
      unitId: noiVu.id,
      periodId: 'current',
      reportedOn: '2026-01-21',
      text: 'Đã gửi 12/20 xã',
      percent: 62.5,
      status: null,
      doneOn: null,
    },
  ]);
  await expect.element(screen.getByRole('button', { name: 'Thêm tiến độ' })).toHaveFocus();
});

test('a per cent that cannot be stays as typed, is told and is not stored', async () => {
  const shown = task();
  const screen = await section(<ProgressSection task={shown} />);
  await userEvent.keyboard('p');
  await userEvent.click(screen.getByLabelText('Phần trăm'));
  await userEvent.keyboard('150{Tab}{Tab}Đã xong{Control>}{Enter}{/Control}');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Phần trăm phải từ 0 đến 100.');
  await expect.element(screen.getByLabelText('Phần trăm')).toHaveValue('150');
  await expect.element(screen.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  expect(changes()).toEqual([]);
  await userEvent.keyboard('{Escape}');
});

test('one wrong day is not made good by the other', async () => {
  const shown = task();
  const screen = await section(<ProgressSection task={shown} />);
  await userEvent.keyboard('p');
  await userEvent.click(screen.getByLabelText('Nội dung báo cáo'));
  await userEvent.keyboard('Đã xong');
  await userEvent.click(screen.getByLabelText('Tình trạng'));
  await userEvent.keyboard('{ArrowUp}{Enter}');
  const typeDay = async (label: string, typed: string) => {
    await userEvent.click(screen.getByRole('textbox', { name: label }));
    await userEvent.keyboard(`{Control>}a{/Control}${typed}{Tab}`);
  };
  await typeDay('Ngày báo cáo', '31/2/2026');
  await typeDay('Ngày hoàn thành', '20/01/2026');
  await expect.element(screen.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await typeDay('Ngày báo cáo', '21/01/2026');
  await expect.element(screen.getByRole('button', { name: 'Lưu' })).toBeEnabled();
  await userEvent.keyboard('{Escape}{Escape}');
});

test('a per cent that fell, a text said before, a part alone: told, not forbidden', async () => {
  const shown = task({ progress: [sampleReport({ periodId: 'p0' })] });
  const screen = await section(<ProgressSection task={shown} />);
  await userEvent.keyboard('p');
  await userEvent.click(screen.getByLabelText('Phần trăm'));
  await userEvent.keyboard('40{Tab}{Tab}đã rà soát 3/5 sở.');
  await expect
    .element(screen.getByText(/Thấp hơn lần báo cáo trước \(60 %, ngày 10\/01\/2026\)/))
    .toBeVisible();
  await expect.element(screen.getByText(/Giống hệt báo cáo ngày 10\/01\/2026/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Lưu' })).toBeEnabled();
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByLabelText('Nội dung báo cáo')).not.toBeInTheDocument();
  expect(changes()).toEqual([]);
});

test('what is begun waits when the task is left; Escape alone gives it up', async () => {
  const shown = task();
  const first = await section(<ProgressSection task={shown} />);
  await userEvent.keyboard('p');
  await userEvent.click(first.getByLabelText('Nội dung báo cáo'));
  await userEvent.keyboard('Đang viết dở');
  await first.unmount();
  const again = await section(<ProgressSection task={shown} />);
  await expect.element(again.getByLabelText('Nội dung báo cáo')).toHaveValue('Đang viết dở');
});

test('a closed period takes no report; one of the past does', async () => {
  const screen = await section(<ProgressSection task={task()} />);
  await userEvent.keyboard('p');
  await userEvent.click(screen.getByRole('combobox', { name: 'Kỳ báo cáo' }));
  await expect.element(screen.getByText('Kỳ 12/2025')).toBeVisible();
  await expect.element(screen.getByText('Kỳ 11/2025')).not.toBeInTheDocument();
});

test('a report is corrected and put into the trash from its line', async () => {
  const shown = task({ progress: [sampleReport({ unit: congAn }), sampleReport({ id: 'r2', unit: null })] });
  asked.answer = shown;
  const screen = await section(<ProgressSection task={shown} />);
  const lines = screen.getByRole('listitem');
  await expect.poll(() => lines.first().element().textContent).toMatch(/^Văn phòng ghi/u);
  await expect.poll(() => lines.nth(1).element().textContent).toMatch(/^CA tỉnhphối hợp10\/01\/2026/u);
  await userEvent.click(screen.getByRole('button', { name: 'Sửa tiến độ CA tỉnh, ngày 10/01/2026' }));
  await userEvent.click(screen.getByLabelText('Nội dung báo cáo'));
  await userEvent.keyboard('{End}, còn 2 sở{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toMatchObject([
    'progress.edit',
    { id: 'r1', version: 1, unitId: congAn.id, text: 'Đã rà soát 3/5 sở, còn 2 sở' },
  ]);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ tiến độ Văn phòng ghi, ngày 10/01/2026' }));
  await vi.waitFor(() => expect(changes()).toHaveLength(2));
  expect(changes()[1]).toEqual(['progress.remove', { id: 'r2', version: 1 }]);
});

test('completing asks for the document and says where nothing proves it', async () => {
  const shown = task({ result: 'Đã ban hành' });
  asked.answer = { ...shown, doneWithoutEvidence: true };
  const screen = await section(<CompletionForm task={shown} />);
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn thành' }));
  await expect.element(screen.getByLabelText('Số văn bản hoàn thành')).toHaveFocus();
  await expect.element(screen.getByText(/^Chưa có minh chứng: hãy ghi/u)).toBeVisible();
  await userEvent.keyboard('15/BC-SNV');
  await expect.element(screen.getByText(/^Chưa có minh chứng: hãy ghi/u)).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}a{/Control}{Backspace}{Control>}s{/Control}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toEqual([
    'progress.complete',
    { id: shown.id, version: 1, doneOn: '2026-01-21', document: null, result: 'Đã ban hành' },
  ]);
  expect(notice.get()?.text).toBe(`Đã hoàn thành ${shown.code}, chưa có minh chứng.`);
});

test('opening again takes a reason', async () => {
  const shown = task({ status: 'done', doneOn: day('2026-01-10'), doneDocument: '15/BC-SNV' });
  asked.answer = shown;
  const screen = await section(<CompletionForm task={shown} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở lại' }));
  await expect.element(screen.getByLabelText('Lý do mở lại')).toHaveFocus();
  await userEvent.keyboard('{Control>}s{/Control}');
  await expect.element(screen.getByText(/Hãy ghi lý do mở lại/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  expect(changes()).toEqual([]);
  await userEvent.keyboard('Còn thiếu 8 xã{Control>}s{/Control}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toEqual([
    'progress.reopen',
    { id: shown.id, version: 1, reason: 'Còn thiếu 8 xã', status: 'in-progress' },
  ]);
});

test('a result alone is a change of the result alone', async () => {
  const shown = task();
  asked.answer = shown;
  const screen = await section(<CompletionForm task={shown} />);
  await userEvent.click(screen.getByLabelText('Kết quả'));
  await userEvent.keyboard('Đang làm{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toEqual([
    'tasks.update',
    { id: shown.id, version: 1, change: { result: 'Đang làm' } },
  ]);
});

test('evidence: a number by Enter, a file opened, what is gone told', async () => {
  const file = {
    ...{ id: 'e1', updateId: null, kind: 'file' as const, number: null, fileName: 'Báo cáo.pdf' },
    ...{ size: 1_572_864, note: '', addedAt: '2026-01-20T02:00:00.000Z', addedBy: 'thu ky' },
  };
  const shown = task({ evidence: [file] });
  asked.answer = { ...shown, evidence: [file, { ...file, id: 'e2' }] };
  const screen = await section(<EvidenceSection task={shown} />);
  await expect.element(screen.getByText(/1,5 MB · 20\/01\/2026/)).toBeVisible();
  await userEvent.click(screen.getByLabelText('Số văn bản minh chứng'));
  await userEvent.keyboard('12/BC-SNV{Enter}');
  await vi.waitFor(() => expect(changes()).toHaveLength(1));
  expect(changes()[0]).toEqual([
    'evidence.addDocument',
    { taskId: shown.id, updateId: null, number: '12/BC-SNV', note: '' },
  ]);
  await expect.element(screen.getByLabelText('Số văn bản minh chứng')).toHaveValue('');
  asked.answer = new Error('x');
  await userEvent.click(screen.getByRole('button', { name: 'Mở Báo cáo.pdf' }));
  await vi.waitFor(() => expect(notice.get()).toMatchObject({ tone: 'failed' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ minh chứng Báo cáo.pdf' }));
  await vi.waitFor(() => expect(changes().at(-1)).toEqual(['evidence.remove', { id: 'e1' }]));
});
