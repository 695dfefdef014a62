// npm start: builds what is out of date, then opens the window, or browser mode where a window cannot be.
import './nodeVersion.mjs';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startText } from '../shared/text.ts';
import { build } from './build.mjs';
import { downloadElectron, electronExecutable, hasDisplay } from './electronRuntime.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build();

const seconds = Number(process.env.ELECTRON_DOWNLOAD_SECONDS ?? 300);
const display = hasDisplay();
const runtime =
  display && (electronExecutable() || ((await downloadElectron(seconds)) && electronExecutable()));
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const parameters = process.argv.slice(2);

if (!runtime) console.log(display ? startText.noRuntime : startText.noDisplay);
// A group of its own: Electron dies of a second signal, and Ctrl+C in a terminal would come from there and from here.
const options = { stdio: 'inherit', detached: process.platform !== 'win32' };
const child = runtime
  ? spawn(runtime, ['.', ...asRoot, ...parameters], options)
  : spawn(process.execPath, ['electron/cli.ts', 'serve', ...parameters], options);
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    if (!asked) child.kill(signal);
    asked = true;
  });
child.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
