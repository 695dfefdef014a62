import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attachmentFiles } from '../../electron/attachments/attachmentFiles.ts';
import { attachmentFolder } from '../../electron/attachments/attachmentFolder.ts';
import { refusalOf, temporaryFolder } from './temporaryStore.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function kept() {
  const folder = temporaryFolder();
  const root = path.join(folder, 'minh-chung');
  const all = () =>
    readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? path.relative(root, path.join(entry.parentPath, entry.name)) : [],
    );
  return { folder, root, all, register: path.join(folder, 'so.dondoc') };
}

test('a file lies under its hash, once whatever its name, and comes back whole', async () => {
  const { register, all, root } = kept();
  const folder = attachmentFolder(register);
  const sha256 = hash('nội dung');
  const place = `${sha256.slice(0, 2)}/${sha256}.pdf`;
  expect(await folder.keep(bytes('nội dung'), 'Báo cáo.PDF')).toEqual({
    sha256,
    size: bytes('nội dung').length,
  });
  expect(await folder.keep(bytes('nội dung'), 'khac ten.docx')).toMatchObject({ sha256 });
  expect(all()).toEqual([place]);
  expect(readFileSync(path.join(root, place), 'utf8')).toBe('nội dung');
  expect(new TextDecoder().decode(await folder.read(sha256, 'Báo cáo.PDF'))).toBe('nội dung');
  folder.close();
  expect(all()).toEqual([place]);
});

test('a name that says nothing, or too much, gives no extension', async () => {
  const { register, all } = kept();
  const folder = attachmentFolder(register);
  for (const name of ['khong ten', 'x.Đuôi', 'x.abcdefghijklm', '../../x./y'])
    await folder.keep(bytes(name), name);
  expect(all().map((file) => path.extname(file))).toEqual(['', '', '', '']);
});

test('what is missing or was changed is told, and set right by adding it again', async () => {
  const { register, root } = kept();
  const folder = attachmentFolder(register);
  const { sha256 } = await folder.keep(bytes('nội dung'), 'a.pdf');
  const file = path.join(root, sha256.slice(0, 2), `${sha256}.pdf`);
  writeFileSync(file, 'khác');
  expect(await refusalOf(() => folder.read(sha256, 'a.pdf'))).toBe('ATTACHMENT_CHANGED');
  await folder.keep(bytes('nội dung'), 'a.pdf');
  expect(await folder.read(sha256, 'a.pdf')).toEqual(Buffer.from('nội dung'));
  rmSync(file);
  expect(await refusalOf(() => folder.read(sha256, 'a.pdf'))).toBe('ATTACHMENT_MISSING');
  expect(await refusalOf(() => folder.read('../../so', 'a.pdf'))).toBe('ATTACHMENT_MISSING');
});

test.each([
  ['ENOSPC', 'ATTACHMENT_FULL'],
  ['EACCES', 'ATTACHMENT_NOT_WRITABLE'],
])('%s while it is written: %s, and nothing half-written stays', async (system, code) => {
  const { register, all } = kept();
  const fails = () => Promise.reject(Object.assign(new Error(system), { code: system }));
  const folder = attachmentFolder(register, { ...attachmentFiles, rename: fails });
  expect(await refusalOf(() => folder.keep(bytes('x'), 'a.pdf'))).toBe(code);
  expect(all()).toEqual([]);
});

test('a file that stands where the folder should is told', async () => {
  const { register, root } = kept();
  writeFileSync(root, '');
  const folder = attachmentFolder(register);
  expect(await refusalOf(() => folder.keep(bytes('x'), 'a.pdf'))).toBe('ATTACHMENT_NOT_WRITABLE');
});

test('a register in memory has a folder of its own that goes with it', async () => {
  const folder = attachmentFolder(':memory:');
  const { sha256 } = await folder.keep(bytes('x'), 'a.pdf');
  expect(await folder.read(sha256, 'a.pdf')).toHaveLength(1);
  folder.close();
  expect(await refusalOf(() => folder.read(sha256, 'a.pdf'))).toBe('ATTACHMENT_MISSING');
  expect(existsSync(path.join(process.cwd(), 'minh-chung'))).toBe(false);
  folder.close();
});

test('a copy is deleted for good, whatever extension it has; what is not there is gone already', async () => {
  const { register, all } = kept();
  const folder = attachmentFolder(register);
  const { sha256 } = await folder.keep(bytes('x'), 'a.pdf');
  await folder.keep(bytes('y'), 'b.pdf');
  expect(await folder.has(sha256)).toBe(true);
  expect(await folder.drop(sha256)).toBeNull();
  expect(await folder.has(sha256)).toBe(false);
  expect(await folder.drop(sha256)).toBeNull();
  expect(await folder.drop('../../so')).toBeNull();
  expect(all()).toHaveLength(1);
});

test('a copy that another program holds is tried again, and told by its place when it stays held', async () => {
  const { register, all } = kept();
  let tries = 0;
  const held = (lets: number) => async (file: string) => {
    tries += 1;
    if (tries <= lets) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    await attachmentFiles.remove(file);
  };
  const { sha256 } = await attachmentFolder(register).keep(bytes('x'), 'a.pdf');
  const never = attachmentFolder(register, { ...attachmentFiles, remove: held(100) });
  expect(await never.drop(sha256)).toBe(path.join('minh-chung', sha256.slice(0, 2), `${sha256}.pdf`));
  expect(tries).toBeGreaterThan(1);
  expect(all()).toHaveLength(1);
  tries = 0;
  const soon = attachmentFolder(register, { ...attachmentFiles, remove: held(1) });
  expect(await soon.drop(sha256)).toBeNull();
  expect(all()).toEqual([]);
});
