import fc from 'fast-check';
import { extendDeadline, withdrawExtension } from '../../../electron/services/deadlines/extendDeadline.ts';
import { extendTasks } from '../../../electron/services/deadlines/extendTasks.ts';
import { completeOccurrences, markOccurrence } from '../../../electron/services/deadlines/markOccurrence.ts';
import {
  editProgress,
  recordProgress,
  removeProgress,
} from '../../../electron/services/progress/recordProgress.ts';
import { recordReminders } from '../../../electron/services/reminders/recordReminders.ts';
import { recordStep } from '../../../electron/services/reminders/recordStep.ts';
import { createTask } from '../../../electron/services/tasks/createTask.ts';
import { getTask } from '../../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../../electron/services/tasks/updateTask.ts';
import { outcomeOf, updateTasks } from '../../../electron/services/tasks/updateTasks.ts';
import type { BulkChange } from '../../../shared/contract/bulkContract.ts';
import type { TaskChange } from '../../../shared/contract/taskContract.ts';
import { defaultEscalation } from '../../../shared/domain/escalation.ts';
import { taskStatuses } from '../../../shared/domain/task.ts';
import { addDays } from '../../../shared/vietnamese/day.ts';
import { defaultQuery } from '../storedTask.ts';
import { type Act, unlessRefused } from './act.ts';

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

export const change: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), change: fc.constantFrom(...changes) })
  .map(({ at, change: wanted }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = rows[at % Math.max(rows.length, 1)];
    if (task) await updateTask(context, { id: task.id, version: task.version, change: wanted });
  });

export const report: fc.Arbitrary<Act> = fc
  .record({
    at: fc.nat(50),
    by: fc.constantFrom<'lead' | 'other' | 'office'>('lead', 'other', 'office'),
    status: fc.option(fc.constantFrom(...taskStatuses)),
    text: fc.constantFrom('', 'Đang làm', 'Đã xong'),
    percent: fc.constantFrom(null, 40, 100),
  })
  .map(({ at, by, status, text, percent }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const task = rows[at % Math.max(rows.length, 1)];
    if (!task) return;
    const unit = by === 'office' ? undefined : (by === 'lead' ? task.leads : task.coordinating)[0];
    const said = { percent, status, text, doneOn: null, reportedOn: context.clock.today() };
    await recordProgress(context, { taskId: task.id, unitId: unit?.id ?? null, periodId: null, ...said });
  });

export const correct: fc.Arbitrary<Act> = fc
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

export const changeMany: fc.Arbitrary<Act> = fc
  .record({ from: fc.nat(3), change: fc.constantFrom(...bulkChanges), byFilter: fc.boolean() })
  .map(({ from, change: wanted, byFilter }) => async (context) => {
    const { filter } = defaultQuery();
    const { rows } = await listTasks(context, defaultQuery());
    const ids = ['no such task', ...rows.slice(from).map(({ id }) => id)];
    await outcomeOf(updateTasks(context, { choice: byFilter ? { filter } : { ids }, change: wanted }));
  });
export const extend: fc.Arbitrary<Act> = fc
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
    await unlessRefused(extendDeadline(context, { ids, ...granted }));
  });

export const occur: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), all: fc.boolean(), status: fc.constantFrom(...taskStatuses) })
  .map(({ at, all, status }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const recurring = rows.flatMap(({ deadlines }) => deadlines.filter(({ recurrence }) => recurrence));
    const { id: deadlineId, openOccurrence: due } = recurring[at % Math.max(recurring.length, 1)] ?? {};
    if (!deadlineId || !due) return;
    if (all) await completeOccurrences(context, deadlineId);
    else await markOccurrence(context, { deadlineId, due, status, report: 'Đã gửi' });
  });

export const withdraw: fc.Arbitrary<Act> = fc.nat(50).map((at) => async (context) => {
  const { rows } = await listTasks(context, defaultQuery({ extended: true }));
  const task = rows[at % Math.max(rows.length, 1)];
  const last = task?.deadlines.flatMap(({ extensions }) => extensions.at(-1) ?? []).at(0);
  if (task && last) await withdrawExtension(context, { taskId: task.id, extensionId: last.id });
});

export const remind: fc.Arbitrary<Act> = fc.nat(3).map((count) => async (context) => {
  const { rows } = await listTasks(context, defaultQuery());
  await recordReminders(context, { taskIds: rows.slice(0, count).map(({ id }) => id), act: 'remind' });
});

/** Everything of the list extended to one day; what cannot be is left. */
export const extendMany: fc.Arbitrary<Act> = fc
  .integer({ min: 1, max: 90 })
  .map((days) => async (context) => {
    const { filter } = defaultQuery();
    const extension = {
      due: addDays(context.clock.today(), days),
      reason: 'Chờ kinh phí',
      document: '',
      signer: '',
    };
    await outcomeOf(extendTasks(context, { choice: { filter }, extension }));
  });

export const remindStep: fc.Arbitrary<Act> = fc
  .constantFrom(...defaultEscalation)
  .map((step) => (context) => recordStep(context, step));

/** Typed in by hand, for a unit that may be new. */
export const typeTask: fc.Arbitrary<Act> = fc
  .constantFrom<string[]>([], ['Sở Nội vụ'], ['Ban Quản lý dự án tỉnh'])
  .map(
    (leads) => (context) =>
      createTask(context, {
        text: 'Gửi báo cáo số hóa hồ sơ',
        ...{ directiveId: null, leads, coordinating: [], deadlines: [], deliverable: null },
        ...{ field: 'Chính quyền số', programme: null, priority: 'normal', note: '' },
      }),
  );
