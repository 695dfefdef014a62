import { setImmediate } from 'node:timers/promises';
import type { AccuracyCase, AccuracyEvent } from '../../../shared/contract/accuracyContract.ts';
import { compareCase } from '../../../shared/extraction/accuracy/compareCase.ts';
import type { MeasuredTask } from '../../../shared/extraction/accuracy/measuredTask.ts';
import { addAccuracy } from '../../../shared/extraction/accuracy/tally.ts';
import type { Block } from '../../../shared/extraction/block.ts';
import { extract } from '../../../shared/extraction/extract.ts';
import type { FoundUnit } from '../../../shared/extraction/extraction.ts';
import type { WorkCalendar } from '../../../shared/vietnamese/workCalendar.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { matchedUnit } from '../units/matchUnits.ts';
import type { KeptCase } from './keptCase.ts';

type CaseRow = Awaited<ReturnType<Repositories['cases']['list']>>[number];
type Directory = Pick<NonNullable<Parameters<typeof matchedUnit>[2]>, 'changes'> & {
  units: Parameters<typeof matchedUnit>[1];
  /** The office's working days. */
  calendar: WorkCalendar;
};

/** What the present extraction proposes for a document's blocks, its units matched to the directory as an import would. */
function proposedNow(
  blocks: readonly Block[],
  { beforeMeansDayBefore }: KeptCase,
  { units, changes, calendar }: Directory,
): MeasuredTask[] {
  const { header, tasks } = extract(blocks, { beforeMeansDayBefore, calendar });
  const match = ({ name }: FoundUnit) => ({
    name,
    unitId: matchedUnit(name, units, { on: header.date, changes })?.unit.id ?? null,
  });
  return tasks.map(({ ref, text, source, leads, coordinating, deadlines }) => ({
    ref,
    text,
    source,
    leads: leads.map(match),
    coordinating: coordinating.map(match),
    deadlines: deadlines.map(({ deadline }) => deadline),
  }));
}

function measured(row: CaseRow, body: string, blocks: string, directory: Directory): AccuracyCase {
  const kept: KeptCase = JSON.parse(body);
  const now = compareCase(proposedNow(JSON.parse(blocks), kept, directory), kept);
  return {
    id: row.id,
    directiveId: row.directive_id,
    number: row.number,
    kind: row.kind,
    date: row.date,
    subject: row.subject,
    fileName: row.file_name,
    confirmedAt: row.created_at,
    atImport: compareCase(kept.proposed, kept).accuracy,
    now: now.accuracy,
    differences: now.differences,
  };
}

/**
 * Đo độ chính xác: the present extraction over the stored text of every confirmed document, against what was confirmed then
 * (not against what the register says today). One document at a time; stops between two when aborted. Stores nothing.
 */
export async function* measureAccuracy(
  { store }: Pick<ServiceContext, 'store'>,
  signal?: AbortSignal,
): AsyncGenerator<AccuracyEvent> {
  const { rows, directory } = await store.read(async ({ cases, units, calendar }) => ({
    rows: await cases.list(),
    directory: {
      units: await units.all(),
      changes: await units.changes(),
      calendar: await calendar.current(),
    },
  }));
  const all: AccuracyCase[] = [];
  for (const [done, row] of rows.entries()) {
    yield { step: 'measuring', done, all: rows.length };
    await setImmediate(); // extraction is one piece of work: an abort is read only now
    signal?.throwIfAborted();
    const kept = await store.read(({ cases }) => cases.get(row.id));
    if (kept) all.push(measured(row, kept.body, kept.blocks, directory));
  }
  const report = {
    cases: all,
    atImport: addAccuracy(all.map(({ atImport }) => atImport)),
    now: addAccuracy(all.map(({ now }) => now)),
  };
  yield { step: 'done', report };
}
