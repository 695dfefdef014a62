import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Api, logged, testApplication, transports } from './apiClients.ts';
import { directiveFile } from './directive.ts';

/** Sends a file and follows the reading; answers the steps and the draft's key. */
async function importFile(api: Api, file: File) {
  const steps: string[] = [];
  let draftId = '';
  for await (const event of await api.drafts.import({ file })) {
    steps.push(event.step);
    if (event.step === 'done') draftId = event.draftId;
  }
  return { steps, draftId };
}

async function refusal(call: Promise<unknown>) {
  const { error } = await safe(call);
  return error && isDefinedError(error) ? error : { code: 'no defined error', data: error };
}

describe.each(Object.keys(transports))('over %s', (name) => {
  const connect = async (options = {}) => {
    const api = await transports[name]?.(testApplication(options));
    if (!api) throw new Error('no transport');
    return api;
  };

  test('a file goes in, its draft is reviewed and confirmed, its tasks are listed', async () => {
    const api = await connect();
    const { steps, draftId } = await importFile(api, directiveFile());
    expect(steps[0]).toBe('reading');
    expect(steps.slice(-2)).toEqual(['extracting', 'done']);

    const draft = await api.drafts.get({ id: draftId });
    expect(draft.fileName).toBe('bao-cao-31.txt');
    expect(draft.header.number).toBe('31/BC-TGV');
    expect(draft.tasks.length).toBeGreaterThan(0);
    const pending = await refusal(api.drafts.confirm({ id: draftId }));
    expect(pending).toMatchObject({
      code: 'REFUSED',
      data: { code: 'DRAFT_PENDING', count: draft.tasks.length },
    });

    const tasks = draft.tasks.map((task) => ({ ...task, decision: 'accepted' as const }));
    await api.drafts.save({ id: draftId, header: draft.header, tasks });
    const outcome = await api.drafts.confirm({ id: draftId });
    expect(outcome).toMatchObject({ added: tasks.length, updated: 0, refused: 0 });

    const page = await api.tasks.list({});
    expect(page.total).toBe(tasks.length);
    const [row] = page.rows;
    const detail = await api.tasks.get({ id: row?.id ?? '' });
    expect(detail.context.some(({ no }) => no === detail.source[0]?.block)).toBe(true);
    expect((await api.tasks.overview()).undo).toContain('31/BC-TGV');
  });

  test('a refusal comes with its code and data, in the middle of a reading too', async () => {
    const api = await connect();
    expect(await refusal(api.tasks.get({ id: 'none' }))).toMatchObject({
      code: 'REFUSED',
      status: 422,
      data: { code: 'TASK_GONE' },
    });
    expect(await refusal(importFile(api, directiveFile('', 'trong.txt')))).toMatchObject({
      code: 'REFUSED',
      data: { code: 'FILE_EMPTY', file: 'trong.txt' },
    });
    expect((await api.tasks.overview()).draftCount).toBe(0);
    expect(logged).toEqual([]);
  });

  test('wrong input is turned away before any service', async () => {
    const api = await connect();
    // @ts-expect-error a limit is a number
    const { error } = await safe(api.tasks.list({ limit: 'many' }));
    expect(error).toMatchObject({ code: 'BAD_REQUEST' });
    const day = await safe(api.drafts.resolveDeadline({ phrase: 'x', on: '2026-02-31' as never }));
    expect(day.error).toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('a bug answers nothing of itself, and the log keeps where it was without any text', async () => {
    const application = testApplication();
    const secret = 'Nội dung mật của văn bản';
    application.context.store.read = () => Promise.reject(new TypeError(secret));
    const api = await transports[name]?.(application);
    const { error } = await safe(api ? api.tasks.overview() : Promise.reject(new Error('no transport')));
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain(secret);
    expect(logged.join('\n')).toMatch(/^tasks\.overview: TypeError\n +at /u);
    expect(logged.join('\n')).not.toContain(secret);
  });

  test('an answer that breaks the contract never leaves, and the log says where', async () => {
    const application = testApplication();
    const secret = 'Nội dung mật của văn bản';
    application.context.store.read = async () => [{ id: secret }] as never;
    const api = await transports[name]?.(application);
    const { error } = await safe(api ? api.units.list() : Promise.reject(new Error('no transport')));
    expect(error).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(JSON.stringify(error)).not.toContain(secret);
    expect(logged).toEqual([expect.stringMatching(/^units\.list: \S+[\s\S]*0\.name/u)]);
    expect(logged.join('\n')).not.toContain(secret);
  });

  test('a workbook comes back as a file, and may be written only where it is allowed', async () => {
    const api = await connect();
    await api.sample.load();
    const { outcome, file } = await api.appendices.download({ appendix: 2 });
    expect(file).toBeInstanceOf(File);
    expect(file.name).toBe('Phu luc II - 2026-01-21.xlsx');
    expect(new Uint8Array(await file.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(outcome.tasks).toBe((await api.tasks.overview()).taskCount);
    const denied = await refusal(api.appendices.exportTo({ appendix: 2, path: '/tmp/phu-luc.xlsx' }));
    expect(denied).toMatchObject({ code: 'REFUSED', data: { code: 'TARGET_NOT_ALLOWED' } });
  });

  test('a workbook is written where the host allows it', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-api-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const target = path.join(folder, 'phu-luc-3.xlsx');
    const api = await connect({ mayWrite: (asked: string) => asked === target });
    await api.sample.load();
    const { counts } = await api.tasks.overview();
    const outcome = await api.appendices.exportTo({ appendix: 3, path: target });
    expect(outcome).toMatchObject({
      path: target,
      tasks: counts.overdue + counts['due-today'] + counts['due-soon'],
    });
    expect(existsSync(target)).toBe(true);
    const list = await api.checklists.get({ filter: { timeliness: ['overdue'], search: 'so' } });
    const rows = list.groups.flatMap((group) => group.rows);
    expect(list).toMatchObject({ on: '2026-01-21', taskCount: rows.length, printedTasks: rows.length });
    expect(list.lines.slice(0, 2)).toEqual(['Tìm: “so”', 'Thời hạn: Quá hạn']);
  });

  test('reading stops when the page asks, and nothing is kept', async () => {
    const api = await connect();
    const stop = new AbortController();
    const long = `${'1. Sở Y tế báo cáo kết quả trước ngày 30/01/2026.\n'.repeat(40_000)}`;
    await expect(async () => {
      for await (const _ of await api.drafts.import({ file: directiveFile(long) }, { signal: stop.signal }))
        stop.abort();
    }).rejects.toThrow();
    expect((await api.tasks.overview()).draftCount).toBe(0);
  });
});
