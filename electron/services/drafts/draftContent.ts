import type { Draft, DraftTask, UnitMatch } from '../../../shared/contract/draftContract.ts';
import { fieldOfSection, programmeOfSubject } from '../../../shared/domain/fieldProposal.ts';
import type { UnitChange } from '../../../shared/domain/unitLineage.ts';
import type { MeasuredTask } from '../../../shared/extraction/accuracy/measuredTask.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import type { Extraction, FoundUnit, ProposedTask } from '../../../shared/extraction/extraction.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { StoredUnit } from '../../store/repositories/unitRepository.ts';
import { measuredTask } from '../accuracy/keptCase.ts';
import { matchedUnit } from '../units/matchUnits.ts';
import { namesNow } from '../units/namesNow.ts';
import { documentFingerprint, taskFingerprint, textFingerprint } from './fingerprint.ts';
import { type EarlierTask, sortOutNovelty } from './sortOutNovelty.ts';

/** A proposed task as the extraction gave it, whatever the review makes of it. */
export interface OriginalTask {
  key: string;
  ref: string;
  fingerprint: string;
  textFingerprint: string;
}

/** What a draft proposes, and the earlier proposed tasks that it was held against (their keys). */
export interface Proposed {
  original: OriginalTask[];
  seen: string[];
  /** For measuring the extraction once the draft is confirmed; drafts of earlier versions have none. */
  measured?: {
    beforeMeansDayBefore: boolean;
    tasks: { key: string; task: MeasuredTask }[];
    passedOver: Span[][];
  };
}

/** A document as it was read. */
export interface ReadFile {
  blocks: Block[];
  fileName: string;
  sha256: string;
  kind: string;
}

/** What a draft holds, before or after it is stored. */
export interface DraftContent extends Omit<Draft, 'id' | 'createdAt'> {
  kind: string;
  sha256: string;
  fingerprint: string;
  proposed: Proposed;
}

/** The directory as the day of reckoning has it. */
export interface Directory {
  units: readonly StoredUnit[];
  changes: readonly UnitChange[];
  today: Day;
}

/** How the office reads documents, and the names of fields and programmes that its register knows. */
export interface RegisterWays {
  beforeMeansDayBefore: boolean;
  fields: readonly string[];
  programmes: readonly string[];
}

/** How the directory reads a name that the document has, on the document's own day. */
export function unitMatch(found: FoundUnit, on: Day | null, { units, changes, today }: Directory): UnitMatch {
  const match = matchedUnit(found.name, units, { on, changes });
  const now = match && namesNow(match.unit.id, units, changes, today);
  return {
    name: found.name,
    unitId: match?.unit.id ?? null,
    unitName: match?.unit.name ?? null,
    confidence: match?.confidence ?? 0,
    certainty: found.certainty,
    rule: found.rule,
    span: found.span,
    ...(now && { now }),
  };
}

/** A proposed task as the review takes it up: its units matched to the directory, nothing decided. */
export const draftTask = (
  task: ProposedTask,
  key: string,
  existing: DraftTask['existing'],
  match: (found: FoundUnit) => UnitMatch,
  programme: string | null,
  knownFields: readonly string[],
): DraftTask => ({
  key,
  ref: task.ref,
  section: task.section,
  text: task.text,
  leads: task.leads.map(match),
  coordinating: task.coordinating.map(match),
  deadlines: task.deadlines.map(({ deadline, certainty, rule, span }) => ({
    deadline,
    certainty,
    rule,
    span,
  })),
  documents: task.documents,
  deliverable: task.deliverable,
  field: fieldOfSection(task.section, knownFields),
  programme,
  source: task.source,
  doubts: task.doubts,
  novelty: existing ? 'changed' : 'new',
  existing,
  decision: 'pending',
  corrected: false,
});

/** The draft of a document: its proposed tasks matched to the directory and held against what is known of it. Pure. */
export function draftContent(
  file: ReadFile,
  extraction: Extraction,
  directory: Directory,
  directiveId: string | null,
  earlier: readonly EarlierTask[],
  { beforeMeansDayBefore, fields, programmes }: RegisterWays,
): DraftContent {
  const { novel, known } = sortOutNovelty(extraction.tasks, earlier);
  const keyed = novel.flatMap(({ at, existing }) => {
    const task = extraction.tasks[at];
    return task ? { task, existing, key: `t${at + 1}` } : [];
  });
  const isNovel = new Set(novel.map(({ at }) => at));
  const match = (found: FoundUnit) => unitMatch(found, extraction.header.date, directory);
  const programme = programmeOfSubject(extraction.header.subject ?? '', programmes);
  const tasks = keyed.map(({ task, key, existing }) =>
    draftTask(task, key, existing, match, programme, fields),
  );
  return {
    fileName: file.fileName,
    kind: file.kind,
    sha256: file.sha256,
    fingerprint: documentFingerprint(file.blocks),
    header: extraction.header,
    blocks: file.blocks,
    tasks,
    references: extraction.references,
    findings: extraction.findings,
    open: extraction.open,
    known,
    directiveId,
    proposed: {
      original: keyed.map(({ task, key }) => ({
        key,
        ref: task.ref,
        fingerprint: taskFingerprint(task),
        textFingerprint: textFingerprint(task.text),
      })),
      seen: earlier.map(({ id }) => id),
      measured: {
        beforeMeansDayBefore,
        tasks: tasks.map((task) => ({ key: task.key, task: measuredTask(task) })),
        passedOver: extraction.tasks.flatMap(({ source }, at) => (isNovel.has(at) ? [] : [source])),
      },
    },
  };
}
