// The application as an unpacked folder for this Linux machine, from the runtime at hand: nothing is downloaded.
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { electronExecutable } from './electronRuntime.mjs';
import { runTool } from './run.mjs';

const { resolve } = createRequire(import.meta.url);

/** The packaged executable for Linux. */
export const packagedExecutable = path.resolve('release/linux-unpacked/don-doc');

/** Packages what stands in dist/, unless the package is newer. Throws when the packager fails. */
export async function packageFolder() {
  const built = statSync('dist/preload/preload.cjs').mtimeMs;
  const packed = 'release/linux-unpacked/resources/app.asar';
  if (existsSync(packed) && statSync(packed).mtimeMs > built) return;
  const runtime = path.dirname(electronExecutable() ?? '');
  const cli = path.join(path.dirname(resolve('electron-builder/package.json')), 'cli.js');
  const code = await runTool(cli, ['--linux', 'dir', `-c.electronDist=${runtime}`]);
  if (code !== 0) throw new Error(`electron-builder ended with ${code}`);
}
