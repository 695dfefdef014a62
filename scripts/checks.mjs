// Format, lint with layer rules, types, unused code, then every test that needs no window.
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';
import { runTool } from './run.mjs';
import { addUp, emptyTally } from './tally.mjs';

const steps = [
  ['format, lint, layers', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
  ...['shared', 'electron', 'renderer', 'tests'].map((layer) => [
    `types: ${layer}`,
    'typescript/bin/tsc',
    ['-p', layer],
  ]),
  ['unused code', 'knip/bin/knip.js', []],
];

async function runStep([name, file, parameters]) {
  console.log(`# ${name}`);
  const code = await runTool(file, parameters);
  return code === 0
    ? { ...emptyTally(), passed: 1 }
    : { ...emptyTally(), failed: 1, notes: [`${name}: failed`] };
}

async function runTests() {
  console.log('# tests without a window');
  const report = path.join(os.tmpdir(), `dondoc-vitest-${process.pid}.json`);
  const code = await runTool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const skipped = result.testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'pending' || status === 'skipped' || status === 'todo')
      .map(({ fullName }) => `${path.basename(file.name)}: ${fullName}`),
  );
  const tally = {
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: skipped.length,
    notes: skipped,
  };
  // a file that could not even be loaded fails the run without a failed test
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  if (!(await findChromium()))
    tally.notes.push('component tests: no Chromium on this machine (CHROMIUM names one)');
  return tally;
}

/** Every check and every test that needs no window; answers their tally. */
export async function runChecks() {
  const tallies = [];
  for (const step of steps) tallies.push(await runStep(step));
  tallies.push(await runTests());
  return addUp(tallies);
}
