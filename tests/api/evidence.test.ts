import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../store/temporaryStore.ts';
import { type Api, testApplication, transports } from './apiClients.ts';

async function withSample(name: string) {
  const folder = temporaryFolder();
  const api = await transports[name]?.(testApplication({ file: path.join(folder, 'so.dondoc') }));
  if (!api) throw new Error('no client');
  await api.sample.load();
  const { rows } = await api.tasks.list({ filter: { statuses: ['in-progress'] } });
  return { api, folder, taskId: rows[0]?.id ?? '' };
}

const file = (text: string, name = 'Báo cáo kết quả.pdf') => new File([text], name);
const code = (api: Promise<unknown>) =>
  api.then(
    () => 'not refused',
    (error) => error.data?.code,
  );
const filesOf = async (api: Api, id: string) => (await api.tasks.get({ id })).evidence;

test.each(Object.keys(transports))('%s: files go in and come back, removed ones too', async (name) => {
  const { api, taskId } = await withSample(name);
  const before = (await filesOf(api, taskId)).length;
  const { evidence } = await api.evidence.addFiles({
    taskId,
    updateId: null,
    files: [file('một'), file('hai', 'Ảnh hiện trường.jpg'), file('một', 'chép lại.pdf')],
  });
  const added = evidence.slice(before);
  expect(added.map(({ fileName, size }) => [fileName, size])).toEqual([
    ['Báo cáo kết quả.pdf', 5],
    ['Ảnh hiện trường.jpg', 3],
  ]);
  const [first] = added;
  const copy = await api.evidence.download({ id: first?.id ?? '' });
  expect(copy.file.name).toBe('Báo cáo kết quả.pdf');
  expect(await copy.file.text()).toBe('một');
  await api.evidence.remove({ id: first?.id ?? '' });
  expect(await code(api.evidence.download({ id: first?.id ?? '' }))).toBe('EVIDENCE_GONE');
  expect((await api.tasks.undo()).undone).toMatch(/^bỏ minh chứng “Báo cáo kết quả.pdf” của NV-/u);
  expect(await (await api.evidence.download({ id: first?.id ?? '' })).file.text()).toBe('một');
  expect((await api.tasks.undo()).undone).toMatch(
    /^thêm minh chứng “Báo cáo kết quả.pdf” và 2 tệp khác cho/u,
  );
  expect(await filesOf(api, taskId)).toHaveLength(before);
});

test('a file that is empty or too large, or of a task that is gone, leaves nothing', async () => {
  const { api, taskId } = await withSample('HTTP');
  const before = await filesOf(api, taskId);
  const place = { taskId, updateId: null };
  expect(await code(api.evidence.addFiles({ ...place, files: [file('x'), file('')] }))).toBe(
    'ATTACHMENT_EMPTY',
  );
  const large = new File([new Uint8Array(50 * 1024 * 1024 + 1)], 'phim.mp4');
  expect(await code(api.evidence.addFiles({ ...place, files: [large] }))).toBe('ATTACHMENT_TOO_LARGE');
  const gone = { ...place, taskId: 'gone', files: [file('x')] };
  expect(await code(api.evidence.addFiles(gone))).toBe('TASK_GONE');
  const report = { ...place, updateId: 'gone', files: [file('x')] };
  expect(await code(api.evidence.addFiles(report))).toBe('PROGRESS_GONE');
  expect(await filesOf(api, taskId)).toEqual(before);
});

test('a missing or changed file is told when it is opened and when all are checked', async () => {
  const { api, folder, taskId } = await withSample('message port');
  const files = [file('một', 'a.pdf'), file('hai', 'b.pdf'), file('ba', 'c.pdf')];
  await api.evidence.addFiles({ taskId, updateId: null, files });
  const added = (await filesOf(api, taskId)).filter(({ kind }) => kind === 'file').slice(-3);
  const placeOf = (text: string) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    return path.join(folder, 'minh-chung', sha256.slice(0, 2), `${sha256}.pdf`);
  };
  rmSync(placeOf('một'));
  writeFileSync(placeOf('hai'), 'khác');
  const download = (at: number) => api.evidence.download({ id: added[at]?.id ?? '' });
  expect(await code(download(0))).toBe('ATTACHMENT_MISSING');
  expect(await code(download(1))).toBe('ATTACHMENT_CHANGED');
  expect(await (await download(2)).file.text()).toBe('ba');
  expect(await api.evidence.check()).toMatchObject({
    files: 3,
    faults: [
      { fileName: 'a.pdf', fault: 'missing' },
      { fileName: 'b.pdf', fault: 'changed' },
    ],
  });
});

test('a copy is written where the user has said, and nowhere else; an older file there stays whole until then', async () => {
  const folder = temporaryFolder();
  const target = path.join(folder, 'bản sao.pdf');
  const application = testApplication({
    file: path.join(folder, 'so.dondoc'),
    mayWrite: (file) => file === target,
  });
  const api = await transports['message port']?.(application);
  if (!api) throw new Error('no client');
  await api.sample.load();
  const { rows } = await api.tasks.list({});
  const taskId = rows[0]?.id ?? '';
  const { evidence } = await api.evidence.addFiles({ taskId, updateId: null, files: [file('một', 'a.pdf')] });
  const id = evidence.at(-1)?.id ?? '';
  expect(await code(api.evidence.saveTo({ id, path: path.join(folder, 'khác.pdf') }))).toBe(
    'TARGET_NOT_ALLOWED',
  );
  writeFileSync(target, 'cũ');
  await api.evidence.saveTo({ id, path: target });
  expect(readFileSync(target, 'utf8')).toBe('một');
  expect(await code(api.evidence.saveTo({ id: 'gone', path: target }))).toBe('EVIDENCE_GONE');
  expect(readFileSync(target, 'utf8')).toBe('một');
});

test('done without evidence is told until a file, a number or the document of completion stands for it', async () => {
  const { api, taskId } = await withSample('message port');
  const task = async () => api.tasks.get({ id: taskId });
  for (const { id } of (await task()).evidence) await api.evidence.remove({ id });
  const { version } = await task();
  const said = { doneOn: '2026-01-20' as never, result: 'Đã xong' };
  const done = await api.progress.complete({ id: taskId, version, ...said, document: null });
  expect(done).toMatchObject({ status: 'done', doneOn: '2026-01-20', result: 'Đã xong' });
  expect(done.doneWithoutEvidence).toBe(true);
  const { rows } = await api.tasks.list({ filter: { statuses: ['done'] } });
  expect(rows.find(({ id }) => id === taskId)?.doneWithoutEvidence).toBe(true);
  const proven = await api.evidence.addDocument({ taskId, updateId: null, number: '12/BC-SNV', note: '' });
  expect(proven.doneWithoutEvidence).toBe(false);
  await api.tasks.undo();
  const { version: later } = await task();
  const numbered = await api.progress.complete({
    id: taskId,
    version: later,
    ...said,
    document: '15/BC-SNV',
  });
  expect(numbered).toMatchObject({ doneWithoutEvidence: false, doneDocument: '15/BC-SNV' });

  const reason = 'Còn thiếu số liệu của đặc khu';
  const seen = { id: taskId, version: numbered.version };
  expect(await code(api.progress.reopen({ id: taskId, version: 0, reason }))).toBe('TASK_CHANGED');
  const reopened = await api.progress.reopen({ ...seen, reason });
  expect(reopened).toMatchObject({ status: 'in-progress', doneOn: null, doneDocument: null });
  expect(reopened.history[0]?.action).toMatch(/^Mở lại NV-\d+: Còn thiếu số liệu của đặc khu$/u);
  const again = { id: taskId, version: reopened.version, reason };
  expect(await code(api.progress.reopen(again))).toBe('TASK_NOT_DONE');
  await api.tasks.undo();
  expect(await task()).toMatchObject({ status: 'done', doneDocument: '15/BC-SNV' });
});

test('a result of blanks or line breaks alone is none, however it comes in', async () => {
  const { api, taskId } = await withSample('message port');
  const task = () => api.tasks.get({ id: taskId });
  await api.tasks.update({ id: taskId, version: (await task()).version, change: { result: '' } });
  const blank = ' \n\u00a0\t\n';
  const change = { result: blank };
  expect(await api.tasks.update({ id: taskId, version: (await task()).version, change })).toMatchObject({
    result: '',
  });
  const said = { doneOn: '2026-01-20' as never, document: null, result: blank };
  const done = await api.progress.complete({ id: taskId, version: (await task()).version, ...said });
  expect(done.result).toBe('');
  const reopening = { reason: 'Còn thiếu số liệu', result: blank };
  const reopened = await api.progress.reopen({ id: taskId, version: done.version, ...reopening });
  expect(reopened.result).toBe('');
});
