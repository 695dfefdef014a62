import { makeForms } from '../../../electron/services/collection/makeForms.ts';
import { addPeriod } from '../../../electron/services/periods/editPeriods.ts';
import { openDatabase } from '../../../electron/store/openDatabase.ts';
import { storeOn } from '../../../electron/store/openStore.ts';
import type { NewRow } from '../../../electron/store/tables.ts';
import type { MadeForms } from '../../../shared/contract/collectionContract.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { fold } from '../../../shared/vietnamese/fold.ts';
import { taskRowOf } from '../../store/storedTask.ts';
import { testClock } from '../../store/temporaryStore.ts';
import { memoryTarget } from './memoryTarget.ts';

const day = (text: string) => text as Day;

export const unitNames = ['Sở Y tế', 'Sở Nội vụ', 'UBND phường An Lạc'] as const;

interface Told {
  text: string;
  lead: number[];
  coordinating?: number[];
  row?: Partial<NewRow<'task'>>;
}

/** Invented tasks; several are worded nearly alike, as real ones are. */
export const toldTasks: readonly Told[] = [
  { text: 'Triển khai hồ sơ sức khỏe điện tử tại các bệnh viện công lập trên địa bàn tỉnh', lead: [0] },
  {
    text: 'Rà soát, làm sạch dữ liệu bảo hiểm y tế, đồng bộ với cơ sở dữ liệu quốc gia về dân cư',
    lead: [0],
    coordinating: [1],
    row: { status: 'in-progress', result: 'Đã làm sạch 80% dữ liệu.\nCòn 3 huyện.' },
  },
  {
    text: 'Báo cáo kết quả khám, chữa bệnh từ xa quý I năm 2026',
    lead: [0],
    row: {
      status: 'done',
      done_on: day('2026-01-08'),
      result: 'Đã báo cáo',
      done_document: '15/BC-SYT',
    },
  },
  {
    text: 'Báo cáo kết quả khám, chữa bệnh từ xa quý II năm 2026',
    lead: [0],
  },
  { text: 'Xây dựng kế hoạch số hóa hồ sơ cán bộ, công chức, viên chức', lead: [1], coordinating: [0] },
  { text: 'Tổ chức tập huấn kỹ năng số cho cán bộ cấp xã', lead: [1, 0], coordinating: [2] },
  { text: 'Niêm yết thủ tục hành chính tại bộ phận một cửa', lead: [2], row: { status: 'in-progress' } },
  {
    text: 'Kết nối hệ thống thông tin một cửa điện tử với nền tảng chia sẻ dữ liệu',
    lead: [0],
    row: { result: '=A1 là công thức?' },
  },
  {
    text: 'Đánh giá, nghiệm thu phần mềm quản lý bệnh viện',
    lead: [0],
    row: { status: 'in-progress', result: 'Đang chấm thầu' },
  },
  { text: 'Cấp tài khoản định danh điện tử cho nhân viên y tế', lead: [0] },
];

/** A register on 21/01/2026 with those tasks, and the forms of its period as they were sent. */
export async function sentForms({ dueOn = null as Day | null } = {}) {
  const sqlite = openDatabase(':memory:');
  const clock = testClock('2026-01-21');
  const context = { store: storeOn(sqlite, { author: 'thu ky', clock }), clock };
  const { unitIds, taskIds } = await context.store.write(
    { action: 'load-sample', data: {}, undoable: true },
    async ({ changes }) => {
      const units = await changes.insert(
        'unit',
        unitNames.map((name) => ({
          name,
          short_name: name,
          kind: 'department' as const,
          name_key: fold(name),
        })),
      );
      const tasks = await changes.insert(
        'task',
        toldTasks.map(({ text, row }, at) => taskRowOf({ number: at + 1, text, ...row })),
      );
      const members = toldTasks.flatMap(({ lead, coordinating = [] }, at) =>
        [
          ...lead.map((unit, position) => ({ unit, role: 'lead' as const, position })),
          ...coordinating.map((unit, position) => ({ unit, role: 'coordinating' as const, position })),
        ].map(({ unit, role, position }) => ({
          task_id: tasks[at] ?? '',
          unit_id: units[unit] ?? '',
          role,
          position,
        })),
      );
      await changes.insert('task_unit', members);
      return { unitIds: units, taskIds: tasks };
    },
  );
  const period = await addPeriod(context, {
    name: 'Kỳ 01/2026',
    firstDay: day('2026-01-01'),
    lastDay: day('2026-01-31'),
  });
  const target = memoryTarget();
  const making = makeForms(context, { periodId: period.id, unitIds: [], dueOn }, target);
  const steps: string[] = [];
  let made: MadeForms | undefined;
  for (;;) {
    const next = await making.next();
    if (next.done) {
      made = next.value;
      break;
    }
    steps.push(next.value.file);
  }
  return { sqlite, clock, context, unitIds, taskIds, period, files: target.files, made, steps };
}
export type SentForms = Awaited<ReturnType<typeof sentForms>>;
