import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { newFolder } from './support/folders.ts';

/** The command line as a user calls it; `extra` changes what it sees of the machine. */
function dondoc(parameters: string[], extra: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli.ts', ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, ...extra },
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

test('a PDF from the command line: printed by a browser, every row counted; without one it says so', () => {
  const folder = newFolder();
  const db = path.join(folder, 'so.sqlite');
  const out = path.join(folder, 'danh sách.pdf');
  expect(dondoc(['sample', '--db', db]).status).toBe(0);
  const listed: { code: string }[] = JSON.parse(dondoc(['list', '--db', db, '--json']).stdout).tasks;
  const asked = ['checklist', '--db', db, '--out', out, '--qr', '--json'];
  const written = dondoc(asked);
  expect(written.lines).toEqual(['']);
  expect(JSON.parse(written.stdout)).toMatchObject({ path: out, rows: listed.length, tasks: listed.length });
  const text = execFileSync('pdftotext', ['-layout', out, '-'], { encoding: 'utf8' }).normalize('NFC');
  expect(text).toContain(`${listed.length}/${listed.length} nhiệm vụ, trang 1/`);

  const bare = dondoc([...asked.slice(0, 4), path.join(folder, 'b.pdf')], {
    CHROMIUM: path.join(folder, 'none'),
    ELECTRON_OVERRIDE_DIST_PATH: folder,
  });
  expect([bare.status, bare.stdout]).toEqual([1, '']);
  expect(bare.lines).toEqual([expect.stringContaining('không có trình duyệt Chrome, Edge, Chromium')]);
  expect(existsSync(path.join(folder, 'b.pdf'))).toBe(false);
});
