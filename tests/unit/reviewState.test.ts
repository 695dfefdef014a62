import { expect, test } from 'vitest';
import {
  carrying,
  itemsOf,
  keyOfPassage,
  madeOf,
  stillOpen,
} from '../../renderer/features/review/reviewItems.ts';
import {
  type ReviewAction,
  type ReviewState,
  reviewReducer,
  startReview,
} from '../../renderer/features/review/reviewState.ts';
import type { DraftHeader, DraftTask, ReadPassage, UnitMatch } from '../../shared/contract/draftContract.ts';
import type { Deadline } from '../../shared/domain/deadline.ts';
import type { Block, Span } from '../../shared/extraction/block.ts';
import { parseIsoDay } from '../../shared/vietnamese/day.ts';
import { blockOf, draftTaskOf } from '../draftParts.ts';

const header: DraftHeader = {
  number: '12/BC-BCĐ',
  kind: 'Báo cáo',
  date: parseIsoDay('2026-01-15') ?? null,
  place: 'Lam Sơn',
  issuer: null,
  subject: null,
  signer: null,
  period: null,
};
const block = (no: number, text: string) => blockOf(no, text, { kind: 'item' });
const whole = ({ no, text }: Block): Span => ({ block: no, from: 0, to: text.length });
const unit = (name: string, span: Span | null = null): UnitMatch => ({
  name,
  unitId: name,
  unitName: name,
  confidence: 1,
  certainty: span ? 'certain' : 'implied',
  rule: 'test',
  span,
});
const deadline = (phrase: string, due: string | null): Deadline => ({
  phrase,
  kind: 'date',
  due: due ? (parseIsoDay(due) ?? null) : null,
  from: null,
  reckonedFrom: null,
  recurrence: null,
  certain: due !== null,
  doubt: due ? null : 'chưa rõ năm',
});
const task = (key: string, source: Span[], text: string, more: Partial<DraftTask> = {}) =>
  draftTaskOf({
    key,
    ref: key,
    section: 'III. NHIỆM VỤ',
    text,
    source,
    ...more,
  });

const blocks = [
  block(0, 'Sở Tài chính rà soát kinh phí; Sở Nội vụ tham mưu kiện toàn tổ giúp việc.'),
  block(1, 'Công an tỉnh làm sạch dữ liệu dân cư.'),
  block(2, 'Các xã báo cáo kết quả hằng tuần.'),
];
const [first, second, third] = blocks as [Block, Block, Block];
const secondHalf = first.text.indexOf('Sở Nội vụ');

const begin = (tasks: DraftTask[]): ReviewState =>
  startReview({ header, tasks, blocks, open: [{ text: third.text, span: whole(third) }] });
const run = (state: ReviewState, ...actions: ReviewAction[]) => actions.reduce(reviewReducer, state);

const two = () => [
  task('a', [whole(first)], first.text, {
    leads: [
      unit('Sở Tài chính', { block: 0, from: 0, to: 12 }),
      unit('Sở Nội vụ', { block: 0, from: secondHalf, to: secondHalf + 9 }),
      unit('Tổ giúp việc'),
    ],
  }),
  task('b', [whole(second)], second.text, { leads: [unit('Công an tỉnh')] }),
];
const keysOf = (state: ReviewState) => itemsOf(state).map(({ key }) => key);
const decisions = (state: ReviewState) => state.tasks.map(({ decision }) => decision);

test('the cursor begins on the first undecided and stops at both ends', () => {
  const state = begin([task('a', [whole(first)], 'x', { decision: 'accepted' }), ...two().slice(1)]);
  expect(state.cursor).toBe('b');
  expect(run(state, { type: 'move', by: 5 }).cursor).toBe('open-0');
  expect(run(state, { type: 'move', by: -5 }).cursor).toBe('a');
});

test('a decision goes on to the next undecided, and undo brings both back', () => {
  const state = run(begin(two()), { type: 'decide', key: 'a', decision: 'accepted' });
  expect(decisions(state)).toEqual(['accepted', 'pending']);
  expect(state.cursor).toBe('b');
  const back = run(state, { type: 'undo' });
  expect(decisions(back)).toEqual(['pending', 'pending']);
  expect(back.cursor).toBe('a');
  expect(back.past).toHaveLength(0);
});

test('deciding the same again is no step', () => {
  const once = run(begin(two()), { type: 'decide', key: 'a', decision: 'refused' });
  const twice = run(once, { type: 'decide', key: 'a', decision: 'refused' });
  expect(twice.past).toHaveLength(1);
});

test('a corrected text is marked, an empty one is not taken', () => {
  const state = begin(two());
  const corrected = run(state, { type: 'text', key: 'a', text: '  Rà soát kinh phí ' });
  expect(corrected.tasks[0]).toMatchObject({ text: 'Rà soát kinh phí', corrected: true });
  expect(run(state, { type: 'text', key: 'a', text: '   ' })).toBe(state);
});

test('splitting divides source and units by the place in the document', () => {
  const state = run(begin(two()), { type: 'split', key: 'a', at: secondHalf });
  expect(keysOf(state)).toEqual(['a', 'a/2', 'b', 'open-0']);
  const [head, tail] = state.tasks;
  expect(head?.text).toBe('Sở Tài chính rà soát kinh phí;');
  expect(tail?.text).toBe('Sở Nội vụ tham mưu kiện toàn tổ giúp việc.');
  expect(head?.source).toEqual([{ block: 0, from: 0, to: secondHalf }]);
  expect(tail?.source).toEqual([{ block: 0, from: secondHalf, to: first.text.length }]);
  expect(head?.leads.map(({ name }) => name)).toEqual(['Sở Tài chính', 'Tổ giúp việc']);
  expect(tail?.leads.map(({ name }) => name)).toEqual(['Sở Nội vụ', 'Tổ giúp việc']);
  expect(state.cursor).toBe('a/2');
});

test('splitting at an end changes nothing; splitting twice gives fresh keys', () => {
  const state = begin(two());
  expect(run(state, { type: 'split', key: 'a', at: 0 })).toBe(state);
  const twice = run(state, { type: 'split', key: 'a', at: secondHalf }, { type: 'split', key: 'a', at: 13 });
  expect(new Set(twice.tasks.map(({ key }) => key)).size).toBe(4);
});

test('a corrected text that is split points both halves at the whole source and keeps all units', () => {
  const state = run(
    begin(two()),
    { type: 'text', key: 'a', text: 'Việc thứ nhất; việc thứ hai' },
    { type: 'split', key: 'a', at: 14 },
  );
  const [head, tail] = state.tasks;
  expect(head?.source).toEqual([whole(first)]);
  expect(tail?.source).toEqual([whole(first)]);
  expect(tail?.leads).toHaveLength(3);
});

test('merging adds to the previous in reading order, nothing twice', () => {
  const state = run(
    begin([
      task('b', [whole(second)], second.text, { leads: [unit('Sở Nội vụ')], documents: ['5/KH-UBND'] }),
      task('a', [whole(first)], first.text, {
        leads: [unit('Sở Nội vụ')],
        coordinating: [unit('Sở Nội vụ')],
        documents: ['5/KH-UBND'],
        deadlines: [
          {
            deadline: deadline('trước ngày 30/01/2026', '2026-01-30'),
            certainty: 'certain',
            rule: 't',
            span: null,
          },
        ],
      }),
    ]),
    { type: 'mergeWithPrevious', key: 'b' },
  );
  expect(state.tasks).toHaveLength(1);
  const [merged] = state.tasks;
  expect(merged).toMatchObject({ key: 'a', text: `${first.text} ${second.text}`, documents: ['5/KH-UBND'] });
  expect(merged?.leads).toHaveLength(1);
  expect(merged?.coordinating).toHaveLength(0);
  expect(merged?.source).toEqual([whole(first), whole(second)]);
  expect(state.cursor).toBe('a');
});

test('the first in reading order has no previous to merge with', () => {
  const state = begin(two());
  expect(run(state, { type: 'mergeWithPrevious', key: 'a' })).toBe(state);
});

test('an open sentence becomes a task, or is said to be none; either way it is open no more', () => {
  const state = begin(two());
  expect(stillOpen(state.open, state.tasks)).toHaveLength(1);
  const asTask = run(state, { type: 'toTask', key: 'open-0', asTask: true });
  expect(asTask.tasks.at(-1)).toMatchObject({ text: third.text, decision: 'accepted', corrected: true });
  expect(stillOpen(asTask.open, asTask.tasks)).toHaveLength(0);
  expect(asTask.cursor).toBe(asTask.tasks.at(-1)?.key);
  const asNone = run(state, { type: 'toTask', key: 'open-0', asTask: false });
  expect(asNone.tasks.at(-1)?.decision).toBe('refused');
  expect(stillOpen(run(asNone, { type: 'undo' }).open, run(asNone, { type: 'undo' }).tasks)).toHaveLength(1);
});

const read: ReadPassage = {
  ref: 'III.2',
  section: 'III. NHIỆM VỤ',
  leads: [unit('Các xã')],
  coordinating: [],
  deadlines: [{ deadline: deadline('hằng tuần', null), certainty: 'certain', rule: 'test', span: null }],
  documents: [],
  deliverable: null,
  field: null,
  programme: null,
  doubts: [],
};

test('a passage becomes a task at its place, once; what is read out of it comes with it and goes with it', () => {
  const source = [{ block: first.no, from: secondHalf, to: first.text.length }];
  const made = { type: 'passage', key: 'text-0-31', text: first.text.slice(secondHalf), source } as const;
  const state = run(begin(two()), made);
  expect(state.cursor).toBe('text-0-31');
  expect(itemsOf(state).map(({ key }) => key)).toEqual(['a', 'text-0-31', 'b', 'open-0']);
  expect(run(state, made)).toBe(state);
  const filled = run(state, { type: 'read', key: 'text-0-31', fields: read });
  expect(filled.tasks.at(-1)).toMatchObject({
    ref: 'III.2',
    leads: [{ name: 'Các xã' }],
    decision: 'accepted',
  });
  expect(filled.past).toHaveLength(1);
  expect(run(filled, { type: 'undo' }).tasks).toHaveLength(2);
});

test('what was said while a passage was being read stays, and undoing it keeps what was read', () => {
  const state = run(
    begin(two()),
    { type: 'toTask', key: 'open-0', asTask: true },
    { type: 'units', key: 'task-open-0', role: 'leads', change: () => [unit('Sở Y tế')] },
    { type: 'read', key: 'task-open-0', fields: read },
  );
  expect(state.tasks.at(-1)).toMatchObject({
    leads: [{ name: 'Sở Y tế' }],
    deadlines: [{ deadline: { phrase: 'hằng tuần' } }],
  });
  const before = run(state, { type: 'undo' }).tasks.at(-1);
  expect(before).toMatchObject({ leads: [{ name: 'Các xã' }], deadlines: [{}] });
  expect(run(state, { type: 'read', key: 'nobody', fields: read }).tasks).toEqual(state.tasks);
});

test('a passage is found again by its place, and what it shares with proposals is told', () => {
  const state = begin(two());
  expect(madeOf(state.tasks, [whole(first)])?.key).toBe('a');
  expect(madeOf(state.tasks, [{ ...whole(first), to: 5 }])).toBeUndefined();
  expect(carrying(state.tasks, [{ ...whole(first), to: 5 }]).map(({ key }) => key)).toEqual(['a']);
  expect(carrying(state.tasks, [whole(third)])).toEqual([]);
  expect(keyOfPassage([whole(third)], new Set())).toBe('text-2-0');
  expect(keyOfPassage([whole(third)], new Set(['text-2-0', 'text-2-0-2']))).toBe('text-2-0-3');
});

test('typing a deadline counts as one step', () => {
  const state = run(
    begin(two()),
    { type: 'addDeadline', key: 'a', deadline: deadline('', null) },
    { type: 'deadline', key: 'a', index: 0, deadline: deadline('trước', null) },
    { type: 'deadline', key: 'a', index: 0, deadline: deadline('trước ngày 30/01/2026', '2026-01-30') },
  );
  expect(state.past.map(({ act }) => act)).toEqual(['deadline', 'deadline']);
  expect(run(state, { type: 'undo' }).tasks[0]?.deadlines[0]?.deadline.phrase).toBe('');
  expect(run(state, { type: 'removeDeadline', key: 'a', index: 0 }).tasks[0]?.deadlines).toHaveLength(0);
});

test('a deadline that was added and left empty goes, one that is settled without words stays', () => {
  const ongoing: Deadline = { ...deadline('', null), kind: 'ongoing', certain: true };
  const state = run(
    begin(two()),
    { type: 'addDeadline', key: 'a', deadline: deadline('', null) },
    { type: 'addDeadline', key: 'a', deadline: ongoing },
    { type: 'dropEmptyDeadlines', key: 'a' },
  );
  expect(state.tasks[0]?.deadlines.map((each) => each.deadline.kind)).toEqual(['ongoing']);
  expect(run(state, { type: 'dropEmptyDeadlines', key: 'a' })).toBe(state);
});

test('a new signing day reckons anew only what still has the wording asked about', () => {
  const relative = deadline('trong 10 ngày kể từ ngày ký', '2026-01-25');
  const state = run(
    begin(two()),
    { type: 'addDeadline', key: 'a', deadline: relative },
    { type: 'header', part: { date: parseIsoDay('2026-01-20') ?? null } },
    {
      type: 'reckoned',
      date: parseIsoDay('2026-01-20') ?? null,
      answers: [
        { key: 'a', phrase: relative.phrase, deadline: deadline(relative.phrase, '2026-01-30') },
        { key: 'a', phrase: 'khác', deadline: deadline('khác', '2026-02-01') },
      ],
    },
  );
  expect(state.tasks[0]?.deadlines.map((each) => each.deadline.due)).toEqual(['2026-01-30']);
  const back = run(state, { type: 'undo' });
  expect(back.header.date).toBe('2026-01-15');
  expect(back.tasks[0]?.deadlines[0]?.deadline.due).toBe('2026-01-25');
});

test('steps taken back are done again one by one, until something else is done', () => {
  const done = run(
    begin(two()),
    { type: 'text', key: 'a', text: 'Nội dung khác' },
    { type: 'header', part: { number: '15/KH-UBND' } },
    { type: 'decide', key: 'a', decision: 'accepted' },
  );
  const shown = ({ header: head, tasks, cursor, past }: typeof done) => ({ head, tasks, cursor, past });
  const back = run(done, { type: 'undo' }, { type: 'undo' });
  expect(back.header.number).toBe(header.number);
  expect(shown(run(back, { type: 'redo' }, { type: 'redo' }))).toEqual(shown(done));
  expect(run(done, { type: 'redo' })).toBe(done);
  // there and back again leaves nothing behind
  expect(run(back, { type: 'redo' }, { type: 'undo' })).toEqual(back);
  const elsewhere = run(back, { type: 'decide', key: 'b', decision: 'refused' });
  expect(elsewhere.future).toEqual([]);
  expect(run(elsewhere, { type: 'redo' })).toBe(elsewhere);
});

test('accepting all leaves what was refused refused', () => {
  const state = run(begin(two()), { type: 'decide', key: 'a', decision: 'refused' }, { type: 'acceptAll' });
  expect(decisions(state)).toEqual(['refused', 'accepted']);
  expect(run(state, { type: 'acceptAll' })).toBe(state);
});
