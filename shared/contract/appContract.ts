import { oc } from '@orpc/contract';
import { accuracyContract } from './accuracyContract.ts';
import { appendixContract } from './appendixContract.ts';
import { basisContract } from './basisContract.ts';
import { bulkContract } from './bulkContract.ts';
import { calendarContract } from './calendarContract.ts';
import { checkContract } from './checkContract.ts';
import { checklistContract } from './checklistContract.ts';
import { collectionContract } from './collectionContract.ts';
import { dashboardContract } from './dashboardContract.ts';
import { deadlineContract } from './deadlineContract.ts';
import { draftContract } from './draftContract.ts';
import { entryContract } from './entryContract.ts';
import { evidenceContract } from './evidenceContract.ts';
import { fileContract } from './fileContract.ts';
import { letterContract } from './letterContract.ts';
import { listContract } from './listContract.ts';
import { periodContract } from './periodContract.ts';
import { progressContract } from './progressContract.ts';
import { refusable } from './refusable.ts';
import { reminderContract } from './reminderContract.ts';
import { savedViewContract } from './savedViewContract.ts';
import { settingContract } from './settingContract.ts';
import { supersedeContract } from './supersedeContract.ts';
import { directiveContract, sampleContract, taskContract } from './taskContract.ts';
import { taskViewContract } from './taskViewContract.ts';
import { trashContract } from './trashContract.ts';
import { unitContract } from './unitContract.ts';

/** Served by the host, the same over message ports (window) and over HTTP (browser mode). */
export const appContract = oc.errors(refusable).router({
  dashboard: dashboardContract,
  tasks: { ...taskContract, ...deadlineContract },
  progress: progressContract,
  bulk: bulkContract,
  views: taskViewContract,
  evidence: evidenceContract,
  directives: directiveContract,
  units: unitContract,
  drafts: draftContract,
  appendices: appendixContract,
  checklists: checklistContract,
  entries: entryContract,
  reminders: reminderContract,
  letters: letterContract,
  files: fileContract,
  sample: sampleContract,
  settings: settingContract,
  calendar: calendarContract,
  savedViews: savedViewContract,
  lists: listContract,
  periods: periodContract,
  collection: collectionContract,
  accuracy: accuracyContract,
  trash: trashContract,
  checks: checkContract,
  bases: basisContract,
  supersedes: supersedeContract,
});
export type AppContract = typeof appContract;
