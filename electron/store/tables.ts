import type { Generated } from 'kysely';
import type { ReturnedState } from '../../shared/domain/collection/board.ts';
import type { DeadlineKind } from '../../shared/domain/deadline.ts';
import type { DocumentRelation } from '../../shared/domain/documentRelation.ts';
import type { ReminderAct } from '../../shared/domain/escalation.ts';
import type { EvidenceKind } from '../../shared/domain/evidence.ts';
import type { LetterKind } from '../../shared/domain/letters/letter.ts';
import type { TaskPriority, TaskStatus, UnitRole } from '../../shared/domain/task.ts';
import type { UnitKind } from '../../shared/domain/unit.ts';
import type { UnitChangeKind } from '../../shared/domain/unitLineage.ts';
import type { Day } from '../../shared/vietnamese/day.ts';
import type { CalendarEntryKind } from '../../shared/vietnamese/workCalendar.ts';

/** What every row carries, written by the operation log alone. */
export interface RowStamp {
  id: string;
  version: number;
  author: string;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

/** Columns that hold JSON are `string` here and read and written by their repository. */
export interface LoggedRows {
  unit: { name: string; short_name: string; kind: UnitKind; name_key: string };
  unit_alias: { unit_id: string; alias: string; alias_key: string };
  unit_contact: { unit_id: string; person: string; phone: string; email: string; address: string };
  unit_change: { kind: UnitChangeKind; on_day: Day | null; on_year: number | null; document: string };
  /** A unit on one side of a change; on both where it goes on. */
  unit_change_member: { change_id: string; unit_id: string; side: 'before' | 'after'; position: number };
  document: { file_name: string; kind: string; sha256: string; fingerprint: string; blocks: string };
  directive: {
    document_id: string | null;
    number: string | null;
    number_key: string | null;
    kind: string | null;
    date: Day | null;
    place: string | null;
    issuer: string | null;
    subject: string | null;
    signer_name: string | null;
    signer_title: string | null;
    period_from: Day | null;
    period_to: Day | null;
  };
  directive_reference: {
    directive_id: string;
    position: number;
    number: string;
    kind: string | null;
    date: Day | null;
    issuer: string | null;
    subject: string | null;
    span: string;
    relation: DocumentRelation | null;
  };
  task: {
    number: number;
    directive_id: string | null;
    document_id: string | null;
    ref: string;
    section: string;
    text: string;
    status: TaskStatus;
    done_on: Day | null;
    result: string;
    deliverable: string | null;
    source: string;
    /** Lĩnh vực and chương trình, as the office names them. */
    field: string | null;
    programme: string | null;
    priority: TaskPriority;
    note: string;
    /** Number of the document that completed it. */
    done_document: string | null;
    /** The day of the last change of status or result: kept by the log itself. */
    word_on?: Day | null | undefined;
  };
  /** Of the six clears what stands nowhere else: which lead answers for the whole, who decided. */
  task_clear: { task_id: string; answering: string | null; decided_by: string | null };
  /** Another directive that gives the task too, beside the one on its own row. */
  task_basis: {
    task_id: string;
    directive_id: string;
    document_id: string | null;
    ref: string;
    section: string;
    /** As that directive words it. */
    text: string;
    source: string;
  };
  /** Kết thúc do thay thế: it is followed no longer, and counts as done nowhere. */
  task_end: { task_id: string; directive_id: string | null; on_day: Day; reason: string };
  /** Đã xem, để nguyên: a finding with these very facts. */
  finding_set_aside: { task_id: string; rule: string; facts: string; reason: string };
  /** Kỳ báo cáo; `closed_on`: the day its figures were frozen. */
  period: { name: string; first_day: Day; last_day: Day; closed_on: Day | null };
  /** What a unit reported of a task, for a period; without a unit the secretariat's own word. */
  progress_update: {
    task_id: string;
    unit_id: string | null;
    period_id: string | null;
    reported_on: Day;
    text: string;
    /** 0 to 100. */
    percent: number | null;
    status: TaskStatus | null;
    /** The day on which it was done, where the report says one. */
    done_on: Day | null;
    /** The file that it came from, and that file's hash. */
    source_file: string | null;
    source_sha256: string | null;
  };
  /** Biểu thu thập as it was sent; without a unit the one of all units. `rows` never changes. */
  collection_form: {
    period_id: string;
    unit_id: string | null;
    /** What its rows and its workbook are known by. */
    code: string;
    template: number;
    file_name: string;
    sha256: string;
    sent_on: Day;
    /** The day by which it is to come back. */
    due_on: Day | null;
    rows: string;
  };
  /** A file that came back, kept in the attachment folder by its hash. */
  collection_file: {
    form_id: string;
    unit_id: string | null;
    file_name: string;
    sha256: string;
    size: number;
    received_on: Day;
    state: ReturnedState;
    /** Cells taken over, and cells still to be settled. */
    accepted: number;
    open: number;
  };
  /** Minh chứng: a file of the attachment folder (by its hash) or a document's number. */
  evidence: {
    task_id: string;
    update_id: string | null;
    kind: EvidenceKind;
    document_number: string | null;
    file_name: string | null;
    sha256: string | null;
    /** In bytes. */
    size: number | null;
    note: string;
  };
  task_unit: { task_id: string; unit_id: string; role: UnitRole; position: number };
  task_deadline: {
    task_id: string;
    position: number;
    phrase: string;
    kind: DeadlineKind;
    due: Day | null;
    from_day: Day | null;
    reckoned_from: Day | null;
    recurrence: string | null;
    certain: 0 | 1;
    doubt: string | null;
    met_on: Day | null;
    /** The day on which it came into the register; null in rows of older files, whose instant tells. */
    registered_on: Day | null;
  };
  /** Gia hạn of a deadline, whose own row keeps the original day. */
  task_extension: {
    task_id: string;
    deadline_id: string;
    /** The day that governed until then. */
    previous_due: Day;
    due: Day;
    reason: string;
    document: string;
    signer: string;
    granted_on: Day;
  };
  /** What somebody said of one occurrence of a recurring deadline, known by its due day. */
  task_occurrence: {
    task_id: string;
    deadline_id: string;
    due: Day;
    status: TaskStatus;
    done_on: Day | null;
    report: string;
    document: string;
  };
  task_reference: { task_id: string; position: number; number: string };
  /** Lần đôn đốc; without a unit it concerned all that lead. */
  reminder: {
    task_id: string;
    unit_id: string | null;
    act: ReminderAct;
    done_on: Day;
    /** The due day that it was about. */
    due: Day | null;
    letter_number: string | null;
    letter_id: string | null;
    note: string;
  };
  /** Công văn đôn đốc made for a unit; a number that is left open is null, `form_id` names the form that it asks for. */
  letter: {
    kind: LetterKind;
    form_id: string | null;
    number: number | null;
    symbol: string;
    day: Day;
    unit_id: string;
    answer_by: Day | null;
    tasks: number;
    file_name: string;
  };
  /** Mẫu phụ lục under a name: `form` and `filter` as JSON; `base`: the number of the original that it began from. */
  appendix_template: {
    name: string;
    name_key: string;
    base: number | null;
    form: string;
    filter: string;
    frame_id: string | null;
  };
  /** A workbook that serves as a frame, as base64. */
  appendix_frame: { file_name: string; content: string };
  /** The office's own template of a kind of letter, a .docx as base64; at most one of each. */
  letter_template: { kind: LetterKind; file_name: string; content: string };
  /** What became of each proposed task of a confirmed draft, so that no later import proposes it again. */
  proposed_task: {
    directive_id: string;
    task_id: string | null;
    outcome: 'accepted' | 'refused' | 'merged';
    ref: string;
    fingerprint: string;
    text_fingerprint: string;
  };
  draft: {
    document_id: string;
    directive_id: string | null;
    header: string;
    citations: string;
    findings: string;
    open_sentences: string;
    proposed: string;
    known: number;
  };
  draft_task: {
    draft_id: string;
    task_key: string;
    position: number;
    decision: 'pending' | 'accepted' | 'refused';
    body: string;
  };
  /** What was proposed for a confirmed document and what people made of it; `body` never changes. */
  extraction_case: { document_id: string; directive_id: string; body: string };
  setting: { name: string; value: string };
  /** Lịch làm việc: a day that the office's calendar knows otherwise than the published one does. */
  calendar_day: { day: Day; kind: CalendarEntryKind; name: string };
  /** Whether all days of a year are published, where the office says otherwise than the published calendar. */
  calendar_year: { year: number; settled: 0 | 1 };
  /** Danh sách đã lưu: `view` is what it shows, as JSON. */
  saved_view: { name: string; position: number; view: string };
}

export type LoggedTable = keyof LoggedRows;
export type NewRow<T extends LoggedTable> = LoggedRows[T];
export type StoredRow<T extends LoggedTable> = LoggedRows[T] & RowStamp;

/** The file's tables as Kysely sees them. */
export type Tables = { [T in LoggedTable]: StoredRow<T> } & {
  operation: {
    seq: number;
    id: string;
    action: string;
    data: string;
    author: string;
    at: string;
    undoable: 0 | 1;
    undoes: string | null;
  };
  operation_change: {
    seq: number;
    id: string;
    operation_id: string;
    table_name: LoggedTable;
    row_id: string;
    owner_id: string;
    before: string | null;
    after: string;
  };
  /** Of every task that is not in the trash what lists filter, count and sort by, on the day of `index_state`. */
  task_index: {
    number: number;
    task_id: string;
    directive_id: string | null;
    /** Place in `taskStatuses`. */
    status: number;
    /** Place in `timelinessOrder`. */
    timeliness: number;
    /** The day that the list shows, and whether there is none. */
    due: Day | null;
    undated: 0 | 1;
    /** The day that governs; null where nothing is open. */
    due_on: Day | null;
    last_due: Day | null;
    done_on: Day | null;
    /** Ngày giao: the directive's signing day, else the day on which the task came into the register. */
    given_on: Day;
    /** How many units lead it. */
    leads: number;
    recurring: 0 | 1;
    unclear: 0 | 1;
    endless: 0 | 1;
    /** Whether a deadline was extended; only then the columns beside it hold anything: the state by the days first given. */
    extended: 0 | 1;
    original_due_on: Day | null;
    original_last_due: Day | null;
    original_timeliness: number | null;
    /** Bits of `clears`: what it lacks of the six. */
    lacks: number;
    last_word_on: Day;
    /** Numbers in `index_term`; 0: none. */
    field: number;
    programme: number;
    /** Place in `taskPriorities`. */
    priority: number;
    /** A bit for each kind of unit that leads, by its place in `unitKinds`. */
    lead_kinds: number;
    /** Place in `deadlineCertainties`. */
    certainty: number;
    /** Bits of `toldTexts`: which of them it has. */
    told: number;
    /** Tells whether anything but the columns above has changed since it was written. */
    words_key: string;
  };
  /** The long keys of the other orders. */
  task_order: {
    number: number;
    due: Day | null;
    undated: 0 | 1;
    text_key: string;
    lead_key: string;
    lead_id: string | null;
    directive_key: string;
    /** Of what many tasks have nothing of: null. */
    deliverable_key: string | null;
    result_key: string | null;
    note_key: string | null;
  };
  task_index_unit: { unit_id: string; role: UnitRole; number: number };
  /** Kept by triggers: how the tasks of `task_index` stand. */
  task_state: { number: number; timeliness: number; status: number };
  /** Kept by triggers. */
  task_count: {
    status: number;
    timeliness: number;
    field: number;
    programme: number;
    priority: number;
    lead_kinds: number;
    certainty: number;
    tasks: number;
  };
  /** `month`: `2026-01`, '' for none. */
  month_count: { month: string; timeliness: number; tasks: number };
  directive_count: { directive_id: string; status: number; timeliness: number; tasks: number };
  lead_count: { unit_id: string; timeliness: number; tasks: number };
  /** The highest number of a task that was deleted for good. */
  purged: { id: 1; last_task_number: number };
  /** What the rules of shared/domain/honesty find. */
  task_finding: { number: number; rule: string; facts: string; until_on: Day | null; aside: 0 | 1 };
  /** By what tasks of one directive are known to say the same. */
  task_twin: { number: number; mark: string };
  /** `silent_before`: tasks not spoken of since are forgotten. */
  index_state: {
    id: 1;
    revision: number;
    reckoned_on: Day;
    soon_days: number;
    silent_before: Day | '';
  };
  /** Lĩnh vực and chương trình by number: only grows. */
  index_term: { id: Generated<number>; term_key: string; term: string; sort_key: string };
  task_search: { rowid: number; words: string; task_search: string };
};
