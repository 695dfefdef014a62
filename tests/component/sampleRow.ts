import type { TaskRow } from '../../shared/contract/schemas.ts';
import { type Day, parseIsoDay } from '../../shared/vietnamese/day.ts';

/** An invented task as the list gets it, with what a test says of it. */
export const sampleRow = (no: number, part: Partial<TaskRow> = {}): TaskRow => ({
  id: `task-${no}`,
  code: `NV-${String(no).padStart(4, '0')}`,
  ref: `III.${no}`,
  text: `Rà soát, cập nhật danh mục số ${no}`,
  leads: [{ id: 'u1', name: 'Sở Khoa học và Công nghệ', shortName: 'Sở KH&CN' }],
  coordinating: [],
  deadlines: [],
  due: parseIsoDay('2026-01-30') ?? null,
  duePhrase: 'trước ngày 30/01/2026',
  daysLeft: 9,
  deliverable: null,
  status: 'in-progress',
  doneOn: null,
  result: '',
  timeliness: 'not-due',
  extended: false,
  originalDue: parseIsoDay('2026-01-30') ?? null,
  originalTimeliness: 'not-due',
  directive: null,
  givenOn: '2026-01-05' as Day,
  field: null,
  programme: null,
  priority: 'normal',
  note: '',
  doneDocument: null,
  doneWithoutEvidence: false,
  version: 1,
  ...part,
});
