import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { testApplication, transports } from './apiClients.ts';

test.each(Object.keys(transports))(
  '%s: forms go out in one archive, come back, are taken over and returned, with their files',
  async (name) => {
    const api = await transports[name]?.(testApplication());
    if (!api) throw new Error('no client');
    await api.sample.load();
    const { id } = await api.periods.ensureCurrent();
    let key: string | null = null;
    const steps: string[] = [];
    const asked = { periodId: id, unitIds: [], dueOn: null, folder: null };
    for await (const event of await api.collection.make(asked)) {
      steps.push(event.step);
      if (event.step === 'done') key = event.archive;
    }
    expect(steps.at(-1)).toBe('done');
    if (!key) throw new Error('no archive');
    const { file: archive } = await api.files.take({ key });
    await expect(api.files.take({ key })).rejects.toMatchObject({
      data: { code: 'FILE_VANISHED' },
    });
    const zip = await JSZip.loadAsync(await archive.arrayBuffer());
    expect(Object.keys(zip.files).length).toBe(steps.length - 1 + 1);
    const form = Object.keys(zip.files).find((each) => each.startsWith('01_')) ?? '';
    const bytes = await zip.file(form)?.async('uint8array');
    const file = new File([new Uint8Array(bytes ?? [])], form);

    const read = await api.collection.read({ periodId: id, file });
    expect(read).toMatchObject({ fileName: form, rows: [], guessed: false });
    const decision = { no: 1, field: 'percent' as const, now: null, value: '12,5 %' };
    const outcome = await api.collection.accept({ periodId: id, forms: [{ file, decisions: [decision] }] });
    expect(outcome).toMatchObject({ cells: 1, files: 1 });
    const board = await api.collection.board({ periodId: id });
    expect(board.rows.filter(({ state }) => state === 'accepted')).toHaveLength(1);
    const back = await api.collection.returnToUnit({ periodId: id, file });
    expect(back.file.name).toMatch(/can sua\.xlsx$/u);
    expect((await api.collection.lateList({ periodId: id })).units).toBe(board.rows.length - 1);
    await expect(api.collection.read({ periodId: id, file: new File(['a'], 'x.xls') })).rejects.toMatchObject(
      { code: 'REFUSED', data: { code: 'XLS_LEGACY', file: 'x.xls' } },
    );
  },
  30_000,
);
