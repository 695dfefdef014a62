import { describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { makeDocx, paragraph } from '../../fixtures/documents-docx.ts';
import { makePdf } from '../../fixtures/documents-pdf.ts';

const PAGES = 200;
const LINES = 30;
const line = (page: number, number: number) =>
  `${number + 1}. Sở Y tế rà soát, báo cáo nhiệm vụ ${page}/${number} về UBND tỉnh trước ngày 20/6/2026.`;
const pages = Array.from({ length: PAGES }, (_, page) =>
  Array.from({ length: LINES }, (_, number) => line(page, number)),
);

const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  '.txt': async () => Buffer.from(pages.map((lines) => lines.join('\n')).join('\n\f')),
  '.docx': () =>
    makeDocx({
      body: pages
        .flat()
        .map((text) => paragraph(text))
        .join(''),
    }),
  '.pdf': async () =>
    makePdf(
      pages.map((lines) => ({
        texts: lines.map((text, number) => ({ text, x: 60, y: 740 - number * 20, size: 8 })),
      })),
    ),
};

describe.each(Object.keys(makers))('%s of 200 pages', (kind) => {
  /** Reads the file and counts how often the reader looks whether it is to stop. */
  async function read(stopAt = Number.POSITIVE_INFINITY) {
    const bytes = await makers[kind]?.();
    if (!bytes) throw new Error('no such kind');
    const controller = new AbortController();
    const { signal } = controller;
    const look = signal.throwIfAborted.bind(signal);
    let looks = 0;
    vi.spyOn(signal, 'throwIfAborted').mockImplementation(() => {
      looks += 1;
      if (looks === stopAt) controller.abort(new Error('stopped'));
      look();
    });
    const shares: number[] = [];
    const onProgress = (share: number) => shares.push(share);
    const reading = readDocument({ bytes, fileName: `dai${kind}` }, { signal, onProgress });
    const outcome = await reading.then(
      ({ blocks }) => blocks.length,
      (error: unknown) => (error instanceof Error ? error.message : error),
    );
    return { outcome, looks, shares };
  }

  test('is read whole; it looks whether to stop more than once a page, its progress never leaps', {
    timeout: 60_000,
  }, async () => {
    const { outcome, looks, shares } = await read();
    expect(outcome).toBe(PAGES * LINES);
    expect(looks).toBeGreaterThan(PAGES);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const leaps = shares.slice(1).map((share, index) => share - (shares[index] ?? 0));
    expect(Math.max(...leaps)).toBeLessThan(0.16);
  });

  test.each([2, 40, 180])('stops at look %i and looks no more', { timeout: 60_000 }, async (stopAt) => {
    expect(await read(stopAt)).toMatchObject({ outcome: 'stopped', looks: stopAt });
  });
});
