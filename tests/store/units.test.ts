import { describe, expect, test } from 'vitest';
import { getDraft } from '../../electron/services/drafts/getDraft.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { listTasks } from '../../electron/services/tasks/listTasks.ts';
import { updateTask } from '../../electron/services/tasks/updateTask.ts';
import { changeUnits, removeUnitChange } from '../../electron/services/units/changeUnits.ts';
import { createUnit, editUnit } from '../../electron/services/units/editUnit.ts';
import { getUnit } from '../../electron/services/units/getUnit.ts';
import { listUnits } from '../../electron/services/units/listUnits.ts';
import { loadPreset } from '../../electron/services/units/loadPreset.ts';
import { matchUnit } from '../../electron/services/units/matchUnit.ts';
import { removedUnits, removeUnit, restoreUnit } from '../../electron/services/units/removeUnit.ts';
import type { UnitChangeInput } from '../../shared/contract/unitContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import { liveRows } from './liveRows.ts';
import { directiveWith, draftOf, importAll, items, newRegister } from './registerWith.ts';
import { defaultQuery } from './storedTask.ts';
import { refusalOf } from './temporaryStore.ts';

const day = (text: string) => text as Day;

async function unitNamed(context: ServiceContext, name: string) {
  const unit = (await listUnits(context)).find((each) => each.name === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

async function department(context: ServiceContext, name: string): Promise<string> {
  return (await createUnit(context, { name, kind: 'department' })).id;
}

const change = (part: Partial<UnitChangeInput> & Pick<UnitChangeInput, 'kind' | 'before' | 'after'>) => ({
  on: null,
  year: null,
  document: '',
  ...part,
});

describe('one unit', () => {
  test('is added, edited, and its history says what changed', async () => {
    const { context } = newRegister();
    const { id, version, shortName } = await createUnit(context, {
      name: 'Sở Khoa học và Công nghệ',
      kind: 'department',
    });
    expect(shortName).toBe('Sở KH&CN');
    const edited = await editUnit(context, {
      id,
      version,
      edit: {
        aliases: ['Sở KHCN tỉnh', 'SKHCN'],
        contact: { person: 'Bà Lê Thị Mẫu', phone: '0200 123', email: 'skhcn@lamson.example', address: '' },
      },
    });
    expect(edited.aliases.sort()).toEqual(['SKHCN', 'Sở KHCN tỉnh']);
    expect(edited.contact.person).toBe('Bà Lê Thị Mẫu');
    expect(edited.version).toBe(version + 1);
    expect(edited.history.map(({ action }) => action)).toEqual([
      'Sửa đơn vị Sở Khoa học và Công nghệ',
      'Thêm đơn vị Sở Khoa học và Công nghệ',
    ]);
    expect(edited.history[0]?.changes.map(({ field }) => field)).toEqual([
      'Tên gọi khác',
      'Người liên hệ',
      'Điện thoại',
      'Thư điện tử',
    ]);
    expect(await refusalOf(() => editUnit(context, { id, version, edit: { shortName: 'S' } }))).toBe(
      'UNIT_CHANGED',
    );
    await context.store.undo();
    expect((await getUnit(context, id)).aliases).toEqual([]);
  });

  test('an alias of another spelling takes the place of the one that it is', async () => {
    const { context } = newRegister();
    const id = await department(context, 'Sở Y tế');
    const with1 = await editUnit(context, { id, version: 1, edit: { aliases: ['SYT', 'Sở y te'] } });
    const with2 = await editUnit(context, { id, version: with1.version, edit: { aliases: ['syt'] } });
    expect(with2.aliases).toEqual(['syt']);
  });

  test('two cannot have one name, whatever its spelling', async () => {
    const { context } = newRegister();
    await department(context, 'Sở Văn hóa, Thể thao và Du lịch');
    const other = await department(context, 'Sở Du lịch');
    expect(
      await refusalOf(() => createUnit(context, { name: 'SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH', kind: 'other' })),
    ).toBe('UNIT_NAME_TAKEN');
    expect(
      await refusalOf(() => editUnit(context, { id: other, version: 1, edit: { name: 'Sở VH,TT&DL' } })),
    ).toBe('UNIT_NAME_TAKEN');
  });

  test('goes into the trash and comes back; not while anything hangs on it', async () => {
    const { context, sqlite } = newRegister();
    await importAll(context, directiveWith(items));
    const busy = await unitNamed(context, 'Sở Nội vụ');
    expect(await refusalOf(() => removeUnit(context, busy.id))).toBe('UNIT_IN_USE');
    const free = await department(context, 'Sở Ngoại vụ');
    const joined = await department(context, 'Sở Dân tộc');
    await changeUnits(context, change({ kind: 'dissolved', before: [joined], after: [] }));
    expect(await refusalOf(() => removeUnit(context, joined))).toBe('UNIT_IN_CHANGE');
    const before = liveRows(sqlite);
    await removeUnit(context, free);
    expect(await refusalOf(() => getUnit(context, free))).toBe('UNIT_GONE');
    expect((await removedUnits(context)).map(({ name }) => name)).toEqual(['Sở Ngoại vụ']);
    const again = await department(context, 'Sở Ngoại vụ');
    expect(await refusalOf(() => restoreUnit(context, free))).toBe('UNIT_NAME_TAKEN');
    await removeUnit(context, again);
    await context.store.undo();
    await context.store.undo(); // the second one was never added
    expect((await restoreUnit(context, free)).name).toBe('Sở Ngoại vụ');
    expect(liveRows(sqlite)).toEqual(before);
    expect(await removedUnits(context)).toEqual([]);
  });
});

describe('the structure', () => {
  test('a merger into one that stands: both took part, its tasks stay, the list knows what it is today', async () => {
    const { context, sqlite } = newRegister();
    await importAll(context, directiveWith(items));
    const planning = await department(context, 'Sở Kế hoạch và Đầu tư');
    const finance = await department(context, 'Sở Tài chính');
    const before = liveRows(sqlite);
    const detail = await changeUnits(
      context,
      change({
        kind: 'merged',
        on: day('2025-03-01'),
        document: '01/NQ-HĐND',
        before: [planning],
        after: [{ id: finance }],
      }),
    );
    expect(detail.lineage).toMatchObject([
      { kind: 'merged', on: '2025-03-01', document: '01/NQ-HĐND', after: [{ name: 'Sở Tài chính' }] },
    ]);
    expect(detail.lineage[0]?.before.map(({ name }) => name)).toEqual([
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài chính',
    ]);
    expect(await unitNamed(context, 'Sở Kế hoạch và Đầu tư')).toMatchObject({
      stands: false,
      now: [{ name: 'Sở Tài chính' }],
    });
    expect(await unitNamed(context, 'Sở Tài chính')).toMatchObject({ stands: true, now: [] });
    expect(detail.history[0]?.action).toBe('Ghi nhận sáp nhập Sở Kế hoạch và Đầu tư thành Sở Tài chính');
    const { undone } = await context.store.undo().then(() => ({ undone: liveRows(sqlite) }));
    expect(undone).toEqual(before);
  });

  test('a new name is a new entry; the old one stays findable and leads to it', async () => {
    const { context } = newRegister();
    const old = await department(context, 'Ban Dân tộc tỉnh');
    const detail = await changeUnits(
      context,
      change({
        kind: 'renamed',
        on: day('2025-03-01'),
        before: [old],
        after: [{ name: 'Sở Dân tộc và Tôn giáo' }],
      }),
    );
    expect(detail).toMatchObject({ name: 'Sở Dân tộc và Tôn giáo', kind: 'department', stands: true });
    const [match] = await matchUnit(context, 'Ban dân tộc tỉnh', day('2023-05-04'));
    expect(match).toMatchObject({
      unitName: 'Ban Dân tộc tỉnh',
      confidence: 1,
      now: ['Sở Dân tộc và Tôn giáo'],
    });
    const [today] = await matchUnit(context, 'Sở Dân tộc và Tôn giáo');
    expect(today).not.toHaveProperty('now');
  });

  test('refused and nothing kept: wrong counts, ends twice, days that contradict, names that are taken', async () => {
    const { context, sqlite } = newRegister();
    const a = await department(context, 'Sở A');
    const b = await department(context, 'Sở B');
    const rename = (part: Partial<UnitChangeInput>) =>
      changeUnits(context, change({ kind: 'renamed', before: [a], after: [{ name: 'Sở C' }], ...part }));
    await rename({ on: day('2025-03-01') });
    const before = liveRows(sqlite);
    expect(await refusalOf(() => rename({ after: [{ name: 'Sở D' }] }))).toBe('UNIT_CHANGE_ENDED');
    expect(await refusalOf(() => rename({ before: [b] }))).toBe('UNIT_NAME_TAKEN');
    expect(await refusalOf(() => rename({ before: [b], after: [] }))).toBe('UNIT_CHANGE_COUNT');
    expect(await refusalOf(() => rename({ before: ['none'], after: [{ name: 'Sở E' }] }))).toBe('UNIT_GONE');
    const c = (await unitNamed(context, 'Sở C')).id;
    expect(
      await refusalOf(() => rename({ before: [c], after: [{ name: 'Sở E' }], on: day('2025-02-28') })),
    ).toBe('UNIT_CHANGE_ORDER');
    expect(liveRows(sqlite)).toEqual(before);
    await removeUnitChange(context, (await getUnit(context, c)).lineage[0]?.id ?? '');
    expect((await getUnit(context, a)).stands).toBe(true);
    expect(await refusalOf(() => removeUnitChange(context, 'none'))).toBe('UNIT_CHANGE_GONE');
  });

  test('the lineage shown goes through everything that hangs together', async () => {
    const { context } = newRegister();
    const [a, b] = [await department(context, 'Sở A'), await department(context, 'Sở B')];
    const ab = await changeUnits(
      context,
      change({ kind: 'merged', year: 2020, before: [a, b], after: [{ name: 'Sở AB' }] }),
    );
    const x = await changeUnits(
      context,
      change({ kind: 'renamed', on: day('2025-03-01'), before: [ab.id], after: [{ name: 'Sở X' }] }),
    );
    expect(x.lineage.map(({ kind }) => kind)).toEqual(['merged', 'renamed']);
    expect((await getUnit(context, a)).lineage).toHaveLength(2);
    expect(await unitNamed(context, 'Sở A')).toMatchObject({ now: [{ name: 'Sở X' }] });
  });
});

describe('the usual directory', () => {
  test('is loaded once; what the office has already stays', async () => {
    const { context, sqlite } = newRegister();
    await createUnit(context, { name: 'Sở TT&TT', shortName: 'Sở TTTT', kind: 'department' });
    const first = await loadPreset(context);
    expect(first.changes).toBe(6);
    const names = (await listUnits(context)).map(({ name }) => name);
    expect(names).toContain('Sở TT&TT');
    expect(names).not.toContain('Sở Thông tin và Truyền thông');
    expect(await unitNamed(context, 'Sở TT&TT')).toMatchObject({
      stands: false,
      now: [{ name: 'Sở Khoa học và Công nghệ' }],
    });
    const rows = liveRows(sqlite);
    expect(await loadPreset(context)).toEqual({ added: 0, changes: 0 });
    expect(liveRows(sqlite)).toEqual(rows);
  });

  test('every name in it means one unit, and no other', async () => {
    const { context } = newRegister();
    await loadPreset(context);
    for (const unit of await listUnits(context))
      for (const name of [unit.name, unit.shortName, ...unit.aliases]) {
        const [best, second] = await matchUnit(context, name);
        expect({ name, unit: best?.unitName }).toEqual({ name, unit: unit.name });
        expect(second?.confidence ?? 0, name).toBeLessThan(1);
      }
  });

  test('a document of 2023 means the units of 2023 and says what they are today', async () => {
    const { context } = newRegister();
    await loadPreset(context);
    const id = await draftOf(
      context,
      directiveWith(
        [
          'Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở KH&ĐT rà soát, hoàn thành trước ngày 30/11/2023.',
        ],
        '31/KH-UBND',
      ).replace('năm 2026\n\nKẾ', 'năm 2023\n\nKẾ'),
    );
    const [task] = (await getDraft(context, id)).tasks;
    expect(task?.leads).toMatchObject([
      { unitName: 'Sở Thông tin và Truyền thông', now: ['Sở Khoa học và Công nghệ'] },
    ]);
    expect(task?.coordinating).toMatchObject([{ unitName: 'Sở Kế hoạch và Đầu tư', now: ['Sở Tài chính'] }]);
  });

  test('of two units of one short form that one is meant which stood on the day', async () => {
    const { context } = newRegister();
    const old = await createUnit(context, { name: 'Sở Thương mại', shortName: 'Sở TM', kind: 'department' });
    const renamed = await changeUnits(
      context,
      change({
        kind: 'renamed',
        on: day('2024-01-01'),
        before: [old.id],
        after: [{ name: 'Sở Thương Mại số' }],
      }),
    );
    await editUnit(context, { id: renamed.id, version: renamed.version, edit: { shortName: 'Sở TM' } });
    const meant = async (on: Day) => (await matchUnit(context, 'Sở TM', on))[0]?.unitName;
    expect(await meant(day('2023-12-31'))).toBe('Sở Thương mại');
    expect(await meant(day('2024-01-01'))).toBe('Sở Thương Mại số');
  });
});

test('renaming a unit is found in search at once, by its new name and by its aliases', async () => {
  const { context } = newRegister();
  await importAll(context, directiveWith(items));
  const unit = await unitNamed(context, 'Sở Y tế');
  await editUnit(context, {
    id: unit.id,
    version: unit.version,
    edit: { name: 'Sở Y tế tỉnh Lam Sơn', aliases: ['Y tế Lam Sơn', 'SYTLS'] },
  });
  const found = async (search: string) =>
    (await listTasks(context, defaultQuery({ search }))).rows.filter(({ leads }) => leads[0]?.id === unit.id)
      .length;
  expect(await found('SYTLS')).toBe(1);
  expect(await found('y te tinh lam son')).toBe(1);
  const [task] = (await listTasks(context, defaultQuery({ search: 'SYTLS' }))).rows;
  if (!task) throw new Error('no task');
  await updateTask(context, { id: task.id, version: task.version, change: { leads: ['Sở Tài chính'] } });
  expect(await found('SYTLS')).toBe(0);
});
