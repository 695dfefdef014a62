// Where a Chromium is: named by CHROMIUM, the system's own, or the one that an npm package carries. Nothing is downloaded.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function installedChromium() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const onWindows = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => windowsPlaces.map((place) => path.join(folder, place)));
  const onMac = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
  return [...inPath, ...onWindows, ...onMac].find(isExecutable);
}

/** Chromium refuses to run as root with its sandbox. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** {executablePath, args, source} of a Chromium that can run here, or undefined where there is none. */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM names no executable: ${named}`);
    return { executablePath: named, args: asRoot, source: 'CHROMIUM' };
  }
  const installed = installedChromium();
  if (installed) return { executablePath: installed, args: asRoot, source: 'installed' };
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: carried } = await import('@sparticuz/chromium');
  const executablePath = await carried.executablePath();
  // it needs libraries that a bare machine may lack: only one that starts counts
  if (spawnSync(executablePath, ['--version'], { timeout: 20_000 }).status !== 0) return undefined;
  return { executablePath, args: [...carried.args, ...asRoot], source: '@sparticuz/chromium' };
}
