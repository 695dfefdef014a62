import { randomBytes } from 'node:crypto';
import { mkdtemp, open, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../../../electron/documents/readDocument.ts';
import { type OpenedFile, readSource } from '../../../electron/documents/readSource.ts';
import { openZip } from '../../../electron/documents/zipArchive.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { refusalText } from '../../../shared/text.ts';
import { makeDocx, paragraph } from '../../fixtures/documents-docx.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'don-doc-bad-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The refusal that a reading ends with; whatever else it ends with fails the test. */
async function refusalOf(reading: Promise<unknown>): Promise<Refusal> {
  const outcome = await reading.then(
    () => 'read',
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(Refusal);
  if (!(outcome instanceof Refusal)) throw new Error('not refused');
  // every refusal has its sentence, in Vietnamese, ending in a full stop
  expect(refusalText(outcome.code, outcome.data)).toMatch(/\p{Lu}.*[ạ-ỹđ].*\.$/u);
  return outcome;
}

const bytesOf = (fileName: string, bytes: Uint8Array) => readDocument({ bytes, fileName });
const codeOf = async (reading: Promise<unknown>) => (await refusalOf(reading)).code;

/** An OLE container as Office writes them: the signature, and the streams' names in UTF-16. */
const oleWith = (...streams: string[]): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    ...streams.map((name) =>
      Buffer.concat([Buffer.from(name, 'utf16le'), Buffer.alloc(128 - name.length * 2)]),
    ),
  ]);

describe('by path', () => {
  test('a missing file', async () => {
    expect(await codeOf(readDocument({ path: join(folder, 'khong-co.docx') }))).toBe('FILE_NOT_FOUND');
  });

  test('a directory', async () => {
    expect(await codeOf(readDocument({ path: folder }))).toBe('FILE_IS_FOLDER');
  });

  test('an empty file', async () => {
    const path = join(folder, 'rong.docx');
    await writeFile(path, '');
    expect(await codeOf(readDocument({ path }))).toBe('FILE_EMPTY');
  });

  test('200 MB are refused by their size, not a byte read', async () => {
    const path = join(folder, 'lon.docx');
    await writeFile(path, '');
    await truncate(path, 200 * 1024 * 1024);
    let reads = 0;
    const counting = async (name: string): Promise<OpenedFile> => {
      const handle = await open(name, 'r');
      return {
        stat: handle.stat.bind(handle),
        close: handle.close.bind(handle),
        read: () => {
          reads += 1;
          throw new Error('read');
        },
      };
    };
    const refusal = await refusalOf(readSource({ path }, async () => {}, counting));
    expect(refusal).toMatchObject({ code: 'FILE_TOO_LARGE', data: { limit: 100, file: 'lon.docx' } });
    expect(reads).toBe(0);
  });

  test.each([
    ['is deleted from its share', { code: 'ENOENT' }],
    ['stands on a stick that is pulled out', { code: 'EIO' }],
  ])('a file that %s while it is read', async (_, { code }) => {
    const path = join(folder, 'bien-mat.txt');
    await writeFile(path, 'x'.repeat(9 * 1024 * 1024));
    let closed = false;
    const failing = async (name: string): Promise<OpenedFile> => {
      const handle = await open(name, 'r');
      let reads = 0;
      return {
        stat: handle.stat.bind(handle),
        close: async () => {
          closed = true;
          await handle.close();
        },
        read: ((buffer: Uint8Array, at: number, length: number, position: number) => {
          reads += 1;
          if (reads > 1) throw Object.assign(new Error('gone'), { code });
          return handle.read(buffer, at, length, position);
        }) as OpenedFile['read'],
      };
    };
    expect(await codeOf(readSource({ path }, async () => {}, failing))).toBe('FILE_VANISHED');
    expect(closed).toBe(true);
  });

  test('a file that becomes shorter while it is read', async () => {
    const path = join(folder, 'ngan-lai.txt');
    await writeFile(path, 'x'.repeat(9 * 1024 * 1024));
    const shrinking = async (name: string): Promise<OpenedFile> => {
      const handle = await open(name, 'r');
      return {
        stat: handle.stat.bind(handle),
        close: handle.close.bind(handle),
        read: (async (buffer: Uint8Array, at: number, length: number, position: number) => {
          const result = await handle.read(buffer, at, length, position);
          await truncate(path, 1024);
          return result;
        }) as OpenedFile['read'],
      };
    };
    expect(await codeOf(readSource({ path }, async () => {}, shrinking))).toBe('FILE_VANISHED');
  });
});

describe('by content', () => {
  test('an extension that is not read', async () => {
    expect(await codeOf(bytesOf('bao-cao.odt', Buffer.from('x')))).toBe('FILE_KIND_UNKNOWN');
    expect(await codeOf(bytesOf('bao-cao', Buffer.from('x')))).toBe('FILE_KIND_UNKNOWN');
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), 'hình ảnh'],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0, 1]), 'hình ảnh'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'tệp PDF'],
    ['a text', Buffer.from('BÁO CÁO\nKết quả công tác'), 'văn bản thuần (.txt)'],
    ['an old workbook', oleWith('Root Entry', 'Workbook'), 'bảng tính Excel cũ (.xls)'],
    ['an old Word file', oleWith('Root Entry', 'WordDocument'), 'văn bản Word cũ (.doc)'],
  ])('%s named .docx', async (_, bytes, found) => {
    const refusal = await refusalOf(bytesOf('van-ban.docx', bytes));
    expect(refusal).toMatchObject({ code: 'FILE_NOT_AS_NAMED', data: { found } });
  });

  test('a Word file named .pdf', async () => {
    const bytes = await makeDocx({ body: paragraph('Kế hoạch') });
    expect(await refusalOf(bytesOf('van-ban.pdf', bytes))).toMatchObject({
      code: 'FILE_NOT_AS_NAMED',
      data: { found: 'văn bản Word (.docx)' },
    });
  });

  test('a zip of pictures named .docx', async () => {
    const zip = new JSZip().file('anh.png', 'x');
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(await refusalOf(bytesOf('van-ban.docx', bytes))).toMatchObject({
      code: 'FILE_NOT_AS_NAMED',
      data: { found: 'tệp nén (.zip)' },
    });
  });

  test('a password', async () => {
    const bytes = oleWith('Root Entry', 'EncryptionInfo', 'EncryptedPackage');
    expect(await codeOf(bytesOf('mat.docx', bytes))).toBe('FILE_PASSWORD');
    expect(await codeOf(bytesOf('mat.xlsx', bytes))).toBe('FILE_PASSWORD');
  });

  test('a web page or rich text saved as .doc is told what to do', async () => {
    expect(await codeOf(bytesOf('van-ban.doc', Buffer.from('<html><body>Quyết định</body></html>')))).toBe(
      'DOC_LEGACY',
    );
    expect(await codeOf(bytesOf('van-ban.doc', Buffer.from('{\\rtf1 Quyet dinh}')))).toBe('DOC_LEGACY');
  });

  test('random bytes', async () => {
    const bytes = randomBytes(5000);
    bytes[0] = 0x07;
    for (const name of ['a.docx', 'a.pdf', 'a.xlsx', 'a.doc'])
      expect(await codeOf(bytesOf(name, bytes))).toBe('FILE_DAMAGED');
    expect(await codeOf(bytesOf('a.txt', bytes))).toBe('FILE_KIND_UNKNOWN');
  });

  test('a text without a letter', async () => {
    expect(await codeOf(bytesOf('trang.txt', Buffer.from(' \n\n  \n')))).toBe('FILE_NO_TEXT');
    expect(await codeOf(bytesOf('trang.docx', await makeDocx({ body: paragraph('') })))).toBe('FILE_NO_TEXT');
  });
});

describe('damaged archives', () => {
  test('cut off anywhere', async () => {
    const bytes = await makeDocx({ body: paragraph('Kế hoạch năm 2026') });
    for (const share of [0.02, 0.3, 0.6, 0.95])
      expect(await codeOf(bytesOf('cut.docx', bytes.subarray(0, Math.floor(bytes.length * share))))).toBe(
        'FILE_DAMAGED',
      );
  });

  test('without the document itself', async () => {
    const zip = await JSZip.loadAsync(await makeDocx({ body: paragraph('x') }));
    zip.remove('word/document.xml');
    expect(await codeOf(bytesOf('thieu.docx', await zip.generateAsync({ type: 'uint8array' })))).toBe(
      'FILE_DAMAGED',
    );
  });

  test('with XML that breaks off', async () => {
    const zip = await JSZip.loadAsync(await makeDocx({ body: paragraph('x') }));
    zip.file(
      'word/document.xml',
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>',
    );
    expect(await codeOf(bytesOf('hong.docx', await zip.generateAsync({ type: 'uint8array' })))).toBe(
      'FILE_DAMAGED',
    );
  });

  test('with bytes changed in the middle, never anything but a refusal or a reading', async () => {
    const good = await makeDocx({
      body: Array.from({ length: 40 }, (_, i) => paragraph(`Nhiệm vụ ${i}`)).join(''),
    });
    for (let at = 0; at < good.length; at += 37) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
      const outcome = await bytesOf('doi.docx', bytes).then(
        () => 'read',
        (error: unknown) => error,
      );
      if (outcome !== 'read') expect(outcome).toBeInstanceOf(Refusal);
    }
  });
});

describe('zip bombs', () => {
  test('are refused by the sizes they claim, nothing unpacked', async () => {
    const bytes = Buffer.from(await makeDocx({ body: paragraph('x') }));
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(400 * 1024 * 1024, central + 24);
    expect(await refusalOf(bytesOf('bom.docx', bytes))).toMatchObject({
      code: 'FILE_ZIP_BOMB',
      data: { limit: 300 },
    });
  });

  test('that claim little are stopped while they are unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(3 * 1024 * 1024));
    const zip = new JSZip();
    zip.file('word/document.xml', Buffer.alloc(3 * 1024 * 1024), { compression: 'DEFLATE' });
    const bytes = Buffer.from(await zip.generateAsync({ type: 'uint8array' }));
    expect(bytes.length).toBeLessThan(bomb.length + 1000);
    const central = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bytes.writeUInt32LE(1000, central + 24);
    const archive = openZip(bytes, 'bom.docx', 2);
    expect(await codeOf(archive.read('word/document.xml'))).toBe('FILE_ZIP_BOMB');
    expect((await openZip(bytes, 'bom.docx', 4).read('word/document.xml'))?.length).toBe(3 * 1024 * 1024);
  });

  test('in many parts are counted together', async () => {
    const zip = new JSZip();
    for (const name of ['a', 'b', 'c']) zip.file(name, Buffer.alloc(800 * 1024));
    const archive = openZip(
      await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }),
      'x',
      2.4,
    );
    await archive.read('a');
    await archive.read('b');
    await archive.read('c');
    expect(await codeOf(archive.read('a'))).toBe('FILE_ZIP_BOMB');
  });
});

describe('abort', () => {
  test('before and while reading ends with the reason that was given', async () => {
    const reason = new Error('stopped');
    await expect(
      readDocument({ bytes: Buffer.from('x'), fileName: 'a.txt' }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    const bytes = await makeDocx({
      body: Array.from({ length: 6000 }, (_, i) =>
        paragraph(`- Nhiệm vụ thứ ${i} giao cho các sở, ngành.`),
      ).join(''),
    });
    const controller = new AbortController();
    const shares: number[] = [];
    const reading = readDocument(
      { bytes, fileName: 'dai.docx' },
      {
        signal: controller.signal,
        onProgress: (share) => {
          shares.push(share);
          if (share > 0.2) controller.abort(reason);
        },
      },
    );
    await expect(reading).rejects.toBe(reason);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(0.9);
  });
});
