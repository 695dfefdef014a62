import type { ProgressReport, TaskDetail } from '../../shared/contract/schemas.ts';
import { sampleRow } from './sampleRow.ts';

export const noiVu = { id: 'u1', name: 'Sở Nội vụ', shortName: 'Sở NV' };
export const congAn = { id: 'u2', name: 'Công an tỉnh', shortName: 'CA tỉnh' };

/** What a unit reported, from what a test says of it. */
export const sampleReport = (change: Partial<ProgressReport> = {}): ProgressReport => ({
  id: 'r1',
  version: 1,
  unit: noiVu,
  periodId: null,
  reportedOn: '2026-01-10' as never,
  text: 'Đã rà soát 3/5 sở',
  percent: 60,
  status: null,
  doneOn: null,
  sourceFile: null,
  ...change,
});

/** A task that is open beside the list, from what a test says of it. */
export const sampleTask = (change: Partial<TaskDetail> = {}): TaskDetail => ({
  ...sampleRow(1),
  leads: [noiVu],
  coordinating: [congAn],
  section: '',
  documents: [],
  related: [],
  context: [],
  source: [],
  sourceFile: null,
  progress: [],
  evidence: [],
  history: [],
  ...change,
});
