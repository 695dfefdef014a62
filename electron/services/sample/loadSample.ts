import { createHash } from 'node:crypto';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Writing } from '../../store/openStore.ts';
import { directiveRow } from '../directives/directiveRow.ts';
import { documentFingerprint } from '../drafts/fingerprint.ts';
import type { ServiceContext } from '../serviceContext.ts';
import { taskWriter } from '../tasks/taskWriter.ts';
import { unitWriter } from '../units/unitWriter.ts';
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
    const named = (names: readonly string[]) => names.map((name) => ({ name, unitId: null }));
    for (const task of province.tasks) {
      const place = task.directive === null ? undefined : places[task.directive];
      await writer.keep(
        {
          ...task,
          directiveId: place?.directiveId ?? null,
          documentId: place?.documentId ?? null,
          leads: named(task.leads),
          coordinating: named(task.coordinating),
        },
        null,
      );
    }
    return { tasks: province.tasks.length };
  });
}
