import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { TaskStatus } from '../../../shared/domain/task.ts';
import type { Block, BlockKind, Cell, Span } from '../../../shared/extraction/block.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import { type SampleUnitKey, sampleUnits } from './sampleUnits.ts';
import type { SampleTask } from './types.ts';

/** What a task of the sample is, beside its words and its place. */
export interface Work {
  leads: SampleUnitKey[];
  coordinating?: SampleUnitKey[];
  deadlines?: Deadline[];
  documents?: string[];
  deliverable?: string;
  /** The day it was done; absent: not done. */
  done?: Day;
  /** Parts met so far, by place in `deadlines`. */
  met?: { part: number; on: Day }[];
  /** What is reported; a task not done with a result is in progress. */
  result?: string;
}

const statusOf = ({ done, result }: Work): TaskStatus => {
  if (done) return 'done';
  return result ? 'in-progress' : 'not-started';
};

const names = (keys: readonly SampleUnitKey[] = []) => keys.map((key) => sampleUnits[key].name);

/** A task of the sample from its words and what is known of it. */
export function sampleTask(
  work: Work,
  place: Pick<SampleTask, 'directive' | 'ref' | 'section' | 'text' | 'source'>,
): SampleTask {
  return {
    ...place,
    leads: names(work.leads),
    coordinating: names(work.coordinating),
    deadlines: (work.deadlines ?? []).map((deadline, part) => ({
      ...deadline,
      metOn: work.done ?? work.met?.find((met) => met.part === part)?.on ?? null,
    })),
    documents: work.documents ?? [],
    deliverable: work.deliverable ?? null,
    status: statusOf(work),
    doneOn: work.done ?? null,
    result: work.result ?? '',
  };
}

const refPart = (marker: string) => marker.replace(/[.)]+$/u, '');

/** Writes a document of the sample block by block and notes, where a block gives work, the task with its exact place. */
export class DocumentWriter {
  readonly blocks: Block[] = [];
  readonly tasks: SampleTask[] = [];
  readonly #directive: number;
  #section = { marker: '', text: '' };
  #group = '';
  #table = -1;
  #headings: readonly string[] = [];

  constructor(directive: number) {
    this.#directive = directive;
  }

  #add(kind: BlockKind, marker: string | null, text: string, rest: Partial<Block> = {}): Block {
    const bold = kind === 'heading';
    const no = this.blocks.length;
    const block = {
      no,
      kind,
      marker,
      text,
      bold,
      cells: [],
      table: null,
      footnotes: [],
      page: null,
      ...rest,
    };
    this.blocks.push(block);
    return block;
  }

  #task(work: Work, ref: readonly string[], text: string, span: Span) {
    const place = {
      directive: this.#directive,
      ref: ref.filter(Boolean).join('.'),
      section: this.#section.text,
    };
    this.tasks.push(sampleTask(work, { ...place, text, source: [span] }));
  }

  /** A paragraph of the document's head or body that gives no work. */
  say(text: string, bold = false): void {
    this.#add('paragraph', null, text, { bold });
  }

  /** `II. NHIỆM VỤ, GIẢI PHÁP` */
  section(marker: string, text: string): void {
    this.#add('heading', marker, text);
    this.#section = { marker: refPart(marker), text };
    this.#group = '';
  }

  /** `1. Hoàn thiện thể chế` under a section. */
  group(marker: string, text: string): void {
    this.#add('heading', marker, text);
    this.#group = refPart(marker);
  }

  /** A list item whose sentences are each a task: `[words, work]`, in order. */
  item(marker: string, ...sentences: [text: string, work: Work][]): void {
    const block = this.#add('item', marker, sentences.map(([text]) => text).join(' '));
    let from = 0;
    for (const [text, work] of sentences) {
      const ref = [this.#section.marker, this.#group, refPart(marker)];
      this.#task(work, ref, text, { block: block.no, from, to: from + text.length });
      from += text.length + 1;
    }
  }

  /** Begins a table with these column headings. */
  table(...headings: string[]): void {
    this.#headings = headings;
    this.#table += 1;
  }

  /** A table row that gives one task, worded in the second cell. */
  row(work: Work, ...texts: string[]): void {
    const cells: Cell[] = [];
    let from = 0;
    for (const [index, text] of texts.entries()) {
      cells.push({ heading: this.#headings[index] ?? '', text, from, to: from + text.length });
      from += text.length + 3;
    }
    const block = this.#add('row', null, texts.join(' | '), { cells, table: this.#table });
    const [number, words] = cells;
    if (!number || !words) throw new Error('a row of the sample needs a number and words');
    const span = { block: block.no, from: words.from, to: words.to };
    this.#task(work, [this.#section.marker, this.#group, number.text], words.text, span);
  }
}
