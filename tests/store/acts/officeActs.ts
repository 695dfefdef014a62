import fc from 'fast-check';
import {
  listTemplates,
  removeTemplate,
  saveTemplate,
} from '../../../electron/services/appendices/templates.ts';
import { removeDay, setDay, settleYear } from '../../../electron/services/calendar/editCalendar.ts';
import { applyShifted, shiftedDeadlines } from '../../../electron/services/calendar/shiftedDeadlines.ts';
import {
  downloadTemplate,
  resetTemplate,
  setTemplate,
} from '../../../electron/services/letters/letterTemplates.ts';
import { addPeriod, editPeriod, removePeriod } from '../../../electron/services/periods/editPeriods.ts';
import { listPeriods } from '../../../electron/services/periods/listPeriods.ts';
import { changeSetting } from '../../../electron/services/settings/changeSetting.ts';
import {
  addView,
  changeView,
  moveView,
  removeView,
  savedViews,
} from '../../../electron/services/views/savedViews.ts';
import type { AppendixForm } from '../../../shared/contract/appendixContract.ts';
import { SavedViewContent } from '../../../shared/contract/savedViewContract.ts';
import { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { originalForms } from '../../../shared/domain/appendices/originalForms.ts';
import { letterKinds } from '../../../shared/domain/letters/letter.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import { calendarEntryKinds } from '../../../shared/vietnamese/workCalendar.ts';
import { collect } from '../collectionActs.ts';
import { directiveWith, importAll } from '../registerWith.ts';
import { type Act, pick, unlessRefused } from './act.ts';

export const calendar: fc.Arbitrary<Act> = fc
  .record({
    shift: fc.integer({ min: -10, max: 12 }),
    kind: fc.constantFrom(...calendarEntryKinds),
    settled: fc.boolean(),
  })
  .map(({ shift, kind, settled }) => async (context) => {
    const day = addDays(context.clock.today(), shift);
    if (shift > 9) await settleYear(context, { year: 2016 + shift, settled });
    else if (shift % 5 === 0) await unlessRefused(removeDay(context, day));
    else await unlessRefused(setDay(context, { day, kind, name: 'Nghỉ hoán đổi' }));
  });

/** Days go by: what is due today is overdue then. */
export const wait: fc.Arbitrary<Act> = fc.integer({ min: 1, max: 40 }).map((days) => async ({ clock }) => {
  if (!('setDay' in clock) || typeof clock.setDay !== 'function') throw new Error('not a clock for tests');
  clock.setDay(addDays(clock.today(), days));
});

const inWorkingDays = ['Sở Tài chính trình phương án kinh phí trong vòng 10 ngày làm việc kể từ ngày ký.'];

/** Deadlines that the calendar reckons otherwise by now, reckoned again; with a directive that has one and a day off in it. */
export const reckonAgain: fc.Arbitrary<Act> = fc.boolean().map((whole) => async (context) => {
  if (whole) {
    await importAll(context, directiveWith(inWorkingDays, '33/KH-UBND'));
    await unlessRefused(setDay(context, { day: '2026-01-20' as Day, kind: 'off', name: 'Nghỉ' }));
  }
  const ids = (await shiftedDeadlines(context)).map(({ deadlineId }) => deadlineId);
  if (ids.length > 0) await applyShifted(context, ids);
});

export const period: fc.Arbitrary<Act> = fc
  .constantFrom('add', 'rename', 'remove')
  .map((kind) => async (context) => {
    const { periods, next } = await listPeriods(context);
    const [last] = periods;
    if (kind === 'add') await addPeriod(context, next);
    else if (last && kind === 'rename') await editPeriod(context, { ...last, name: `${last.name} (sửa)` });
    else if (last) await unlessRefused(removePeriod(context, last.id)); // reported for already
  });

export const collection: fc.Arbitrary<Act> = fc
  .record({ result: fc.constantFrom('Đã trình', 'Đã ban hành'), back: fc.boolean() })
  .map(
    ({ result, back }) =>
      (context) =>
        collect(context, result, back),
  );

export const template: fc.Arbitrary<Act> = fc
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

/** Settings that change what the register is reckoned by, one that does not, and a name for whoever writes. */
export const setting: fc.Arbitrary<Act> = fc
  .constantFrom(
    { name: 'soonDays' as const, value: '30' },
    { name: 'soonDays' as const, value: '7' },
    { name: 'silentPeriods' as const, value: '2' },
    { name: 'beforeMeansDayBefore' as const, value: 'true' },
    { name: 'office' as const, value: 'Tổ giúp việc tỉnh Lam Sơn' },
    { name: 'author' as const, value: 'Nguyễn Thị Mẫu' },
  )
  .map((change) => (context) => changeSetting(context, change));

const viewOf = (status: 'done' | 'in-progress') =>
  SavedViewContent.parse({
    filter: { statuses: [status] },
    ...{ sort: { key: 'due' }, thenBy: [], groupBy: null, columns: ['code', 'text'] },
  });

/** Lists kept under a name: added, named anew, written over, moved, dropped. */
export const view: fc.Arbitrary<Act> = fc
  .record({
    at: fc.nat(5),
    name: fc.constantFrom('Quá hạn', 'Khối sở', 'Theo tháng'),
    kind: fc.constantFrom('none', 'rename', 'replace', 'up', 'down', 'remove'),
  })
  .map(({ at, name, kind }) => async (context) => {
    await unlessRefused(addView(context, { name, view: viewOf('done') }));
    const id = pick(await savedViews(context), at)?.id;
    if (id === undefined) return undefined;
    if (kind === 'rename') return unlessRefused(changeView(context, { id, name: `${name} ${at}` }));
    if (kind === 'replace') return changeView(context, { id, view: viewOf('in-progress') });
    if (kind === 'remove') return removeView(context, id);
    if (kind === 'none') return undefined;
    return moveView(context, { id, by: kind === 'up' ? -1 : 1 });
  });

/** The office's own template of a letter, and the program's again. */
export const letterTemplate: fc.Arbitrary<Act> = fc
  .record({ kind: fc.constantFrom(...letterKinds), reset: fc.boolean() })
  .map(({ kind, reset }) => async (context) => {
    const { fileName, file } = await downloadTemplate(context, kind);
    await setTemplate(context, { kind, fileName, bytes: new Uint8Array(await file.arrayBuffer()) });
    if (reset) await resetTemplate(context, kind);
  });
