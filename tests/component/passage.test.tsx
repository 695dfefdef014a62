import { QueryClientProvider } from '@tanstack/react-query';
import { beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { readDraft } from '../../renderer/features/review/draftSaving.ts';
import { ReviewDesk } from '../../renderer/features/review/ReviewDesk.tsx';
import { blockOf, draftTaskOf } from '../draftParts.ts';
import '../../renderer/features/review/review.css';
import { notice } from '../../renderer/lib/notice.ts';
import { queryClient } from '../../renderer/lib/queries.ts';
import { screenCommands } from '../../renderer/lib/screenCommands.ts';
import type { Draft, DraftTask, ReadPassage } from '../../shared/contract/draftContract.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';
import { Page } from './page.tsx';

const host = await vi.hoisted(async () => (await import('./fakeHost.ts')).fakeHost());
vi.mock('../../renderer/lib/api.ts', () => ({ appApi: host.appApi, shellApi: undefined }));

const day = (text: string) => parseIsoDay(text) as Day;
const today = day('2026-01-20');
const words = 'Công an tỉnh làm sạch dữ liệu dân cư.';
const told = 'Đến nay còn 12 xã chưa có máy quét. Sở Tài chính mua máy trước ngày 30/4/2026.';
const proposed = draftTaskOf({
  key: 't1',
  ref: 'II.1',
  section: 'NHIỆM VỤ',
  text: words,
  source: [{ block: 2, from: 0, to: words.length }],
});
const draft: Draft = {
  id: 'd1',
  fileName: 'bao-cao.docx',
  createdAt: '2026-01-20T00:00:00.000Z',
  header: {
    number: '12/BC-BCĐ',
    kind: 'Báo cáo',
    date: day('2026-01-15'),
    place: null,
    issuer: null,
    subject: null,
    signer: null,
    period: null,
  },
  blocks: [
    blockOf(0, told, { footnotes: [{ at: 35, label: '3' }] }),
    blockOf(1, 'NHIỆM VỤ', { kind: 'heading', marker: 'II.' }),
    blockOf(2, words, { kind: 'item', marker: '1.' }),
  ],
  tasks: [proposed],
  references: [],
  findings: [],
  open: [],
  known: 0,
  directiveId: null,
};
const read: ReadPassage = {
  ref: 'I',
  section: 'KẾT QUẢ',
  leads: [
    {
      name: 'Sở Tài chính',
      unitId: 'u1',
      unitName: 'Sở Tài chính',
      confidence: 1,
      certainty: 'certain',
      rule: 'subject',
      span: { block: 0, from: 36, to: 48 },
    },
  ],
  coordinating: [],
  deadlines: [],
  documents: [],
  deliverable: null,
  field: null,
  programme: null,
  doubts: [],
};

beforeEach(() => {
  notice.set(null);
  queryClient.clear();
  host.answer({
    'drafts.readPassage': () => read,
    'drafts.save': () => ({ savedAt: '2026-01-20T00:00:00.000Z' }),
  });
});

const show = (shown: Draft = draft) =>
  render(
    <Page>
      <QueryClientProvider client={queryClient}>
        <div style={{ height: 600 }}>
          <ReviewDesk draft={shown} today={today} />
        </div>
      </QueryClientProvider>
    </Page>,
  );
const cards = () => [...document.querySelectorAll('.review-proposals li[data-key]')];
const chosen = () => document.querySelector('.passage-place [role=status]')?.textContent ?? null;
const inText = () => document.activeElement?.classList.contains('document-scroll') ?? false;
const sentence = 'Sở Tài chính mua máy trước ngày 30/4/2026.';

/** Selects part of the text as a mouse does. */
function drag(from: number, to: number) {
  const texts = [...document.querySelectorAll('[data-block="0"] [data-from]')].flatMap((part) => {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest('sup')) nodes.push(walker.currentNode);
    return nodes;
  });
  const place = (at: number): [Node, number] => {
    let before = 0;
    for (const node of texts) {
      const length = node.textContent?.length ?? 0;
      if (at <= before + length) return [node, at - before];
      before += length;
    }
    throw new Error(`no character ${at}`);
  };
  window.getSelection()?.setBaseAndExtent(...place(from), ...place(to));
  document.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
}

test('by keys alone: to the text, to a sentence, N; its unit and day are read from it; Ctrl+Z takes it back', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('region', { name: 'Nội dung văn bản' })).toBeVisible();
  await userEvent.keyboard('{F6}');
  await expect.poll(chosen).toBe(`Đang chọn: ${words}`);
  expect(inText()).toBe(true);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(chosen).toBe(`Đang chọn: ${sentence}`);
  await userEvent.keyboard('n');
  await expect.poll(() => cards().length).toBe(2);
  const [made] = cards();
  await expect.poll(() => made?.textContent).toContain('Sở Tài chính');
  expect(made?.textContent).toContain(sentence);
  expect(made?.getAttribute('aria-current')).toBe('true');
  expect(document.activeElement).toBe(made);
  expect(chosen()).toBeNull();
  expect(host.asked('drafts.readPassage')).toEqual([
    { id: 'd1', source: [{ block: 0, from: 36, to: told.length }], on: '2026-01-15' },
  ]);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => cards().length).toBe(1);
});

test('single words are left out by arrows; Esc and F6 lead back to the proposals', async () => {
  await show();
  await userEvent.keyboard('{F6}');
  await expect.poll(inText).toBe(true);
  await userEvent.keyboard(
    '{ArrowUp}{ArrowUp}{ArrowRight}{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}',
  );
  await expect.poll(chosen).toBe('Đang chọn: mua máy trước ngày 30/4/2026');
  await userEvent.keyboard('{Escape}');
  await expect.poll(chosen).toBeNull();
  expect(document.activeElement).toBe(cards()[0]);
  await userEvent.keyboard('{F6}');
  await expect.poll(inText).toBe(true);
  await userEvent.keyboard('{F6}');
  await expect.poll(inText).toBe(false);
});

test('by mouse: words cut by the selection are whole, a footnote mark is no part of them', async () => {
  const screen = await show();
  drag(30, 44);
  await expect.poll(chosen).toBe('Đang chọn: quét. Sở Tài chính');
  await screen.getByRole('button', { name: /^Lập nhiệm vụ/ }).click();
  await expect.poll(() => cards().length).toBe(2);
  expect(host.asked('drafts.readPassage')).toMatchObject([{ source: [{ block: 0, from: 30, to: 48 }] }]);
  expect(window.getSelection()?.isCollapsed).toBe(true);
});

test('a passage that is a proposal already is not proposed twice; one inside of it is, and says so', async () => {
  await show();
  await userEvent.keyboard('{F6}n');
  await expect.poll(() => notice.get()?.text).toMatch(/đã là đề xuất II\.1/);
  expect(cards()).toHaveLength(1);
  await userEvent.keyboard('{F6}');
  await expect.poll(inText).toBe(true);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}n');
  await expect.poll(() => notice.get()?.text).toMatch(/cũng nằm trong đề xuất II\.1/);
  expect(cards()).toHaveLength(2);
});

test('the palette offers both, N only while something is chosen; a failed reading is told and loses nothing', async () => {
  host.answer({
    'drafts.readPassage': () => {
      throw new Error('broken');
    },
    'drafts.save': () => ({ savedAt: '2026-01-20T00:00:00.000Z' }),
  });
  await show();
  const offered = () => screenCommands.get().map(({ id }) => id);
  await expect.poll(offered).toEqual(['review-text']);
  screenCommands.get()[0]?.run();
  await expect.poll(inText).toBe(true);
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await expect.poll(offered).toEqual(['review-text', 'review-to-task']);
  screenCommands.get()[1]?.run();
  await expect.poll(() => cards().length).toBe(2);
  await expect.poll(() => notice.get()).toMatchObject({ tone: 'failed' });
  expect(cards()[0]?.textContent).toContain(sentence);
});

/** A host that stores drafts, answers `more`, and reads a passage only when what this gives back is called. */
function slowReading(more: Parameters<typeof host.answer>[0]): (fields: ReadPassage) => void {
  const { promise, resolve } = Promise.withResolvers<ReadPassage>();
  host.answer({
    'drafts.readPassage': () => promise,
    'drafts.save': () => ({ savedAt: '2026-01-20T00:00:00.000Z' }),
    ...more,
  });
  return resolve;
}

test('confirming waits until what was just made is read, and stores it with its unit', async () => {
  const answer = slowReading({
    'drafts.confirm': () => ({ directiveId: 'v1', added: 2, updated: 0, joined: 0, refused: 0, known: 0 }),
  });
  await show();
  await userEvent.keyboard('{F6}{ArrowUp}{ArrowUp}n');
  await expect.poll(() => cards().length).toBe(2);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(host.asked('drafts.confirm')).toEqual([]);
  answer(read);
  await host.until('drafts.confirm');
  const saved = host.asked('drafts.save').at(-1) as { tasks: DraftTask[] };
  const made = saved.tasks.find(({ text }) => text === sentence);
  expect(made).toMatchObject({ decision: 'accepted', leads: [{ name: 'Sở Tài chính' }] });
});

test('a review that is left in the instant a passage is read keeps what is read; opened again it waits for it', async () => {
  const answer = slowReading({
    'drafts.get': () => draft,
  });
  const screen = await show();
  await userEvent.keyboard('{F6}{ArrowUp}{ArrowUp}n');
  await expect.poll(() => cards().length).toBe(2);
  await screen.unmount();
  const again = readDraft('d1');
  await host.until('drafts.save');
  expect(host.asked('drafts.get')).toEqual([]);
  answer(read);
  await again;
  const saved = host.asked('drafts.save').at(-1) as { tasks: DraftTask[] };
  expect(saved.tasks.find(({ text }) => text === sentence)).toMatchObject({
    leads: [{ name: 'Sở Tài chính' }],
  });
});

test('confirming waits until the days are reckoned from the corrected day of the document', async () => {
  const phrase = 'trong 10 ngày';
  const reckoned = (due: string, from: string) => ({
    ...{ phrase, kind: 'date', due: day(due), from: null, reckonedFrom: day(from), recurrence: null },
    ...{ certain: true, doubt: null },
  });
  const deadline = reckoned('2026-01-25', '2026-01-15');
  const late: (() => void)[] = [];
  host.answer({
    'drafts.resolveDeadline': () =>
      new Promise((resolve) => late.push(() => resolve(reckoned('2026-01-30', '2026-01-20')))),
    'drafts.save': () => ({ savedAt: '2026-01-20T00:00:00.000Z' }),
    'drafts.confirm': () => ({ directiveId: 'v1', added: 1, updated: 0, joined: 0, refused: 0, known: 0 }),
  });
  const dated = {
    ...proposed,
    deadlines: [{ deadline, certainty: 'certain', rule: 'within', span: null }],
  } as DraftTask;
  const screen = await show({ ...draft, tasks: [dated] });
  await screen.getByRole('button', { name: 'Sửa phần đầu' }).click();
  await screen.getByRole('textbox', { name: 'Ngày ký' }).click();
  await userEvent.keyboard('{Control>}a{/Control}20/01/2026{Enter}');
  await host.until('drafts.resolveDeadline');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(host.asked('drafts.confirm')).toEqual([]);
  late.forEach((answer) => {
    answer();
  });
  await host.until('drafts.confirm');
  const saved = host.asked('drafts.save').at(-1) as { tasks: DraftTask[] };
  expect(saved.tasks[0]?.deadlines[0]?.deadline.due).toBe('2026-01-30');
});

test('words that are being typed when the review is left are kept', async () => {
  const screen = await show();
  await expect.poll(() => cards().length).toBe(1);
  await userEvent.keyboard('e');
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard('{Control>}a{/Control}Nộp báo cáo');
  await screen.unmount();
  await host.until('drafts.save');
  await expect
    .poll(() => (host.asked('drafts.save').at(-1) as { tasks: DraftTask[] }).tasks[0]?.text)
    .toBe('Nộp báo cáo');
});

test('a day that is still looked up when one confirms, or leaves, is stored with the task', async () => {
  const late: (() => void)[] = [];
  const found = { phrase: 'trước 30/4/2026', kind: 'date', due: day('2026-04-29'), from: null };
  host.answer({
    'drafts.resolveDeadline': ({ phrase }: { phrase: string }) =>
      new Promise((resolve) =>
        late.push(() => resolve({ ...found, phrase, reckonedFrom: null, recurrence: null, certain: true })),
      ),
    'drafts.save': () => ({ savedAt: '2026-01-20T00:00:00.000Z' }),
    'drafts.confirm': () => ({ directiveId: 'v1', added: 1, updated: 0, joined: 0, refused: 0, known: 0 }),
  });
  const dueSaved = () => {
    const saved = host.asked('drafts.save').at(-1) as { tasks: DraftTask[] } | undefined;
    return saved?.tasks[0]?.deadlines[0]?.deadline.due;
  };
  const typePhrase = async () => {
    await expect.poll(() => cards().length).toBe(1);
    await userEvent.keyboard('d');
    await expect.poll(() => document.querySelector('.deadline-fields input')).not.toBeNull();
    document.querySelector<HTMLElement>('.deadline-fields input')?.focus();
    await userEvent.keyboard(`{Control>}a{/Control}${found.phrase}`);
  };
  const vague = { ...found, phrase: 'sớm', kind: 'none', due: null, certain: false, doubt: 'chưa rõ' };
  const undated = {
    ...proposed,
    deadlines: [{ deadline: vague, certainty: 'certain', rule: 'typed', span: null }],
  } as never as DraftTask;
  const first = await show({ ...draft, tasks: [undated] });
  await typePhrase();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(host.asked('drafts.confirm')).toEqual([]);
  for (const answer of late.splice(0)) answer();
  await host.until('drafts.confirm');
  expect(dueSaved()).toBe('2026-04-29');
  await first.unmount();

  const second = await show({ ...draft, tasks: [undated] });
  await typePhrase();
  await second.unmount();
  for (const answer of late.splice(0)) answer();
  await expect.poll(dueSaved).toBe('2026-04-29');
});
