// The application as an unpacked folder for this Linux machine, from the runtime at hand: nothing is downloaded.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { electronExecutable } from './electronRuntime.mjs';
import { runTool } from './run.mjs';

/** The packaged executable for Linux. */
export const packagedExecutable = path.resolve('release/linux-unpacked/don-doc');

/** Packages what stands in dist/, unless the package is newer. Throws when the packager fails. */
export async function packageFolder() {
  const built = statSync('dist/preload/preload.cjs').mtimeMs;
  const packed = 'release/linux-unpacked/resources/app.asar';
  if (existsSync(packed) && statSync(packed).mtimeMs > built) return;
  const runtime = path.dirname(electronExecutable() ?? '');
  const code = await runTool('electron-builder/cli.js', ['--linux', 'dir', `-c.electronDist=${runtime}`]);
  if (code !== 0) throw new Error(`electron-builder ended with ${code}`);
}
