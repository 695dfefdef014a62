import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useReducer, useState } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Router, useSearch } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { ExtensionForm, type GrantedExtension } from '../../renderer/components/ExtensionForm.tsx';
import { FormEditor } from '../../renderer/features/appendices/FormEditor.tsx';
import { storedForm } from '../../renderer/features/appendices/useEditing.ts';
import { ReviewHeader } from '../../renderer/features/review/ReviewHeader.tsx';
import { reviewReducer, startReview } from '../../renderer/features/review/reviewState.ts';
import { UnitEditor } from '../../renderer/features/review/UnitEditor.tsx';
import { EscalationSteps } from '../../renderer/features/settings/EscalationSteps.tsx';
import { ClassFields, type ClassValues } from '../../renderer/features/tasks/ClassFields.tsx';
import { ProgressSection } from '../../renderer/features/tasks/progress/ProgressSection.tsx';
import { withParts } from '../../renderer/lib/partChange.ts';
import {
  fieldNamesQuery,
  overviewQuery,
  periodsQuery,
  queryClient,
  unitsQuery,
} from '../../renderer/lib/queries.ts';
import { parseTaskView, taskViewPath } from '../../renderer/lib/taskView.ts';
import { useAddressView } from '../../renderer/lib/useAddressView.ts';
import type { DraftTask, UnitMatch } from '../../shared/contract/draftContract.ts';
import type { TaskDetail } from '../../shared/contract/schemas.ts';
import { Page } from './page.tsx';
import { sampleTask } from './sampleTask.ts';

/**
 * A form that hands up the whole of what it was rendered with puts back what was changed since: by a second change within
 * one event, by one that comes late. Here changes come in that way.
 */

const host = vi.hoisted(() => ({
  calls: [] as [string, unknown][],
  answer: (_path: string, _input: unknown): unknown => undefined,
}));
vi.mock('../../renderer/lib/api.ts', () => {
  const at = (path: string): unknown =>
    new Proxy(() => {}, {
      get: (_, name) => at(path === '' ? String(name) : `${path}.${String(name)}`),
      apply: async (_, __, [input]) => {
        host.calls.push([path, input]);
        return host.answer(path, input);
      },
    });
  return { appApi: at(''), shellApi: undefined };
});

const day = (text: string) => text as never;

beforeEach(() => {
  host.calls.length = 0;
  host.answer = () => undefined;
  queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } });
  queryClient.setQueryData(overviewQuery.queryKey, { today: day('2026-01-21') } as never);
  queryClient.setQueryData(fieldNamesQuery.queryKey, { fields: [], programmes: [] } as never);
  queryClient.setQueryData(unitsQuery.queryKey, []);
  queryClient.setQueryData(periodsQuery.queryKey, {
    periods: [],
    current: { id: 'p1', name: 'Kỳ 01/2026', firstDay: day('2026-01-01'), lastDay: day('2026-01-31') },
    next: { name: 'Kỳ 02/2026', firstDay: day('2026-02-01'), lastDay: day('2026-02-28') },
  });
});

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Types into a field as the browser would, under the eyes of React. */
function put(label: string, text: string) {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const field = document.getElementById(named?.htmlFor ?? '') as Field | null;
  if (!field) throw new Error(`no field ${label}`);
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Shows it; `atOnce` runs within one event of React, which renders nothing before its end. */
async function shown(element: ReactNode) {
  let run = () => {};
  const screen = await render(
    <QueryClientProvider client={queryClient}>
      <Page>
        {element}
        <button type="button" onClick={() => run()}>
          cùng lúc
        </button>
      </Page>
    </QueryClientProvider>,
  );
  const atOnce = (acts: () => void) => {
    run = acts;
    (screen.getByRole('button', { name: 'cùng lúc' }).element() as HTMLElement).click();
  };
  return { screen, atOnce };
}

test('a report keeps its per cent when its text comes with it', async () => {
  const task: TaskDetail = sampleTask({ id: 'hai-phan' });
  const { screen, atOnce } = await shown(<ProgressSection task={task} />);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm tiến độ' }));
  atOnce(() => {
    put('Phần trăm', '150');
    put('Nội dung báo cáo', 'Đã xong');
  });
  await expect.element(screen.getByLabelText('Nội dung báo cáo')).toHaveValue('Đã xong');
  await expect.element(screen.getByLabelText('Phần trăm')).toHaveValue('150');
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Phần trăm phải từ 0 đến 100.');
});

test('a per cent that is left right after it was typed stays as typed', async () => {
  const task: TaskDetail = sampleTask({ id: 'go-roi-roi' });
  const { screen } = await shown(<ProgressSection task={task} />);
  await userEvent.click(screen.getByRole('button', { name: 'Thêm tiến độ' }));
  const percent = screen.getByLabelText('Phần trăm');
  (percent.element() as HTMLElement).focus();
  put('Phần trăm', '15');
  put('Phần trăm', '150');
  (percent.element() as HTMLElement).blur();
  await new Promise((done) => setTimeout(done, 100));
  await expect.element(percent).toHaveValue('150');
});

test('where a task belongs: each part alone is handed up', async () => {
  let kept: ClassValues = { field: null, programme: null, priority: 'normal', note: '' };
  function Sample() {
    const [values, setValues] = useState(kept);
    kept = values;
    return <ClassFields values={values} onChange={(part) => setValues((all) => withParts(all, part))} />;
  }
  const { atOnce } = await shown(<Sample />);
  atOnce(() => {
    put('Chương trình', 'Đề án 06');
    put('Ghi chú', 'Theo dõi sát');
  });
  await expect.poll(() => kept).toMatchObject({ programme: 'Đề án 06', note: 'Theo dõi sát' });
});

test('an extension keeps its reason when its signer comes with it', async () => {
  const onSave = vi.fn<(granted: GrantedExtension) => Promise<string | null>>(async () => null);
  const { screen, atOnce } = await shown(
    <ExtensionForm
      title="Gia hạn"
      after={null}
      today={day('2026-01-21')}
      onSave={onSave}
      onCancel={vi.fn()}
    />,
  );
  await userEvent.keyboard('28022026{Enter}{Tab}');
  atOnce(() => {
    put('Lý do', 'Chờ kinh phí');
    put('Người ký', 'Lê Văn Mẫu');
  });
  await screen.getByLabelText('Lý do').click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(onSave).toHaveBeenCalledOnce());
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ reason: 'Chờ kinh phí', signer: 'Lê Văn Mẫu' });
});

test('both signatures of an appendix stand', async () => {
  let kept = storedForm(2, undefined);
  function Sample() {
    const [form, setForm] = useState(kept);
    kept = form;
    return (
      <FormEditor
        form={form}
        onForm={(change) => setForm((latest) => withParts(latest, change))}
        frame={null}
        onFrame={vi.fn()}
        canChooseSource={false}
      />
    );
  }
  const { atOnce } = await shown(<Sample />);
  atOnce(() => {
    put('Bên trái', 'NGƯỜI LẬP BIỂU');
    put('Bên phải', 'CHÁNH VĂN PHÒNG');
  });
  await expect.poll(() => kept.signature).toEqual({ left: 'NGƯỜI LẬP BIỂU', right: 'CHÁNH VĂN PHÒNG' });
});

const draftTask = { key: 'a', leads: [], coordinating: [], deadlines: [], source: [] } as never as DraftTask;
const noHeader = {
  ...{ number: null, kind: null, date: null, place: null, issuer: null, subject: null, signer: null },
};
let reviewed = startReview({ header: noHeader as never, tasks: [draftTask], blocks: [], open: [] });

function Review({ children }: { children: (task: DraftTask, dispatch: never) => ReactNode }) {
  const [state, dispatch] = useReducer(reviewReducer, reviewed);
  reviewed = state;
  return (
    <>
      <ReviewHeader
        header={state.header}
        fileName="x.docx"
        onChange={(part) => dispatch({ type: 'header', part })}
      />
      {state.tasks.map((task) => children(task, dispatch as never))}
    </>
  );
}

test('a document keeps who signed it when the title comes with the name', async () => {
  const { screen, atOnce } = await shown(<Review>{() => null}</Review>);
  await userEvent.click(screen.getByRole('button', { name: 'Sửa phần đầu' }));
  atOnce(() => {
    put('Số, ký hiệu', '12/KH-UBND');
    put('Người ký', 'Lê Văn Mẫu');
    put('Chức vụ', 'Chủ tịch');
  });
  await expect
    .poll(() => reviewed.header)
    .toMatchObject({ number: '12/KH-UBND', signer: { name: 'Lê Văn Mẫu', title: 'Chủ tịch' } });
});

test('units that the host looks up one after the other are all kept', async () => {
  const answers: Record<string, (match: UnitMatch[]) => void> = {};
  host.answer = (path, input) =>
    path === 'drafts.matchUnit'
      ? new Promise((answer) => {
          answers[(input as { name: string }).name] = answer;
        })
      : undefined;
  const { screen } = await shown(
    <Review>{(task, dispatch) => <UnitEditor key={task.key} task={task} dispatch={dispatch} />}</Review>,
  );
  await userEvent.click(screen.getByRole('combobox', { name: 'Chủ trì' }));
  await userEvent.keyboard('Sở Nội vụ{Enter}');
  await vi.waitFor(() => expect(answers).toHaveProperty('Sở Nội vụ'));
  await userEvent.keyboard('Công an tỉnh{Enter}');
  await vi.waitFor(() => expect(answers).toHaveProperty('Công an tỉnh'));
  answers['Công an tỉnh']?.([]);
  await expect.poll(() => reviewed.tasks[0]?.leads.map(({ name }) => name)).toEqual(['Công an tỉnh']);
  answers['Sở Nội vụ']?.([]);
  await expect
    .poll(() => reviewed.tasks[0]?.leads.map(({ name }) => name))
    .toEqual(['Công an tỉnh', 'Sở Nội vụ']);
});

test('steps of chasing: what the host has stored late is not put over what is typed', async () => {
  const stored: ((text: string) => void)[] = [];
  function Sample() {
    const [value, setValue] = useState('-3 remind');
    const keep = (next: string) =>
      new Promise<null>((done) => {
        stored.push(() => {
          setValue(next);
          setTimeout(() => done(null));
        });
      });
    return <EscalationSteps value={value} onSave={keep} />;
  }
  const { screen } = await shown(<Sample />);
  const days = screen.getByRole('spinbutton');
  await userEvent.click(days);
  await userEvent.keyboard('{Control>}a{/Control}15');
  await vi.waitFor(() => expect(stored).toHaveLength(2));
  stored[0]?.('');
  await new Promise((done) => setTimeout(done, 50));
  await expect.element(days).toHaveValue('15');
  stored[1]?.('');
  await new Promise((done) => setTimeout(done, 50));
  await expect.element(days).toHaveValue('15');
});

test('the address takes two changes within one event, and one that comes late', async () => {
  const { hook, searchHook, history } = memoryLocation({ path: '/tasks', record: true });
  const late: (() => void)[] = [];
  function Sample() {
    const [view, setView] = useAddressView(useSearch(), parseTaskView, taskViewPath);
    if (late.length === 0) late.push(() => setView({ page: 2 }));
    return (
      <button
        type="button"
        onClick={() => {
          setView({ groupBy: 'lead' });
          setView(({ filter }) => ({ filter: { ...filter, search: 'đề án' } }), true);
        }}
      >
        {view.groupBy ?? 'không nhóm'}
      </button>
    );
  }
  const { screen } = await shown(
    <Router hook={hook} searchHook={searchHook}>
      <Sample />
    </Router>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'không nhóm' }));
  late[0]?.();
  await expect
    .poll(() => parseTaskView(history.at(-1)?.split('?')[1] ?? ''))
    .toMatchObject({
      groupBy: 'lead',
      page: 2,
      filter: { search: 'đề án' },
    });
});

test('a page that was left is not come back to by a change of its view that comes late', async () => {
  const { hook, searchHook, history } = memoryLocation({ path: '/tasks', record: true });
  let late = () => {};
  function Sample() {
    const [, setView] = useAddressView(useSearch(), parseTaskView, taskViewPath);
    late = () => setView({ open: null }, true);
    return null;
  }
  const { screen } = await shown(
    <Router hook={hook} searchHook={searchHook}>
      <Sample />
    </Router>,
  );
  await screen.unmount();
  const before = [...history];
  late();
  expect(history).toEqual(before);
});
