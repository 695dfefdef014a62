import { expect, test } from 'vitest';
import {
  checkCounts,
  checksOfTask,
  listFindings,
  listLacking,
} from '../../electron/services/checks/checkLists.ts';
import { fixFinding } from '../../electron/services/checks/fixFinding.ts';
import { setAside, takeUpFinding } from '../../electron/services/checks/judgeFinding.ts';
import { setClear } from '../../electron/services/checks/setClear.ts';
import { addPeriod } from '../../electron/services/periods/editPeriods.ts';
import { recordProgress } from '../../electron/services/progress/recordProgress.ts';
import { loadSample } from '../../electron/services/sample/loadSample.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { changeSetting } from '../../electron/services/settings/changeSetting.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { changeUnits } from '../../electron/services/units/changeUnits.ts';
import type { TaskChange } from '../../shared/contract/taskContract.ts';
import type { clears } from '../../shared/domain/sixClears.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const paging = { offset: 0, limit: 100 };
const lacking = (context: ServiceContext, ...lacks: (typeof clears)[number][]) =>
  listLacking(context, { lacks, ...paging });
const findings = (context: ServiceContext, aside = false) =>
  listFindings(context, { rules: [], aside, ...paging });

async function three() {
  const register = newRegister();
  await importAll(register.context, directiveWith(items));
  const { rows } = await listTasks(register.context, {
    ...defaultQuery(),
    sort: { key: 'code', descending: false },
  });
  const change = async (at: number, part: TaskChange) => {
    const id = rows[at]?.id ?? '';
    const { version } = await getTask(register.context, id);
    return updateTask(register.context, { id, version, change: part });
  };
  return { ...register, rows, ids: rows.map(({ id }) => id), change };
}

test('what is lacking is listed and counted by each of the six, and goes as it is said', async () => {
  const { context, ids, change } = await three();
  const page = await lacking(context);
  expect(page.total).toBe(3);
  expect(page.counts).toMatchObject({ person: 0, time: 1, deliverable: 3 });
  expect((await lacking(context, 'time')).rows.map(({ task }) => task.id)).toEqual(ids.slice(2));
  await change(0, { deliverable: 'Báo cáo rà soát' });
  await change(1, { leads: ['Sở Nội vụ', 'Sở Y tế'], deliverable: 'Văn bản hướng dẫn' });
  expect((await lacking(context, 'responsibility')).rows.map(({ task }) => task.id)).toEqual(ids.slice(1, 2));
  const { leads } = await getTask(context, ids[1] ?? '');
  expect(await refusalOf(() => setClear(context, { id: ids[1] ?? '', answering: 'none' }))).toBe('UNIT_GONE');
  const said = await setClear(context, { id: ids[1] ?? '', answering: leads[1]?.id ?? '' });
  expect(said).toMatchObject({ lacks: [], answering: leads[1]?.id });
  expect((await lacking(context)).rows.map(({ task }) => task.id)).toEqual(ids.slice(2));
  await context.store.undo();
  expect((await checksOfTask(context, ids[1] ?? '')).lacks).toEqual(['responsibility']);
});

test('a done task lacks nothing any more; the list’s filter and the page agree', async () => {
  const { context, ids, change } = await three();
  await change(2, { status: 'done' });
  expect((await lacking(context)).total).toBe(2);
  const { total, rows } = await listTasks(context, defaultQuery({ lacks: ['deliverable'] }));
  expect([total, rows.map(({ id }) => id).sort()]).toEqual([2, ids.slice(0, 2).sort()]);
  expect((await checkCounts(context)).lacking).toBe(2);
});

test('forgotten by periods, by days where none has ended, and no longer once there is a word', async () => {
  const { context, ids, clock, change } = await three();
  const forgotten = async () =>
    (await listTasks(context, defaultQuery({ forgotten: true }))).rows.map(({ id }) => id).sort();
  expect(await forgotten()).toEqual([]);
  clock.setDay('2026-02-12'); // given on 12/01
  expect(await checkCounts(context)).toMatchObject({ forgotten: 3, silentBefore: '2026-01-13' });
  await addPeriod(context, {
    name: 'Kỳ 01/2026',
    firstDay: '2025-12-16' as Day,
    lastDay: '2026-01-15' as Day,
  });
  expect(await checkCounts(context)).toMatchObject({ forgotten: 0, silentBefore: '2025-12-16' });
  await addPeriod(context, {
    name: 'Kỳ 02/2026',
    firstDay: '2026-01-16' as Day,
    lastDay: '2026-02-11' as Day,
  });
  expect(await forgotten()).toEqual([...ids].sort());
  await change(0, { status: 'in-progress' });
  await recordProgress(context, {
    taskId: ids[1] ?? '',
    unitId: null,
    periodId: null,
    reportedOn: '2026-02-10' as Day,
    text: 'Đang lấy ý kiến',
    percent: null,
    status: null,
    doneOn: null,
  });
  expect(await forgotten()).toEqual(ids.slice(2));
  await changeSetting(context, { name: 'silentPeriods', value: '2' });
  expect(await forgotten()).toEqual([]);
  await context.store.undo();
  expect((await checkCounts(context)).forgotten).toBe(1);
});

test('a finding is set aside with a reason, comes back when its facts change, and undo takes either back', async () => {
  const { context, ids, change } = await three();
  const id = ids[0] ?? '';
  await change(0, { status: 'done', doneOn: '2026-01-20' as Day });
  const open = async () => (await findings(context)).rows.map(({ task, finding }) => [task.id, finding.rule]);
  expect(await open()).toEqual([[id, 'no-evidence']]);
  const which = { taskId: id, rule: 'no-evidence' as const };
  expect(await refusalOf(() => setAside(context, { ...which, reason: ' ' }))).toBe('FINDING_REASON');
  await setAside(context, { ...which, reason: 'Bản giấy lưu tại văn thư' });
  expect([await open(), (await checkCounts(context)).findings]).toEqual([[], 0]);
  expect((await findings(context, true)).rows).toMatchObject([
    { finding: { reason: 'Bản giấy lưu tại văn thư' } },
  ]);
  expect((await checksOfTask(context, id)).findings).toMatchObject([{ reason: 'Bản giấy lưu tại văn thư' }]);
  await change(0, { doneOn: '2026-01-19' as Day });
  expect(await open()).toEqual([[id, 'no-evidence']]);
  await context.store.undo();
  expect(await open()).toEqual([]);
  await takeUpFinding(context, which);
  expect(await open()).toEqual([[id, 'no-evidence']]);
  await context.store.undo();
  await context.store.undo();
  expect(await open()).toEqual([[id, 'no-evidence']]);
});

test('a day in the future holds until it comes, and is mended by today', async () => {
  const { context, ids, change, clock } = await three();
  await change(0, { status: 'done', doneOn: '2026-01-25' as Day });
  const which = { taskId: ids[0] ?? '', rule: 'done-in-future' as const };
  expect((await findings(context)).counts['done-in-future']).toBe(1);
  await fixFinding(context, which);
  expect((await getTask(context, which.taskId)).doneOn).toBe('2026-01-21');
  expect((await findings(context)).counts['done-in-future']).toBe(1 - 1);
  await context.store.undo();
  clock.setDay('2026-01-25');
  expect((await findings(context)).counts['done-in-future']).toBe(0);
  expect(await refusalOf(() => fixFinding(context, which))).toBe('FINDING_GONE');
});

test('a lead that was merged away is found, and its successor takes over in one act with one undo', async () => {
  const { context, ids } = await three();
  const task = await getTask(context, ids[0] ?? '');
  await changeUnits(context, {
    kind: 'renamed',
    on: '2026-01-20' as Day,
    year: null,
    document: '',
    before: [task.leads[0]?.id ?? ''],
    after: [{ name: 'Sở Nội vụ và Lao động' }],
  });
  expect((await findings(context)).rows).toMatchObject([
    {
      finding: {
        rule: 'lead-gone',
        fixable: true,
        facts: { unit: 'Sở Nội vụ', now: 'Sở Nội vụ và Lao động' },
      },
    },
  ]);
  expect((await lacking(context, 'person')).total).toBe(1);
  await fixFinding(context, { taskId: task.id, rule: 'lead-gone' });
  expect((await getTask(context, task.id)).leads.map(({ name }) => name)).toEqual(['Sở Nội vụ và Lao động']);
  expect([(await findings(context)).total, (await lacking(context, 'person')).total]).toEqual([0, 0]);
  await context.store.undo();
  expect((await getTask(context, task.id)).leads.map(({ name }) => name)).toEqual(['Sở Nội vụ']);
});

test('pages of what is lacking and to be checked go on where the last one ended', async () => {
  const { context } = newRegister();
  await loadSample(context);
  const all = await listLacking(context, { lacks: [], offset: 0, limit: 500 });
  const first = await listLacking(context, { lacks: [], offset: 0, limit: 3 });
  const next = await listLacking(context, { lacks: [], offset: 3, limit: 3 });
  expect([...first.rows, ...next.rows].map(({ task }) => task.code)).toEqual(
    all.rows.slice(0, 6).map(({ task }) => task.code),
  );
  const found = await listFindings(context, { rules: [], aside: false, offset: 0, limit: 500 });
  expect(found.total).toBe(found.rows.length);
  const rules = ['no-evidence' as const];
  const some = await listFindings(context, { rules, aside: false, offset: 1, limit: 2 });
  expect(some.rows.map(({ task }) => task.code)).toEqual(
    found.rows
      .filter(({ finding }) => finding.rule === 'no-evidence')
      .slice(1, 3)
      .map(({ task }) => task.code),
  );
});
