import fc from 'fast-check';
import { afterAll } from 'vitest';
import { attachmentFolder } from '../../../electron/attachments/attachmentFolder.ts';
import { addEvidenceDocument, addEvidenceFiles } from '../../../electron/services/evidence/addEvidence.ts';
import { removeEvidence } from '../../../electron/services/evidence/keptEvidence.ts';
import { completeTask, reopenTask } from '../../../electron/services/progress/completeTask.ts';
import { getTask } from '../../../electron/services/tasks/getTask.ts';
import { listTasks } from '../../../electron/services/tasks/listTasks.ts';
import { defaultQuery } from '../storedTask.ts';
import { type Act, pick } from './act.ts';

const attachments = attachmentFolder(':memory:');
afterAll(() => attachments.close());

export const prove: fc.Arbitrary<Act> = fc
  .record({ at: fc.nat(50), what: fc.constantFrom('file', 'number', 'remove', 'complete', 'reopen') })
  .map(({ at, what }) => async (context) => {
    const { rows } = await listTasks(context, defaultQuery());
    const able = what === 'reopen' ? rows.filter(({ status }) => status === 'done') : rows;
    const task = pick(able, at);
    if (!task) return;
    const { id, version } = task;
    const place = { taskId: id, updateId: null };
    const files = [{ fileName: 'a.pdf', bytes: new TextEncoder().encode(`tệp ${at}`) }];
    if (what === 'file') await addEvidenceFiles({ ...context, attachments }, { ...place, files });
    else if (what === 'number')
      await addEvidenceDocument(context, { ...place, number: `${at}/BC-SNV`, note: '' });
    else if (what === 'complete')
      await completeTask(context, {
        id,
        version,
        doneOn: context.clock.today(),
        document: '1/BC',
        result: '',
      });
    else if (what === 'reopen')
      await reopenTask(context, { id, version, reason: 'Còn thiếu', status: 'in-progress' });
    else {
      await addEvidenceDocument(context, { ...place, number: '9/BC-SNV', note: '' });
      const [proof] = (await getTask(context, id)).evidence;
      if (proof) await removeEvidence(context, proof.id);
    }
  });
