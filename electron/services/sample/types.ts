import type { TaskStatus } from '../../../shared/domain/task.ts';
import type { WrittenDeadline } from '../../../shared/domain/timeliness.ts';
import type { UnitKind } from '../../../shared/domain/unit.ts';
import type { Block, Span } from '../../../shared/extraction/block.ts';
import type { DocumentHeader } from '../../../shared/extraction/extraction.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

export interface SampleUnit {
  name: string;
  shortName: string;
  kind: UnitKind;
  aliases: readonly string[];
}

export interface SampleDirective {
  header: DocumentHeader;
  /** Name of the file that the directive would have been read from. */
  fileName: string;
  blocks: Block[];
}

export interface SampleTask {
  /** Place in `SampleProvince.directives`; null for a task typed in by hand. */
  directive: number | null;
  ref: string;
  section: string;
  text: string;
  /** Names of `SampleProvince.units`. */
  leads: string[];
  coordinating: string[];
  deadlines: WrittenDeadline[];
  documents: string[];
  deliverable: string | null;
  status: TaskStatus;
  doneOn: Day | null;
  result: string;
  /** Into the directive's blocks; the pieces joined by a space are the text. Empty for a task typed in by hand. */
  source: Span[];
}

/** Dữ liệu mẫu: an invented province for a newcomer's first minute. */
export interface SampleProvince {
  units: readonly SampleUnit[];
  directives: SampleDirective[];
  tasks: SampleTask[];
}
