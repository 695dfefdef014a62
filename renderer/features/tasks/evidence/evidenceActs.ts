import type { EvidenceItem, TaskDetail } from '../../../../shared/contract/schemas.ts';
import { mostFilesAtOnce } from '../../../../shared/domain/evidence.ts';
import { evidenceText } from '../../../../shared/text.ts';
import { appApi, shellApi } from '../../../lib/api.ts';
import { tellDone, tellFailed } from '../../../lib/notice.ts';
import { once } from '../../../lib/once.ts';
import { refusalSentence } from '../../../lib/refusalSentence.ts';
import { saveByBrowser } from '../../../lib/saveByBrowser.ts';
import { actOnTask } from '../saveTask.ts';
import { evidenceName } from './evidenceName.ts';

const failed = (why: string) => evidenceText.failed(why);

/** Keeps files as evidence of a task, or of one report of it. */
export async function addFiles(task: TaskDetail, updateId: string | null, files: readonly File[]) {
  const [first] = files;
  if (!first) return;
  if (files.length > mostFilesAtOnce) return tellFailed(evidenceText.tooMany(mostFilesAtOnce));
  tellDone(evidenceText.adding);
  await actOnTask(
    task,
    () => appApi.evidence.addFiles({ taskId: task.id, updateId, files: [...files] }),
    (saved) => {
      const added = saved.evidence.length - task.evidence.length;
      return added === 0 ? evidenceText.known(first.name) : evidenceText.added(first.name, added);
    },
    failed,
  );
}

/** Keeps a document's number as evidence; true when it is stored. */
export async function addDocument(task: TaskDetail, number: string): Promise<boolean> {
  const outcome = await actOnTask(
    task,
    () => appApi.evidence.addDocument({ taskId: task.id, updateId: null, number, note: '' }),
    () => evidenceText.added(evidenceText.document(number), 1),
    failed,
  );
  return outcome === 'saved';
}

/** Puts a piece of evidence into the trash. */
export const removeEvidence = (task: TaskDetail, item: EvidenceItem) =>
  once(`remove ${item.id}`, () =>
    actOnTask(
      task,
      () => appApi.evidence.remove({ id: item.id }),
      () => evidenceText.removed(evidenceName(item)),
      failed,
    ),
  );

/** Opens a copy with the program that the system has for it; a browser downloads it. */
export async function openEvidence({ id, fileName }: EvidenceItem) {
  try {
    const { file } = await appApi.evidence.download({ id });
    const name = fileName ?? file.name;
    if (!shellApi) return saveByBrowser(file, name);
    await shellApi.openCopy({ file: new File([file], name) });
    tellDone(evidenceText.opened(name));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}

/** Saves a copy: in the window where its user says, elsewhere as a download. */
export async function saveEvidence({ id, fileName }: EvidenceItem) {
  try {
    if (!shellApi) {
      const { file } = await appApi.evidence.download({ id });
      return saveByBrowser(file, fileName ?? file.name);
    }
    const target = await shellApi.chooseSaveFile({ fileName: fileName ?? '' });
    if (!target) return;
    await appApi.evidence.saveTo({ id, path: target.path });
    tellDone(evidenceText.saved(target.path));
  } catch (error) {
    tellFailed(refusalSentence(error));
  }
}
