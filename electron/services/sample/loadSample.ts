import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { periodBefore, periodHas, periodOn, periodProblem } from '../../../shared/domain/period.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Writing } from '../../store/openStore.ts';
import { directiveRow } from '../directives/directiveRow.ts';
import { documentFingerprint } from '../drafts/fingerprint.ts';
import { progressWriter } from '../progress/progressWriter.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskWriter } from '../tasks/taskWriter.ts';
import { unitWriter } from '../units/unitWriter.ts';
import { extendAll, passOccurrences } from './sampleChain.ts';
import { type SampleReport, sampleLife } from './sampleLife.ts';
import { sampleProvince } from './sampleProvince.ts';
import type { SampleDirective } from './types.ts';

async function addDirective({ changes }: Writing, { header, fileName, blocks }: SampleDirective) {
  const text = JSON.stringify(blocks);
  const [documentId] = await changes.insert('document', [
    {
      file_name: fileName,
      kind: 'docx',
      sha256: createHash('sha256').update(text).digest('hex'),
      fingerprint: documentFingerprint(blocks),
      blocks: text,
    },
  ]);
  if (!documentId) throw new Error('document not added');
  const [directiveId] = await changes.insert('directive', [directiveRow(header, documentId)]);
  return { directiveId: directiveId ?? null, documentId };
}

/** Reports of each task's only lead, for the periods that their days lie in. */
async function reporter(writing: Writing) {
  const { changes, settings, tasks, today, periods } = writing;
  const { periodStart } = await settings.all();
  const now = periodOn(today, periodStart);
  // a period may have been made before anything else
  const known = await periods.all();
  const added = [now, periodBefore(now.firstDay, periodStart)].filter((each) => !periodProblem(each, known));
  const keys = await changes.insert(
    'period',
    added.map(({ name, firstDay, lastDay }) => ({
      name,
      first_day: firstDay,
      last_day: lastDay,
      closed_on: null,
    })),
  );
  const all = [...known, ...added.map((each, at) => ({ ...each, id: keys[at] ?? null }))];
  const periodOf = (day: Day) => all.find((period) => periodHas(period, day))?.id ?? null;
  const writer = await progressWriter(writing);
  return async (taskId: string, reports: readonly SampleReport[]) => {
    const [lead] = (await tasks.get(taskId))?.leads ?? [];
    for (const report of reports)
      await writer.add({
        ...report,
        ...{ taskId, unitId: lead?.id ?? null, periodId: periodOf(report.reportedOn) },
        ...{ status: null, doneOn: null, source: null },
      });
  };
}

const proveAll = ({ changes }: Writing, taskId: string, numbers: readonly string[]) =>
  changes.insert(
    'evidence',
    numbers.map((number) => ({
      ...{ task_id: taskId, update_id: null, kind: 'document' as const, document_number: number },
      ...{ file_name: null, sha256: null, size: null, note: '' },
    })),
  );

/** Nạp dữ liệu mẫu: the invented province in one operation. Refused with STORE_NOT_EMPTY when anything is stored. */
export async function loadSample({ store, clock }: ServiceContext): Promise<{ tasks: number }> {
  const province = sampleProvince(clock.today());
  const data = { count: province.tasks.length };
  return store.write({ action: 'load-sample', data, undoable: true }, async (writing) => {
    const { tasks, units, directives, drafts } = writing;
    const stored = [tasks.count(), units.count(), directives.count(), drafts.count()];
    if ((await Promise.all(stored)).some((count) => count > 0)) throw new Refusal('STORE_NOT_EMPTY');
    const { add } = await unitWriter(writing);
    for (const unit of province.units) await add(unit);
    const places = [];
    for (const directive of province.directives) places.push(await addDirective(writing, directive));
    const writer = await taskWriter(writing);
    const reportAll = await reporter(writing);
    const named = (names: readonly string[]) => names.map((name) => ({ name, unitId: null }));
    for (const task of province.tasks) {
      const place = task.directive === null ? undefined : places[task.directive];
      const { reports, evidence, extensions, occurrence, ...life } = sampleLife(task, clock.today());
      const { id } = await writer.keep(
        {
          ...task,
          ...life,
          directiveId: place?.directiveId ?? null,
          documentId: place?.documentId ?? null,
          leads: named(task.leads),
          coordinating: named(task.coordinating),
        },
        null,
      );
      await reportAll(id, reports);
      await proveAll(writing, id, evidence);
      await extendAll(writing, id, extensions);
      await passOccurrences(writing, id, occurrence);
    }
    return { tasks: province.tasks.length };
  });
}
