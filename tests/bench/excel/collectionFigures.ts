import ExcelJS from 'exceljs';
import { clockFrom } from '../../../electron/clock.ts';
import { formBytes } from '../../../electron/office/collection/formBytes.ts';
import { readReturned } from '../../../electron/services/collection/readReturned.ts';
import { addPeriod } from '../../../electron/services/periods/editPeriods.ts';
import type { ServiceContext } from '../../../electron/services/serviceContext.ts';
import { openDatabase } from '../../../electron/store/openDatabase.ts';
import { storeOn } from '../../../electron/store/openStore.ts';
import { formFileName, templateVersion } from '../../../shared/domain/collection/form.ts';
import { taskCode } from '../../../shared/domain/task.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { taskRowOf } from '../../store/storedTask.ts';
import { compared, type Figure, told } from '../figure.ts';

const workbooks = 150;
const rowsEach = 200;
/** Of a row's five fields so many are changed by the unit, in every other row. */
const changedEach = 2;

const words =
  'rà soát, cập nhật dữ liệu dùng chung của ngành, bảo đảm đúng, đủ, sạch, sống, thống nhất'.split(' ');
const textOf = (seed: number) =>
  Array.from({ length: 22 }, (_, at) => words[(seed * 7 + at * 3) % words.length]).join(' ');

/** A unit with its tasks, the form as it was sent, and the workbook as it comes back. */
async function returnedWorkbook(context: ServiceContext, no: number, periodId: string) {
  const name = `Ủy ban nhân dân xã Mẫu ${no}`;
  const lastDay = '2026-01-31' as Day;
  const code =
    `abcd${['e', 'f', 'g', 'h'][no % 4]}${String.fromCharCode(97 + (no % 20))}${String.fromCharCode(97 + (Math.floor(no / 20) % 20))}z`
      .replace(/[io]/gu, 'p')
      .replace('l', 'k');
  const { unitId, taskIds } = await context.store.write(
    { action: 'load-sample', data: {}, undoable: false },
    async ({ changes }) => {
      const [unit = ''] = await changes.insert('unit', [
        { name, short_name: name, kind: 'commune', name_key: fold(name) },
      ]);
      const ids = await changes.insert(
        'task',
        Array.from({ length: rowsEach }, (_, at) => {
          const number = no * rowsEach + at + 1;
          return taskRowOf({ number, text: `${number}. ${textOf(number)}`, result: textOf(at) });
        }),
      );
      await changes.insert(
        'task_unit',
        ids.map((id) => ({ task_id: id, unit_id: unit, role: 'lead' as const, position: 0 })),
      );
      return { unitId: unit, taskIds: ids };
    },
  );
  const rows = taskIds.map((taskId, at) => {
    const number = no * rowsEach + at + 1;
    return {
      no: at + 1,
      taskId,
      unitId,
      role: 'lead' as const,
      whole: true,
      code: taskCode(number),
      text: `${number}. ${textOf(number)}`,
      values: {
        status: 'not-started' as const,
        percent: null,
        doneOn: null,
        document: '',
        result: textOf(at),
      },
    };
  });
  const fileName = formFileName(no + 1, name, lastDay);
  await context.store.write({ action: 'send-forms', data: {}, undoable: false }, ({ changes }) =>
    changes.insert('collection_form', [
      {
        period_id: periodId,
        unit_id: unitId,
        code,
        template: templateVersion,
        file_name: fileName,
        sha256: '',
        sent_on: '2026-01-05' as Day,
        due_on: null,
        rows: JSON.stringify(rows),
      },
    ]),
  );
  const bytes = await formBytes({
    code,
    period: { id: periodId, name: 'Kỳ 01/2026', firstDay: '2026-01-01' as Day, lastDay },
    unit: { id: unitId, name },
    sentOn: '2026-01-05' as Day,
    dueOn: null,
    fileName,
    rows: rows.map((row, at) => ({
      ...row,
      unit: name,
      directive: '31/KH-UBND ngày 12/01/2026',
      due: 'trước ngày 30/01/2026 (30/01/2026)',
      deliverable: 'Báo cáo',
      values:
        at % 2 === 0 ? { ...row.values, percent: 40 + (at % 50), result: `Đã xong phần ${at}` } : row.values,
    })),
  });
  return { fileName, bytes };
}

/** 150 returned workbooks of 200 rows read and reconciled, beside exceljs merely reading the same files in the same run. */
export async function collectionFigures(): Promise<Figure[]> {
  const clock = clockFrom(() => new Date(Date.UTC(2026, 0, 21, 2)), '2026-01-21' as Day);
  const context = { store: storeOn(openDatabase(':memory:'), { author: 'bench', clock }), clock };
  const { id } = await addPeriod(context, {
    name: 'Kỳ 01/2026',
    firstDay: '2026-01-01' as Day,
    lastDay: '2026-01-31' as Day,
  });
  let own = 0;
  let peer = 0;
  for (let no = -1; no < workbooks; no++) {
    const file = await returnedWorkbook(context, no + 1, id);
    const begun = performance.now();
    const { found } = await context.store.read((repositories) =>
      readReturned(repositories, context, id, file),
    );
    const read = performance.now();
    await new ExcelJS.Workbook().xlsx.load(new Uint8Array(file.bytes).buffer);
    const loaded = performance.now();
    const changed = found.rows.flatMap(({ cells }) => cells).filter(({ state }) => state === 'changed');
    if (changed.length !== (rowsEach / 2) * changedEach || found.rows.length !== rowsEach)
      throw new Error(`${file.fileName}: ${changed.length} cells changed in ${found.rows.length} rows`);
    if (no < 0) continue; // the first one only warms up
    own += read - begun;
    peer += loaded - read;
  }
  context.store.close();
  return [
    compared(
      `${workbooks} returned workbooks of ${rowsEach} rows, read and reconciled`,
      'ms',
      own,
      { name: 'exceljs reading them', value: peer },
      1.25,
    ),
    told('a returned workbook, read and reconciled', 'ms', own / workbooks),
  ];
}
