import { expect, test } from 'vitest';
import { listDirectives } from '../../electron/services/directives/listDirectives.ts';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft, listDrafts } from '../../electron/services/drafts/getDraft.ts';
import { acceptAll, discardDraft, saveDraft } from '../../electron/services/drafts/saveDraft.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import type { DraftTask } from '../../shared/contract/draftContract.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const decide = (tasks: DraftTask[], ...decisions: DraftTask['decision'][]) =>
  tasks.map((task, at) => ({ ...task, decision: decisions[at] ?? 'accepted' }));

test('a document becomes a directive with its tasks, units, deadlines and places in the text', async () => {
  const { context } = newRegister();
  const { draft, outcome } = await importAll(context, directiveWith(items));
  expect(draft.tasks.map(({ novelty, decision }) => [novelty, decision])).toEqual(
    items.map(() => ['new', 'pending']),
  );
  expect(outcome).toMatchObject({ added: 3, updated: 0, refused: 0 });
  const [directive] = await listDirectives(context);
  expect(directive).toMatchObject({
    number: '31/KH-UBND',
    date: '2026-01-12',
    sourceFile: 'van-ban.txt',
    taskCount: 3,
    openCount: 3,
    overdueCount: 0,
  });
  const { rows, counts } = await listTasks(context, defaultQuery());
  expect(rows.map(({ code, due }) => [code, due])).toEqual([
    ['NV-0001', '2026-01-30'],
    ['NV-0002', '2026-03-31'],
    ['NV-0003', null],
  ]);
  expect(counts).toMatchObject({ 'not-due': 2, unclear: 1 });
  expect(rows[0]?.leads.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
  expect(rows[0]?.coordinating.map(({ name }) => name)).toEqual(['Công an tỉnh']);

  const detail = await getTask(context, rows[0]?.id ?? '');
  const [span] = detail.source;
  const block = detail.context.find(({ no }) => no === span?.block);
  expect(block?.text.slice(span?.from, span?.to)).toContain('rà soát dữ liệu cư trú');
  expect(detail.history.map(({ action }) => action)).toEqual(['Xác nhận văn bản 31/KH-UBND (3 nhiệm vụ)']);
  expect((await listUnits(context)).map(({ name, kind, taskCount }) => [name, kind, taskCount])).toEqual([
    ['Công an tỉnh', 'department', 0],
    ['Sở Khoa học và Công nghệ', 'department', 1],
    ['Sở Nội vụ', 'department', 1],
    ['Sở Y tế', 'department', 1],
  ]);
});

test('what a directive does with the documents that it cites is kept and shown, in reviews of older versions too', async () => {
  const { context, sqlite } = newRegister();
  const citing = [
    ...items,
    'Sở Tư pháp chủ trì thực hiện Nghị quyết số 8-NQ/TU ngày 02/01/2026 trước ngày 30/3/2026.',
    'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 04/02/2025; Báo cáo số 9/BC-STP đã nêu kết quả.',
  ];
  const id = await draftOf(context, directiveWith(citing));
  const relations = async () => (await getDraft(context, id)).references.map(({ relation }) => relation);
  expect(await relations()).toEqual(['implements', 'replaces', null]);
  const whole = sqlite.prepare('select citations from draft').pluck().get();
  sqlite.exec(
    `update draft set citations = (select json_group_array(json_remove(value, '$.relation')) from json_each(citations))`,
  );
  expect(await relations()).toEqual([null, null, null]);
  sqlite.prepare('update draft set citations = ?').run(whole);

  const draft = await getDraft(context, id);
  await saveDraft(context, { id, header: draft.header, tasks: decide(draft.tasks) });
  await confirmDraft(context, id);
  const { rows } = await listTasks(context, defaultQuery());
  expect((await getTask(context, rows[0]?.id ?? '')).related).toEqual([
    { number: '8-NQ/TU', relation: 'implements' },
    { number: '12/KH-UBND', relation: 'replaces' },
  ]);

  sqlite.exec('update directive_reference set relation = null');
  await importAll(
    context,
    directiveWith([...citing, 'Sở Nội vụ kiểm tra việc số hóa trước ngày 30/6/2026.']),
  );
  expect(
    sqlite.prepare('select number, relation from directive_reference order by position').raw().all(),
  ).toEqual([
    ['8-NQ/TU', 'implements'],
    ['12/KH-UBND', 'replaces'],
    ['9/BC-STP', null],
  ]);
});

test('nothing is stored while something is undecided, and a draft that ended is gone', async () => {
  const { context, sqlite } = newRegister();
  const id = await draftOf(context, directiveWith(items));
  const before = liveRows(sqlite);
  expect(await refusalOf(() => confirmDraft(context, id))).toBe('DRAFT_PENDING');
  expect(liveRows(sqlite)).toEqual(before);
  expect(await discardDraft(context, id)).toEqual({ discarded: true });
  expect(await discardDraft(context, id)).toEqual({ discarded: false });
  for (const gone of [
    () => getDraft(context, id),
    () => confirmDraft(context, id),
    () => saveDraft(context, { id, header: {} as never, tasks: [] }),
  ])
    expect(await refusalOf(gone)).toBe('DRAFT_GONE');
  expect((await context.store.undo()).action).toBe('discard-draft');
  expect((await getDraft(context, id)).tasks).toHaveLength(3);
});

test('what was decided and corrected is kept step by step, and only what changed is written', async () => {
  const { context, sqlite } = newRegister();
  const id = await draftOf(context, directiveWith(items));
  const { header, tasks } = await getDraft(context, id);
  const changed = tasks.map((task, at) =>
    at === 1 ? { ...task, text: 'Đã sửa', corrected: true, decision: 'accepted' as const } : task,
  );
  await saveDraft(context, { id, header, tasks: changed });
  expect((await getDraft(context, id)).tasks).toEqual(changed);
  expect((await listDrafts(context))[0]).toMatchObject({
    taskCount: 3,
    pendingCount: 2,
    number: '31/KH-UBND',
  });
  const lines = () =>
    sqlite
      .prepare(
        "select count(*) n from operation_change c join operation o on o.id = c.operation_id where action = 'save-draft'",
      )
      .get();
  expect(lines()).toEqual({ n: 1 });
  await saveDraft(context, { id, header, tasks: changed });
  expect(lines()).toEqual({ n: 1 });
  expect(await refusalOf(() => context.store.undo())).toBe('UNDO_NOTHING');
});

test('the same document again proposes nothing, whatever the file is called', async () => {
  const { context, sqlite } = newRegister();
  await importAll(context, directiveWith(items));
  const before = liveRows(sqlite);
  for (const text of [
    directiveWith(items),
    `${directiveWith(items)}\n`,
    directiveWith(items).toUpperCase(),
  ]) {
    const { draft, outcome } = await importAll(context, text, 'ban-sao.txt');
    if (text === directiveWith(items)) expect(draft).toMatchObject({ tasks: [], known: 3 });
    expect(outcome.added).toBe(0);
    expect(draft.directiveId).toBe(outcome.directiveId);
  }
  expect(liveRows(sqlite)['task']).toHaveLength(3);
  expect(liveRows(sqlite)['unit']).toEqual(before['unit']);
  expect(await listDirectives(context)).toHaveLength(1);
});

test('a file whose review is not finished is taken up again, not begun twice', async () => {
  const { context } = newRegister();
  const first = await draftOf(context, directiveWith(items));
  expect(await draftOf(context, directiveWith(items), 'ban-sao.txt')).toBe(first);
  expect(await listDrafts(context)).toHaveLength(1);
});

test('a draft read before another of the same document was confirmed proposes nothing that is settled by now', async () => {
  const { context, sqlite } = newRegister();
  const first = await draftOf(context, directiveWith(items), 'van-ban.docx.txt');
  const second = await draftOf(context, `${directiveWith(items)}\n`, 'van-ban.pdf.txt');
  expect(second).not.toBe(first);
  const before = await getDraft(context, second);
  expect(before.tasks).toHaveLength(3);
  const corrected = before.tasks.map((task, at) =>
    at === 0 ? { ...task, text: 'Câu đã sửa', corrected: true } : task,
  );
  await saveDraft(context, { id: second, header: before.header, tasks: corrected });
  await acceptAll(context, first);
  await confirmDraft(context, first);

  const after = await getDraft(context, second);
  expect(after.tasks.map(({ text }) => text)).toEqual(['Câu đã sửa']); // work is never hidden
  expect(after).toMatchObject({ known: 2 });
  expect(after.tasks[0]?.leads[0]?.unitName).toBe('Sở Nội vụ'); // no new unit any more
  await saveDraft(context, { id: second, header: after.header, tasks: after.tasks });
  const outcome = await confirmDraft(context, second);
  expect(outcome).toEqual({
    directiveId: after.directiveId,
    joined: 0,
    added: 0,
    updated: 0,
    refused: 0,
    known: 3,
  });
  expect(liveRows(sqlite)['task']).toHaveLength(3);
  expect(liveRows(sqlite)['proposed_task']).toHaveLength(3);
  expect(liveRows(sqlite)['unit']).toHaveLength(4);
  expect((await context.store.undo()).data).toMatchObject({ count: 0 });
});

test('what another draft had settled is proposed again when that is undone', async () => {
  const { context } = newRegister();
  const first = await draftOf(context, directiveWith(items));
  const second = await draftOf(context, `${directiveWith(items)}\n`);
  await acceptAll(context, first);
  await confirmDraft(context, first);
  const hidden = await getDraft(context, second);
  expect(hidden).toMatchObject({ tasks: [], known: 3 });
  await saveDraft(context, { id: second, header: hidden.header, tasks: [] });
  await context.store.undo();
  expect(await getDraft(context, second)).toMatchObject({ known: 0 });
  expect((await getDraft(context, second)).tasks).toHaveLength(3);
});

test('a later version proposes what is new and what is changed; status and result stay', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const { rows } = await listTasks(context, defaultQuery({ search: 'cư trú' }));
  const [task] = rows;
  if (!task) throw new Error('no task');
  await updateTask(context, {
    id: task.id,
    version: task.version,
    change: { status: 'in-progress', result: 'Đã rà soát một nửa' },
  });
  const [first = '', ...rest] = items;
  const later = [
    ...rest,
    first.replace('30/01/2026', '15/02/2026'),
    'Sở Tài chính bố trí kinh phí số hóa hồ sơ trước ngày 20/02/2026.',
  ];
  const { draft, outcome } = await importAll(context, directiveWith(later), 'ban-moi.txt');
  expect(draft.known).toBe(2);
  expect(draft.tasks.map(({ novelty, existing }) => [novelty, existing?.code])).toEqual([
    ['changed', 'NV-0001'],
    ['new', undefined],
  ]);
  expect(outcome).toMatchObject({ added: 1, updated: 1 });
  const updated = await getTask(context, task.id);
  expect(updated).toMatchObject({
    due: '2026-02-15',
    status: 'in-progress',
    result: 'Đã rà soát một nửa',
    sourceFile: 'ban-moi.txt',
  });
  expect(updated.version).toBeGreaterThan(task.version);
  expect(await listDirectives(context)).toMatchObject([{ taskCount: 4 }]);
});

test('what was refused or merged is not proposed again', async () => {
  const { context } = newRegister();
  const id = await draftOf(context, directiveWith(items));
  const { header, tasks } = await getDraft(context, id);
  const [first, second, third] = decide(tasks, 'accepted', 'refused');
  if (!first || !second || !third) throw new Error('three proposed tasks expected');
  const merged = {
    ...first,
    text: `${first.text} ${third.text}`,
    source: [...first.source, ...third.source],
  };
  await saveDraft(context, { id, header, tasks: [merged, second] });
  expect(await confirmDraft(context, id)).toMatchObject({ added: 1, refused: 1 });
  const { draft } = await importAll(context, directiveWith(items), 'lan-hai.txt');
  expect(draft).toMatchObject({ tasks: [], known: 1 });
});

test('two drafts of one document, confirmed one after the other, store each task once', async () => {
  const { context } = newRegister();
  const one = await draftOf(context, directiveWith(items));
  const two = await draftOf(context, `${directiveWith(items)}\n\n`, 'ban-hai.txt');
  expect(two).not.toBe(one);
  for (const id of [one, two]) {
    const { header, tasks } = await getDraft(context, id);
    await saveDraft(context, { id, header, tasks: decide(tasks) });
    await confirmDraft(context, id);
  }
  expect((await listTasks(context, defaultQuery())).total).toBe(3);
});

test('the same number on another day is another directive', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  await importAll(context, directiveWith(items.slice(0, 1), '31/KH-UBND', 'ngày 13 tháng 01'), 'khac.txt');
  expect(await listDirectives(context)).toHaveLength(2);
});

test('a draft without number and day is known again from another file of it, and once it was issued', async () => {
  const { context } = newRegister();
  const blank = directiveWith(items, '…/KH-UBND', 'ngày … tháng …');
  await importAll(context, blank);
  const scanned = await importAll(
    context,
    blank.replace('Hoàn thành số hóa', 'Hoàn  thành số hoá xong'),
    'quet.txt',
  );
  expect(scanned.draft).toMatchObject({ tasks: [], known: 3 });
  const issued = await importAll(context, directiveWith(items), 'ban-hanh.txt');
  expect(issued.draft).toMatchObject({ tasks: [], known: 3 });
  expect(await listDirectives(context)).toMatchObject([{ number: '31/KH-UBND', taskCount: 3 }]);
  const next = await importAll(context, directiveWith(items, '45/KH-UBND'), 'thang-sau.txt');
  expect(next.draft).toMatchObject({ known: 0, directiveId: null });
  expect(await listDirectives(context)).toHaveLength(2);
});

test('an undone confirmation brings the review back, and it can be confirmed again', async () => {
  const { context, sqlite } = newRegister();
  const before = liveRows(sqlite);
  const { outcome } = await importAll(context, directiveWith(items));
  expect(outcome.added).toBe(3);
  await context.store.undo();
  expect(liveRows(sqlite)).toEqual(before);
  expect((await listTasks(context, defaultQuery())).total).toBe(0);
  const [draft] = await listDrafts(context);
  expect(await confirmDraft(context, draft?.id ?? '')).toMatchObject({ added: 3 });
  const { rows } = await listTasks(context, defaultQuery());
  expect(rows.map(({ code }) => code)).toEqual(['NV-0004', 'NV-0005', 'NV-0006']);
});

test('a spelling that a reviewer gave to a unit is known the next time', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const [unit] = (await listUnits(context)).filter(({ name }) => name === 'Sở Khoa học và Công nghệ');
  const text = directiveWith(['Sở Số hóa tổng kết việc dùng nền tảng số trong tháng 4/2026.'], '40/KH-UBND');
  const id = await draftOf(context, text, 'so-so-hoa.txt');
  const { header, tasks } = await getDraft(context, id);
  expect(tasks[0]?.leads[0]).toMatchObject({ name: 'Sở Số hóa', unitId: null, confidence: 0 });
  const given = tasks.map((task) => ({
    ...task,
    decision: 'accepted' as const,
    leads: task.leads.map((lead) => ({ ...lead, unitId: unit?.id ?? null })),
  }));
  await saveDraft(context, { id, header, tasks: given });
  await confirmDraft(context, id);
  const again = directiveWith(['Sở Số hóa báo cáo việc dùng nền tảng số trong tháng 5/2026.'], '41/KH-UBND');
  const next = await getDraft(context, await draftOf(context, again, 'lan-sau.txt'));
  expect(next.tasks[0]?.leads[0]).toMatchObject({ unitId: unit?.id, confidence: 1 });
});

test('a field or programme is proposed where the document says it for certain, and stands with the task', async () => {
  const { context } = newRegister();
  const text = directiveWith(items)
    .replace('Số hóa hồ sơ năm 2026', 'Triển khai Đề án 06 năm 2026')
    .replace('II. NHIỆM VỤ TRỌNG TÂM', 'II. NHIỆM VỤ PHÁT TRIỂN CHÍNH QUYỀN SỐ');
  const { draft } = await importAll(context, text);
  expect(draft.tasks[0]).toMatchObject({ field: 'Chính quyền số', programme: 'Đề án 06' });
  const { rows } = await listTasks(context, defaultQuery());
  expect(rows[0]).toMatchObject({ field: 'Chính quyền số', programme: 'Đề án 06' });
  const plain = await importAll(context, directiveWith(items, '40/KH-UBND'), 'khac.txt');
  expect(plain.draft.tasks[0]).toMatchObject({ field: null, programme: null });
});
