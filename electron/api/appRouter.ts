import { accuracyRouter } from './accuracyRouter.ts';
import { appendixRouter } from './appendixRouter.ts';
import { basisRouter } from './basisRouter.ts';
import { bulkRouter } from './bulkRouter.ts';
import { calendarRouter } from './calendarRouter.ts';
import { checklistRouter } from './checklistRouter.ts';
import { checkRouter } from './checkRouter.ts';
import { collectionRouter } from './collectionRouter.ts';
import { dashboardRouter } from './dashboardRouter.ts';
import { deadlineRouter } from './deadlineRouter.ts';
import { directiveRouter, sampleRouter } from './directoryRouter.ts';
import { draftRouter } from './draftRouter.ts';
import { entryRouter } from './entryRouter.ts';
import { evidenceRouter } from './evidenceRouter.ts';
import { fileRouter } from './fileRouter.ts';
import { letterRouter } from './letterRouter.ts';
import { listRouter } from './listRouter.ts';
import { periodRouter } from './periodRouter.ts';
import { procedures } from './procedures.ts';
import { progressRouter } from './progressRouter.ts';
import { reminderRouter } from './reminderRouter.ts';
import { savedViewRouter } from './savedViewRouter.ts';
import { settingRouter } from './settingRouter.ts';
import { supersedeRouter } from './supersedeRouter.ts';
import { taskRouter } from './taskRouter.ts';
import { taskViewRouter } from './taskViewRouter.ts';
import { trashRouter } from './trashRouter.ts';
import { unitRouter } from './unitRouter.ts';

/** The host's router: the same over message ports (window), over HTTP (browser mode) and in tests. */
export const appRouter = procedures.router({
  dashboard: dashboardRouter,
  tasks: { ...taskRouter, ...deadlineRouter },
  progress: progressRouter,
  bulk: bulkRouter,
  views: taskViewRouter,
  evidence: evidenceRouter,
  directives: directiveRouter,
  units: unitRouter,
  drafts: draftRouter,
  appendices: appendixRouter,
  checklists: checklistRouter,
  entries: entryRouter,
  reminders: reminderRouter,
  letters: letterRouter,
  files: fileRouter,
  sample: sampleRouter,
  settings: settingRouter,
  calendar: calendarRouter,
  savedViews: savedViewRouter,
  lists: listRouter,
  periods: periodRouter,
  collection: collectionRouter,
  accuracy: accuracyRouter,
  trash: trashRouter,
  checks: checkRouter,
  bases: basisRouter,
  supersedes: supersedeRouter,
});
