import type { TaskPriority } from '../../../shared/domain/task.ts';
import { addDays, type Day } from '../../../shared/vietnamese/day.ts';
import type { SampleTask } from './types.ts';

/** What a unit reported of a task of the sample. */
export interface SampleReport {
  reportedOn: Day;
  text: string;
  percent: number | null;
}

/** Gia hạn of a task of the sample. */
export interface SampleExtension {
  due: Day;
  reason: string;
  document: string;
  signer: string;
  grantedOn: Day;
}

/** Where a task of the sample belongs, what was reported of it and what proves it. */
export interface SampleLife {
  field: string | null;
  programme: string | null;
  priority: TaskPriority;
  reports: SampleReport[];
  /** Numbers of documents. */
  evidence: string[];
  /** The chain of what was granted, the first one first. */
  extensions: SampleExtension[];
  /** What was reported of each occurrence that has passed; null: nothing. */
  occurrence: { report: string; document: string } | null;
}

const rules = 'Thể chế số';
const networks = 'Hạ tầng số';
const data = 'Dữ liệu số';
const services = 'Dịch vụ công trực tuyến';
const society = 'Xã hội số';
const steering = 'Chỉ đạo, điều hành';

/** Lĩnh vực by the section of the plan and of the notice of conclusions. */
const fields: readonly Readonly<Record<string, string>>[] = [
  {
    'II.1': rules,
    'II.2': networks,
    'II.3': data,
    'II.4': services,
    'II.5': society,
    III: steering,
  },
  { 'II.1': steering, 'II.2': society, 'II.3': data, 'II.4': services },
];
const programmes: Readonly<Record<string, string>> = {
  [rules]: 'Nghị quyết 57',
  [networks]: 'Nghị quyết 57',
  [data]: 'Đề án 06',
  [services]: 'Đề án 06',
  [society]: 'Đề án 06',
};

/** What was reported the month before, by directive and reference: the text, how far it was. */
const earlier: Readonly<Record<string, [text: string, percent: number | null]>> = {
  '0 II.1.c': ['Đã dự thảo Nghị quyết, gửi lấy ý kiến.', 30],
  '0 II.2.a': ['Đã kết nối 58/78 trụ sở.', 74],
  '0 II.2.c': ['Đã khảo sát đủ 24 vị trí.', 10],
  '0 II.3.a': ['Đã đối chiếu 274.800/380.000 thửa.', 72],
  '0 II.3.c': ['Đã cập nhật 97,2% số người tham gia.', 97],
  '0 II.5.2': ['388/530 cơ sở đã khai báo.', 73],
  '1 II.2.a': ['Đã cấp 9.540/12.340 em.', 77],
};

/** What was granted, in days before today (after it: negative), by directive and reference. */
const granted: Readonly<
  Record<string, readonly [on: number, due: number, reason: string, document: string, signer: string][]>
> = {
  '0 II.1.d': [
    [
      66,
      32,
      'Cần lấy ý kiến bổ sung của các sở, ban, ngành',
      '2184/UBND-NC',
      'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    ],
    [
      35,
      -13,
      'Chờ văn bản hướng dẫn xếp loại người đứng đầu của cấp trên',
      '2563/UBND-NC',
      'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    ],
  ],
  '0 II.2.d': [
    [
      6,
      -56,
      'Biển động kéo dài, chưa chuyển được thiết bị ra đặc khu',
      '61/UBND-KT',
      'Chánh Văn phòng Ủy ban nhân dân tỉnh',
    ],
  ],
};

/** What units reported of occurrences that have passed, by directive and reference. */
const occurred: Readonly<Record<string, { report: string; document: string }>> = {
  '0 II.2.b': {
    report: 'Đã kiểm tra 312 máy trạm, yêu cầu cài lại 09 máy.',
    document: '3021/BC-CAT',
  },
  '1 II.1.b': { report: 'Đã tổng hợp, gửi danh sách hồ sơ trễ hạn cho các cơ quan, đơn vị.', document: '' },
};

const urgent = new Set(['1 II.4.a', '1 II.1.a']);
const important = new Set(['0 II.3.a', '0 II.3.b', '0 II.1.c', '1 II.2.a']);

const fieldOf = ({ directive, ref }: SampleTask): string | null => {
  const byPlace = directive === null ? undefined : fields[directive];
  const place = Object.keys(byPlace ?? {}).find((each) => ref === each || ref.startsWith(`${each}.`));
  return (place && byPlace?.[place]) || null;
};

const numberIn = (text: string) => Number(text.replaceAll('.', ''));

/** `71/78`, `92,5%`: the per cent that a result names itself; of a fraction whole per cents, rounded down. */
function percentIn(result: string): number | null {
  const [, share] = /(\d{1,3}(?:,\d+)?) ?%/u.exec(result) ?? [];
  if (share) return Number(share.replace(',', '.'));
  const [, part, whole] = /(\d[\d.]*)\/(\d[\d.]*)/u.exec(result) ?? [];
  return part && whole ? Math.floor((100 * numberIn(part)) / numberIn(whole)) : null;
}

const reportsOf = (task: SampleTask, key: string, today: Day): SampleReport[] => {
  const last = { reportedOn: addDays(today, -3), text: task.result, percent: percentIn(task.result) };
  const [text, percent] = earlier[key] ?? [];
  return [
    ...(text === undefined ? [] : [{ reportedOn: addDays(today, -34), text, percent: percent ?? null }]),
    ...(task.status === 'in-progress' && task.leads.length === 1 ? [last] : []),
  ];
};

/** What a task of the sample has gone through until `today`. Pure. */
export function sampleLife(task: SampleTask, today: Day): SampleLife {
  const key = `${task.directive} ${task.ref}`;
  const field = fieldOf(task);
  const decisions = task.result.match(/\d+\/(?:QĐ|BC|KH|CV)-[\p{Lu}&]+/gu) ?? [];
  return {
    field,
    programme: (field && programmes[field]) || null,
    priority: urgent.has(key) ? 'urgent' : important.has(key) ? 'high' : 'normal',
    reports: reportsOf(task, key, today),
    evidence: task.status === 'done' ? [...decisions] : [],
    extensions: (granted[key] ?? []).map(([on, due, ...[reason, document, signer]]) => {
      return { due: addDays(today, -due), reason, document, signer, grantedOn: addDays(today, -on) };
    }),
    occurrence: occurred[key] ?? null,
  };
}
