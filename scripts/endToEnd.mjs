// The end-to-end walk: in a real Electron window, in the packaged application, and in Chromium against browser mode.
import { readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { electronExecutable, hasDisplay } from './electronRuntime.mjs';
import { packageFolder } from './packageFolder.mjs';
import { runTool } from './run.mjs';

function countSpecs(suite, tally) {
  for (const inner of suite.suites ?? []) countSpecs(inner, tally);
  for (const spec of suite.specs ?? [])
    for (const test of spec.tests) {
      if (test.status === 'skipped') {
        tally.skipped += 1;
        const reason = test.annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
        tally.notes.push(`${test.projectName}: ${spec.title}: ${reason}`);
      } else if (test.status === 'expected') tally.passed += 1;
      else tally.failed += 1;
    }
  return tally;
}

/** Whether the words for Playwright leave the packaged application among what is tested. */
function wantsPackage(parameters) {
  const projects = parameters.flatMap((word) => /^--project=(.*)$/.exec(word)?.[1] ?? []);
  return projects.length === 0 || projects.includes('package');
}

/** Builds, packages where a runtime is at hand, and runs Playwright; answers the tally. */
export async function runEndToEnd(parameters = []) {
  console.log('# end to end');
  await build();
  const packs = electronExecutable() && hasDisplay() && process.platform === 'linux';
  if (packs && wantsPackage(parameters)) await packageFolder();
  const report = path.join(os.tmpdir(), `dondoc-playwright-${process.pid}.json`);
  const chromium = await findChromium();
  const code = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json', ...parameters], {
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(chromium && { CHROMIUM: chromium.executablePath, CHROMIUM_ARGS: chromium.args.join('\n') }),
    },
  });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const tally = countSpecs(result, { passed: 0, failed: 0, skipped: 0, notes: [] });
  if (code !== 0 && tally.failed === 0) tally.failed = 1;
  return tally;
}
