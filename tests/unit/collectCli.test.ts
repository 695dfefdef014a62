import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, onTestFinished, test } from 'vitest';

function dondoc(...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/cli.ts', ...parameters], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) };
}

test('collect writes the forms, reconcile tells what came back and stores it only when told to', async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const db = ['--db', path.join(folder, 'so.sqlite'), '--on', '2026-01-21'];
  const out = path.join(folder, 'bieu');
  expect(dondoc('sample', ...db).status).toBe(0);

  const collected = dondoc(
    'collect',
    '--period',
    '2026-01',
    '--out',
    out,
    '--due',
    '25/01/2026',
    '--json',
    ...db,
  );
  expect(collected.stderr).toBe('');
  const { period, dueOn, units, files } = collected.json();
  expect({ period, dueOn }).toEqual({ period: 'Kỳ 01/2026', dueOn: '2026-01-25' });
  expect(readdirSync(out).sort()).toEqual([...files].sort());
  expect(files.length).toBe(units + 2);

  const [name = ''] = readdirSync(out).filter((each) => each.startsWith('01_'));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path.join(out, name));
  const cell = workbook.getWorksheet('Biểu thu thập')?.getCell('M8');
  if (cell) cell.value = 'Đã ban hành kế hoạch số 12';
  await workbook.xlsx.writeFile(path.join(out, name));
  writeFileSync(path.join(out, 'cu.xls'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]));

  const dry = dondoc('reconcile', out, '--period', 'Kỳ 01/2026', '--json', ...db).json();
  const returned = dry.files.find(({ file }: { file: string }) => file === name);
  expect(dry.stored).toBeNull();
  expect(returned.counts).toMatchObject({ changed: 1, doubtful: 0, conflict: 0, error: 0 });
  expect(returned.rows).toMatchObject([
    { cells: [{ field: 'result', state: 'changed', address: 'M8', value: 'Đã ban hành kế hoạch số 12' }] },
  ]);
  expect(dry.files.find(({ file }: { file: string }) => file === 'cu.xls').refused.code).toBe('XLS_LEGACY');

  const stored = dondoc('reconcile', out, '--period', '2026-01-15', '--yes', '--json', ...db).json();
  expect(stored.stored).toMatchObject({ cells: 1, tasks: 1 });
  const again = dondoc('reconcile', out, '--period', '01/2026', '--yes', '--json', ...db).json();
  expect(again.stored).toMatchObject({ cells: 0 });
  expect(dondoc('reconcile', out, '--period', '02/2026', ...db)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Không có kỳ báo cáo “02/2026”'),
  });
}, 180_000);
