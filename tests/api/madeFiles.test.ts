import JSZip from 'jszip';
import { expect, test } from 'vitest';
import type { Day } from '../../shared/vietnamese/day.ts';
import { testApplication, transports } from './apiClients.ts';

test.each(Object.keys(transports))(
  '%s: letters and a set of appendices made without a folder are taken once, whole',
  async (name) => {
    const api = await transports[name]?.(testApplication());
    if (!api) throw new Error('no client');
    await api.sample.load();
    const { units, on } = await api.letters.work({ soon: true });
    let letters: string | null = null;
    for await (const event of await api.letters.makeArchive({
      units: units.map(({ unit }) => unit.id),
      about: { kind: 'tasks', soon: true },
      firstNumber: 1,
      day: on as Day,
      answerBy: null,
    }))
      if (event.step === 'done') letters = event.archive;
    const { file } = await api.files.take({ key: letters ?? '' });
    expect(Object.keys((await JSZip.loadAsync(await file.arrayBuffer())).files)).toHaveLength(units.length);
    await expect(api.files.take({ key: letters ?? '' })).rejects.toMatchObject({
      data: { code: 'FILE_VANISHED' },
    });

    let set: string | null = null;
    for await (const event of await api.appendices.downloadSet({ appendices: [2, 9], asOne: false }))
      if (event.step === 'done') set = event.file;
    const archive = await JSZip.loadAsync(
      await (await api.files.take({ key: set ?? '' })).file.arrayBuffer(),
    );
    expect(Object.keys(archive.files)).toHaveLength(2);
  },
);
