import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { attachmentFiles } from '../../electron/attachments/attachmentFiles.ts';
import { attachmentFolder } from '../../electron/attachments/attachmentFolder.ts';
import { acceptReturned } from '../../electron/services/collection/acceptReturned.ts';
import { readReturned } from '../../electron/services/collection/readReturned.ts';
import { marksOf } from '../../electron/services/collection/returnToUnit.ts';
import { addEvidenceFiles } from '../../electron/services/evidence/addEvidence.ts';
import { removeEvidence } from '../../electron/services/evidence/keptEvidence.ts';
import type { ServiceContext } from '../../electron/services/serviceContext.ts';
import { getTask } from '../../electron/services/tasks/getTask.ts';
import { finishPurges } from '../../electron/services/trash/dropFiles.ts';
import { previewPurge, purgeTrash } from '../../electron/services/trash/purgeTrash.ts';
import { removeTasks } from '../../electron/services/trash/removeToTrash.ts';
import { purgeWords } from '../../shared/domain/trash.ts';
import { healthFile } from '../corpus/collection/judge.ts';
import { type SentForms, sentForms, toldTasks } from '../corpus/collection/sentForms.ts';
import { everyText } from './liveRows.ts';
import { directiveWith, importAll, items, newRegister } from './registerWith.ts';
import { temporaryFolder } from './temporaryStore.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function folderFor(files = attachmentFiles) {
  const attachments = attachmentFolder(path.join(temporaryFolder(), 'so.sqlite'), files);
  onTestFinished(() => attachments.close());
  return attachments;
}

/** Three tasks; the first has a file of its own and one that the second has too. */
async function withEvidence(files = attachmentFiles) {
  const { context, sqlite } = newRegister();
  await importAll(context, directiveWith(items));
  const ids = sqlite.prepare<[], string>('select id from task order by number').pluck().all();
  const attachments = folderFor(files);
  const given = { ...context, attachments };
  const add = (taskId: string, ...names: string[]) =>
    addEvidenceFiles(given, {
      taskId,
      updateId: null,
      files: names.map((name) => ({ fileName: `${name}.pdf`, bytes: bytes(name) })),
    });
  await add(ids[0] ?? '', 'riêng', 'chung');
  await add(ids[1] ?? '', 'chung', 'đã bỏ');
  const evidence = sqlite.prepare('select file_name as name, sha256, task_id from evidence').all() as {
    name: string;
    sha256: string;
    task_id: string;
  }[];
  const hashOf = (name: string) => evidence.find((each) => each.name === `${name}.pdf`)?.sha256 ?? '';
  return { context, given, sqlite, ids, attachments, add, hashOf };
}
const item = (ids: string[]) => ({ kind: 'task' as const, ids });
const purge = (given: Parameters<typeof purgeTrash>[0], ids: string[]) =>
  purgeTrash(given, { items: [item(ids)], typed: purgeWords });

test('a purge deletes the files that nothing names any more, and no other', async () => {
  const { context, given, ids, attachments, hashOf } = await withEvidence();
  const inTrash = (await getTask(context, ids[1] ?? '')).evidence.find(
    ({ fileName }) => fileName === 'đã bỏ.pdf',
  );
  await removeEvidence(context, inTrash?.id ?? '');
  await removeTasks(context, ids.slice(0, 1));
  expect(await previewPurge(context, [item(ids.slice(0, 1))])).toMatchObject({
    evidence: 2,
    files: 1,
    filesLeft: [],
  });
  expect(await purge(given, ids.slice(0, 1))).toMatchObject({ evidence: 2, files: 1, filesLeft: [] });
  expect(await attachments.has(hashOf('riêng'))).toBe(false);
  expect(await attachments.has(hashOf('chung'))).toBe(true); // the second task names it
  expect(await attachments.has(hashOf('đã bỏ'))).toBe(true); // it can still come out of the trash

  await removeTasks(context, ids.slice(1, 2));
  expect(await purge(given, ids.slice(1, 2))).toMatchObject({ files: 2 });
  expect(await attachments.has(hashOf('chung'))).toBe(false);
});

test('a file that another program holds is told; what was written of it is gone all the same', async () => {
  let held = true;
  const busy = async (file: string) => {
    if (held) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await attachmentFiles.remove(file);
  };
  const { context, given, sqlite, ids, attachments, hashOf } = await withEvidence({
    ...attachmentFiles,
    remove: busy,
  });
  await removeTasks(context, ids.slice(0, 1));
  const hash = hashOf('riêng');
  expect(await purge(given, ids.slice(0, 1))).toMatchObject({
    files: 0,
    filesLeft: [path.join('minh-chung', hash.slice(0, 2), `${hash}.pdf`)],
  });
  expect(await attachments.has(hash)).toBe(true);
  expect(everyText(sqlite)).not.toContain(hash);

  // the next start finishes it
  expect(await finishPurges(given)).toBe(0);
  held = false;
  expect(await finishPurges(given)).toBe(1);
  expect(await attachments.has(hash)).toBe(false);
  expect(await attachments.doomed()).toEqual([]);
});

test('a purge that fails leaves the files', async () => {
  const { context, given, sqlite, ids, attachments, hashOf } = await withEvidence();
  await removeTasks(context, ids.slice(0, 1));
  sqlite.exec("create temp trigger held before delete on task begin select raise(abort, 'held'); end");
  await expect(purge(given, ids.slice(0, 1))).rejects.toThrow('held');
  expect(await attachments.has(hashOf('riêng'))).toBe(true);
  expect(await attachments.doomed()).toEqual([]);
});

test('a purge broken off after it was stored is finished at the next start, one broken off before spares its files', async () => {
  const { context, given, ids, attachments, hashOf } = await withEvidence();
  await removeTasks(context, ids.slice(0, 1));
  const brokenOff = {
    ...attachments,
    drop: async () => {
      throw new Error('power cut');
    },
  };
  await expect(purge({ ...context, attachments: brokenOff }, ids.slice(0, 1))).rejects.toThrow('power cut');
  expect(await attachments.has(hashOf('riêng'))).toBe(true);
  expect(await finishPurges(given)).toBe(1);
  expect(await attachments.has(hashOf('riêng'))).toBe(false);

  await attachments.doom([hashOf('chung')]); // noted, then nothing more
  expect(await finishPurges(given)).toBe(0);
  expect(await attachments.has(hashOf('chung'))).toBe(true);
  expect(await attachments.doomed()).toEqual([]);
});

test('a file added while a purge deletes its copy is there in the end', async () => {
  const { context, given, ids, attachments, hashOf } = await withEvidence();
  await removeTasks(context, ids.slice(0, 1));
  let purged = false;
  const meanwhile = {
    ...attachments,
    async keep(...file: Parameters<typeof attachments.keep>) {
      const kept = await attachments.keep(...file);
      if (!purged) expect(await purge(given, ids.slice(0, 1))).toMatchObject({ files: 1 });
      purged = true;
      return kept;
    },
  };
  const files = [{ fileName: 'riêng.pdf', bytes: bytes('riêng') }];
  await addEvidenceFiles(
    { ...context, attachments: meanwhile },
    { taskId: ids[2] ?? '', updateId: null, files },
  );
  expect(await attachments.has(hashOf('riêng'))).toBe(true);
});

const health = ({ files }: SentForms) => ({
  fileName: healthFile,
  bytes: files.get(healthFile) ?? new Uint8Array(),
});
const read = (sent: SentForms, context: ServiceContext = sent.context) =>
  context.store.read((repositories) => readReturned(repositories, context, sent.period.id, health(sent)));

test('a purged task is taken out of the forms that were sent; the other rows are reconciled as before', async () => {
  const sent = await sentForms();
  const { context, sqlite, taskIds } = sent;
  const [gone = ''] = taskIds.slice(1, 2);
  const attachments = folderFor();
  const given = { ...context, attachments };
  const [told] = toldTasks.slice(1, 2);
  const before = await read(sent);
  const [no] = before.rows.filter(({ taskId }) => taskId === gone).map((row) => row.no);
  await removeTasks(context, [gone]);
  await purge(given, [gone]);
  const text = everyText(sqlite);
  expect(text).not.toContain(told?.text);
  expect(text).not.toContain('Còn 3 huyện');
  const rows = sqlite.prepare<[], string>('select rows from collection_form').pluck().all().join();
  expect(rows).not.toContain(gone);
  expect(text).toContain(toldTasks[0]?.text);

  const after = await read(sent);
  expect(after.rows).toEqual(before.rows.filter(({ taskId }) => taskId !== gone));
  expect(after.rows.map((row) => row.no)).not.toContain(no);
  expect(after.found.unknown.map(({ kind }) => kind)).toEqual(['withdrawn']);
  expect(marksOf(after)).toEqual([]);
  expect(after.found.rows.flatMap(({ cells }) => cells).every(({ state }) => state === 'unchanged')).toBe(
    true,
  );
});

test('the file that a unit sent back is evidence of all its tasks and stays when one of them is purged', async () => {
  const sent = await sentForms();
  const { context, taskIds } = sent;
  const attachments = folderFor();
  const given = { ...context, attachments };
  const { found, sha256 } = await read(sent);
  const [row] = found.rows;
  const now = row?.cells.find(({ field }) => field === 'result')?.now ?? '';
  const decisions = row ? [{ no: row.no, field: 'result' as const, now, value: 'Đã xong' }] : [];
  await acceptReturned(given, sent.period.id, [{ file: health(sent), decisions }]);
  await removeTasks(context, taskIds.slice(0, 1));
  expect(await purge(given, taskIds.slice(0, 1))).toMatchObject({ updates: 1, files: 0 });
  expect(await attachments.has(sha256)).toBe(true);
  expect(existsSync(path.join(process.cwd(), 'minh-chung'))).toBe(false);
});
