import * as z from 'zod';

/** Every failure that is expected: bad input or a circumstance that the user can change. Worded in `shared/text.ts`. */
export const refusalCodes = [
  'FILE_NOT_FOUND',
  'FILE_VANISHED',
  'FILE_UNREADABLE',
  'FILE_IS_FOLDER',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_KIND_UNKNOWN',
  'FILE_NOT_AS_NAMED',
  'FILE_PASSWORD',
  'FILE_DAMAGED',
  'FILE_ZIP_BOMB',
  'FILE_NO_TEXT',
  'PDF_SCANNED',
  'PDF_SCRAMBLED',
  'DOC_LEGACY',
  'STORE_NOT_FOUND',
  'STORE_LOCKED',
  'STORE_NEWER',
  'STORE_CORRUPT',
  'STORE_NETWORK_DRIVE',
  'STORE_NOT_WRITABLE',
  'STORE_NOT_EMPTY',
  'STORE_FULL',
  'TARGET_LOCKED',
  'TARGET_NOT_WRITABLE',
  'TARGET_FULL',
  'TARGET_PATH_TOO_LONG',
  'TARGET_NOT_ALLOWED',
  'EXPORT_SHORT',
  'PRINT_SHORT',
  'APPENDIX_UNKNOWN',
  'APPENDIX_TOO_LONG',
  'DRAFT_GONE',
  'DRAFT_PENDING',
  'TASK_GONE',
  'TASK_CHANGED',
  'TASK_NOT_DONE',
  'DIRECTIVE_GONE',
  'PROGRESS_GONE',
  'PROGRESS_CHANGED',
  'EXTENSION_NO_REASON',
  'EXTENSION_NO_DAY',
  'EXTENSION_RECURRING',
  'EXTENSION_DONE',
  'EXTENSION_NOT_LATER',
  'EXTENSION_GONE',
  'EXTENSION_NOT_LAST',
  'DEADLINE_GONE',
  'DEADLINE_EXTENDED',
  'EVIDENCE_GONE',
  'ATTACHMENT_EMPTY',
  'ATTACHMENT_TOO_LARGE',
  'ATTACHMENT_FULL',
  'ATTACHMENT_NOT_WRITABLE',
  'ATTACHMENT_MISSING',
  'ATTACHMENT_CHANGED',
  'ATTACHMENT_UNREADABLE',
  'UNIT_GONE',
  'UNIT_CHANGED',
  'UNIT_NAME_TAKEN',
  'UNIT_IN_USE',
  'UNIT_IN_CHANGE',
  'UNIT_CHANGE_COUNT',
  'UNIT_CHANGE_ENDED',
  'UNIT_CHANGE_BEGUN',
  'UNIT_CHANGE_ORDER',
  'UNIT_CHANGE_GONE',
  'UNITS_WORKBOOK_UNKNOWN',
  'UNITS_EXPORT_DIFFERS',
  'PERIOD_NAME',
  'PERIOD_DAYS',
  'PERIOD_NAME_TAKEN',
  'PERIOD_OVERLAP',
  'PERIOD_GONE',
  'PERIOD_CLOSED',
  'PERIOD_CHANGED',
  'PERIOD_IN_USE',
  'SETTING_SOON_DAYS',
  'SETTING_PERIOD_START',
  'SETTING_TOO_LONG',
  'SETTING_TIME',
  'SETTING_ESCALATION',
  'SETTING_VALUE',
  'TRASH_GONE',
  'TRASH_OWNER',
  'PURGE_UNCONFIRMED',
  'UNDO_NOTHING',
  'UNDO_CHANGED',
  'UNDO_PURGED',
  'BATCH_INVALID',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

/** What the wording needs: the file's name, a limit, a count. */
export const RefusalData = z.object({
  file: z.string().optional(),
  limit: z.number().optional(),
  found: z.string().optional(),
  count: z.number().optional(),
  expected: z.number().optional(),
  /** A task's code. */
  task: z.string().optional(),
});
export type RefusalData = z.infer<typeof RefusalData>;

/** Thrown by readers, writers, store and services; everything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly data: RefusalData;
  constructor(code: RefusalCode, data: RefusalData = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}
