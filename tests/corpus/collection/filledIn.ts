import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Edit } from './desk.ts';

/** What the unit filled in: every field, text with marks of all kinds, a day and a share in several rows. */
export const filledIn: readonly Edit[] = [
  { no: 1, field: 'status', value: 'in-progress' },
  { no: 1, field: 'percent', value: 45.5 },
  {
    no: 1,
    field: 'result',
    value: 'Đã triển khai tại 5/12 bệnh viện; đang nâng cấp đường truyền, dự kiến xong quý II',
  },
  { no: 2, field: 'percent', value: 95 },
  { no: 2, field: 'document', value: '21/BC-SYT ngày 12/01/2026' },
  { no: 4, field: 'status', value: 'done' },
  { no: 4, field: 'doneOn', value: '2026-01-19' as Day },
  { no: 4, field: 'percent', value: 100 },
  { no: 4, field: 'document', value: '33/BC-SYT' },
  { no: 4, field: 'result', value: 'Đã báo cáo UBND tỉnh' },
  { no: 7, field: 'status', value: 'done' },
  { no: 7, field: 'doneOn', value: '2026-01-05' as Day },
  { no: 7, field: 'result', value: 'đã nghiệm thu phần mềm' },
  { no: 9, field: 'result', value: 'Cử cán bộ tham gia tổ công tác' },
];
