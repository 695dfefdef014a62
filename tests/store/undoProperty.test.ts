import type { Database } from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { attachmentFolder } from '../../electron/attachments/attachmentFolder.ts';
import { listTemplates, removeTemplate, saveTemplate } from '../../electron/services/appendices/templates.ts';
import { removeDay, setDay, settleYear } from '../../electron/services/calendar/editCalendar.ts';
import { applyShifted, shiftedDeadlines } from '../../electron/services/calendar/shiftedDeadlines.ts';
import { extendDeadline, withdrawExtension } from '../../electron/services/deadlines/extendDeadline.ts';
import { completeOccurrences, markOccurrence } from '../../electron/services/deadlines/markOccurrence.ts';
import { confirmDraft } from '../../electron/services/drafts/confirmDraft.ts';
import { getDraft, listDrafts } from '../../electron/services/drafts/getDraft.ts';
import { discardDraft, saveDraft } from '../../electron/services/drafts/saveDraft.ts';
import { addEvidenceDocument, addEvidenceFiles } from '../../electron/services/evidence/addEvidence.ts';
import { removeEvidence } from '../../electron/services/evidence/keptEvidence.ts';
import { addPeriod, editPeriod, removePeriod } from '../../electron/services/periods/editPeriods.ts';
import { listPeriods } from '../../electron/services/periods/listPeriods.ts';
import { completeTask, reopenTask } from '../../electron/services/progress/completeTask.ts';
import {
  editProgress,
  recordProgress,
  removeProgress,
} from '../../electron/services/progress/recordProgress.ts';
import { recordReminders } from '../../electron/services/reminders/recordReminders.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { outcomeOf, updateTasks } from '../../electron/services/tasks/updateTasks.ts';
import type { AppendixForm } from '../../shared/contract/appendixContract.ts';
import type { BulkChange } from '../../shared/contract/bulkContract.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import { type TaskChange, TaskFilter } from '../../shared/contract/taskContract.ts';
import { originalForms } from '../../shared/domain/appendices/originalForms.ts';
import { taskStatuses } from '../../shared/domain/task.ts';
import { addDays } from '../../shared/vietnamese/day.ts';
import { calendarEntryKinds } from '../../shared/vietnamese/workCalendar.ts';
import { checkAct } from './acts/checkActs.ts';
import { typeLine } from './acts/entryActs.ts';
import { writeLetters } from './acts/letterActs.ts';
import { bringBack, throwAway } from './acts/trashActs.ts';
import { collect } from './collectionActs.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, draftOf, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';

const attachments = attachmentFolder(':memory:');
afterAll(() => attachments.close());

type Act = (context: ServiceContext) => Promise<unknown>;

const refused = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error;
};

const changes: TaskChange[] = [
  { status: 'done' },
  { status: 'in-progress', result: 'Đang làm' },
  { text: 'Nội dung khác', deliverable: 'Báo cáo' },
  { leads: ['Sở Tài chính', 'Sở Nội vụ'] },
  { coordinating: [] },
  { deadlines: [] },
  {
    deadlines: [
      {
        ...{ phrase: 'trước ngày 15 hằng tháng', kind: 'recurring', due: null, from: '2025-11-01' as never },
        ...{ reckonedFrom: null, certain: true, doubt: null, metOn: null },
        recurrence: { every: 'month', day: 15, of: null },
      },
    ],
  },
  { field: 'Chính quyền số', programme: 'Đề án 06', priority: 'high', note: 'Gấp' },
  { field: null },
];

const change: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), change: fc.constantFrom(...changes) })
  .map(({ at, change: wanted }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = rows[at % Math.max(rows.length, 1)];
    if (task) await updateTask(context, { id: task.id, version: task.version, change: wanted });
  });

const report: fc.Arbitrary<Act> = fc
  .record({
    at: fc.nat(50),
    by: fc.constantFrom<'lead' | 'other' | 'office'>('lead', 'other', 'office'),
    status: fc.option(fc.constantFrom(...taskStatuses)),
    text: fc.constantFrom('', 'Đang làm', 'Đã xong'),
  })
  .map(({ at, by, status, text }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = rows[at % Math.max(rows.length, 1)];
    if (!task) return;
    const unit = by === 'office' ? undefined : (by === 'lead' ? task.leads : task.coordinating)[0];
    const said = { percent: null, status, text, doneOn: null, reportedOn: context.clock.today() };
    await recordProgress(context, { taskId: task.id, unitId: unit?.id ?? null, periodId: null, ...said });
  });

const correct: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), remove: fc.boolean(), percent: fc.nat(100) })
  .map(({ at, remove, percent }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const details = await Promise.all(rows.map(({ id }) => getTask(context, id)));
    const reports = details.flatMap(({ progress }) => progress);
    const [chosen] = reports.slice(at % Math.max(reports.length, 1));
    if (!chosen) return;
    const { id, version, unit, periodId, reportedOn, text, doneOn } = chosen;
    if (remove) await removeProgress(context, { id, version });
    else
      await editProgress(context, {
        ...{ id, version, unitId: unit?.id ?? null, periodId, reportedOn, text, doneOn, percent },
        status: 'done',
      });
  });

const bulkChanges: BulkChange[] = [
  { status: 'done', doneOn: '2026-01-20' as never },
  { status: 'not-started', priority: 'urgent', reason: 'Báo nhầm' },
  { leads: ['Sở Y tế'] },
  { addCoordinating: ['Công an tỉnh', 'Hội Nông dân tỉnh'] },
  { coordinating: [], field: 'Chính quyền số', programme: null },
];

const changeMany: fc.Arbitrary<Act> = fc
  .record({ from: fc.nat(3), change: fc.constantFrom(...bulkChanges), byFilter: fc.boolean() })
  .map(({ from, change: wanted, byFilter }) => async (context) => {
    const { filter } = defaultQuery();
    const { rows } = await listTasks(context, defaultQuery());
    const ids = ['no such task', ...rows.slice(from).map(({ id }) => id)];
    await outcomeOf(updateTasks(context, { choice: byFilter ? { filter } : { ids }, change: wanted }));
  });
const extend: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), many: fc.boolean(), days: fc.integer({ min: 1, max: 90 }) })
  .map(({ at, many, days }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const dated = rows.filter(({ status, due }) => status !== 'done' && due);
    const chosen = many ? dated.slice(0, 3) : dated.slice(at % Math.max(dated.length, 1)).slice(0, 1);
    const latest = chosen
      .flatMap(({ due }) => due ?? [])
      .toSorted()
      .at(-1);
    if (!latest) return;
    const ids = chosen.map(({ id }) => id);
    const granted = { due: addDays(latest, days), reason: 'chờ kinh phí', document: '', signer: '' };
    await extendDeadline(context, { ids, ...granted }).catch(refused);
  });

const occur: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), all: fc.boolean(), status: fc.constantFrom(...taskStatuses) })
  .map(({ at, all, status }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const recurring = rows.flatMap(({ deadlines }) => deadlines.filter(({ recurrence }) => recurrence));
    const { id: deadlineId, openOccurrence: due } = recurring[at % Math.max(recurring.length, 1)] ?? {};
    if (!deadlineId || !due) return;
    if (all) await completeOccurrences(context, deadlineId);
    else await markOccurrence(context, { deadlineId, due, status, report: 'Đã gửi' });
  });

const calendar: fc.Arbitrary<Act> = fc
  .record({ shift: fc.nat(30), kind: fc.constantFrom(...calendarEntryKinds), settled: fc.boolean() })
  .map(({ shift, kind, settled }) => async (context) => {
    const day = addDays(context.clock.today(), shift);
    if (shift < 4) await settleYear(context, { year: 2026 + shift, settled });
    else if (shift % 5 === 0) await removeDay(context, day).catch(refused);
    else await setDay(context, { day, kind, name: 'Nghỉ hoán đổi' }).catch(refused);
    const ids = (await shiftedDeadlines(context)).map(({ deadlineId }) => deadlineId);
    if (settled && ids.length > 0) await applyShifted(context, ids);
  });

const withdraw: fc.Arbitrary<Act> = fc.nat(50).map((at) => async (context) => {
  const { rows } = await listTasks(context, defaultQuery({ extended: true }));
  const task = rows[at % Math.max(rows.length, 1)];
  const last = task?.deadlines.flatMap(({ extensions }) => extensions.at(-1) ?? []).at(0);
  if (task && last) await withdrawExtension(context, { taskId: task.id, extensionId: last.id });
});

const prove: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), what: fc.constantFrom('file', 'number', 'remove', 'complete', 'reopen') })
  .map(({ at, what }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = rows[at % Math.max(rows.length, 1)];
    if (!task) return;
    const { id, version, status } = task;
    const place = { taskId: id, updateId: null };
    const files = [{ fileName: 'a.pdf', bytes: new TextEncoder().encode(`tệp ${at}`) }];
    if (what === 'file') await addEvidenceFiles({ ...context, attachments }, { ...place, files });
    else if (what === 'number')
      await addEvidenceDocument(context, { ...place, number: `${at}/BC-SNV`, note: '' });
    else if (what === 'complete')
      await completeTask(context, {
        id,
        version,
        doneOn: context.clock.today(),
        document: '1/BC',
        result: '',
      });
    else if (what === 'reopen' && status === 'done')
      await reopenTask(context, { id, version, reason: 'Còn thiếu', status: 'in-progress' });
    else {
      const [proof] = (await getTask(context, id)).evidence;
      if (proof) await removeEvidence(context, proof.id);
    }
  });

const read: fc.Arbitrary<Act> = fc
  .record({
    number: fc.constantFrom('31/KH-UBND', '32/KH-UBND'),
    chosen: fc.subarray(items, { minLength: 1 }),
    day: fc.constantFrom('30/01/2026', '15/02/2026'),
  })
  .map(
    ({ number, chosen, day }) =>
      (context) =>
        draftOf(
          context,
          directiveWith(
            chosen.map((item) => item.replace('30/01/2026', day)),
            number,
          ),
        ),
  );

const decide: fc.Arbitrary<Act> = fc
  .record({ refused: fc.nat(3), confirm: fc.boolean() })
  .map(({ refused, confirm }) => async (context) => {
    const [draft] = await listDrafts(context);
    if (!draft) return;
    const { header, tasks } = await getDraft(context, draft.id);
    const decided = tasks.map((task, at) => ({
      ...task,
      decision: at === refused ? ('refused' as const) : ('accepted' as const),
    }));
    await saveDraft(context, { id: draft.id, header, tasks: decided });
    if (confirm) await confirmDraft(context, draft.id);
  });

const discard: fc.Arbitrary<Act> = fc.constant(async (context) => {
  const [draft] = await listDrafts(context);
  if (draft) await discardDraft(context, draft.id);
});

const sample: fc.Arbitrary<Act> = fc.constant(async (context) => {
  await loadSample(context).catch(refused); // something is stored already
});

const period: fc.Arbitrary<Act> = fc
  .constantFrom('add', 'rename', 'remove')
  .map((kind) => async (context) => {
    const { periods, next } = await listPeriods(context);
    const [last] = periods;
    if (kind === 'add') await addPeriod(context, next);
    else if (last && kind === 'rename') await editPeriod(context, { ...last, name: `${last.name} (sửa)` });
    else if (last) await removePeriod(context, last.id).catch(refused); // reported for already
  });

const collection: fc.Arbitrary<Act> = fc
  .record({ result: fc.constantFrom('Đã trình', 'Đã ban hành'), back: fc.boolean() })
  .map(
    ({ result, back }) =>
      (context) =>
        collect(context, result, back),
  );

const remind: fc.Arbitrary<Act> = fc.nat(3).map((count) => async (context) => {
  const { rows } = await listTasks(context, defaultQuery());
  await recordReminders(context, { taskIds: rows.slice(0, count).map(({ id }) => id), act: 'remind' });
});

const template: fc.Arbitrary<Act> = fc
  .record({
    name: fc.constantFrom('Mẫu A', 'Mẫu B'),
    remove: fc.boolean(),
    title: fc.constantFrom('MỘT', 'HAI'),
  })
  .map(({ name, remove, title }) => async (context) => {
    const own = (await listTemplates(context)).find((each) => each.name === name);
    if (own && remove) return removeTemplate(context, own.id);
    const form = { ...structuredClone(originalForms[2]), title } as AppendixForm;
    const filter = TaskFilter.parse({});
    const [id, version] = [own?.id ?? null, own?.version ?? null];
    return saveTemplate(context, { id, version, name, base: 2, form, filter, frame: 'keep' });
  });

const act = fc.oneof(
  { weight: 1, arbitrary: template },
  { weight: 1, arbitrary: remind },
  { weight: 2, arbitrary: typeLine },
  { weight: 2, arbitrary: throwAway },
  { weight: 2, arbitrary: checkAct },
  { weight: 1, arbitrary: bringBack },
  { weight: 4, arbitrary: change },
  { weight: 3, arbitrary: report },
  { weight: 2, arbitrary: correct },
  { weight: 3, arbitrary: changeMany },
  { weight: 3, arbitrary: extend },
  { weight: 1, arbitrary: withdraw },
  { weight: 2, arbitrary: occur },
  { weight: 2, arbitrary: calendar },
  { weight: 3, arbitrary: prove },
  { weight: 3, arbitrary: read },
  { weight: 4, arbitrary: decide },
  { weight: 1, arbitrary: discard },
  { weight: 1, arbitrary: sample },
  { weight: 2, arbitrary: period },
  { weight: 1, arbitrary: collection },
  { weight: 2, arbitrary: writeLetters },
);

const undoable = (sqlite: Database) =>
  Number(
    sqlite
      .prepare(
        'select count(*) from operation where undoable = 1 and id not in (select undoes from operation where undoes is not null)',
      )
      .pluck()
      .get(),
  );

test('after any services, as many undos give back the rows of each step, down to none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async (acts) => {
      const { context, sqlite } = newRegister();
      const states = [liveRows(sqlite)];
      for (const each of acts) {
        await each(context);
        if (undoable(sqlite) === states.length) states.push(liveRows(sqlite));
        else expect(liveRows(sqlite)).toEqual(states.at(-1));
      }
      while (states.length > 1) {
        expect(liveRows(sqlite)).toEqual(states.pop());
        await context.store.undo();
        expect(sqlite.pragma('foreign_key_check')).toEqual([]);
        // the list sees what the rows say
        expect((await listTasks(context, defaultQuery())).total).toBe(liveRows(sqlite)['task']?.length);
      }
      expect(liveRows(sqlite)).toEqual(states[0]);
      expect(undoable(sqlite)).toBe(0);
    }),
    { numRuns: 60 },
  );
});
