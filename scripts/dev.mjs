// npm run dev: rebuilds on every change of a source and starts the window again.
import './nodeVersion.mjs';
import { spawn } from 'node:child_process';
import { createBuilder } from 'vite';
import { electronExecutable, hasDisplay } from './electronRuntime.mjs';

const runtime = hasDisplay() ? electronExecutable() : undefined;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
let child;
let timer;

function start() {
  child = runtime
    ? spawn(runtime, ['.', ...asRoot], { stdio: 'inherit' })
    : spawn(process.execPath, ['electron/cli.ts', 'serve'], { stdio: 'inherit' });
}

/** The register has one user at a time: the next one starts when the last one has ended. */
function restart() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return start();
    child.removeAllListeners('exit');
    child.once('exit', start);
    child.kill();
  }, 300);
}

const watched = { build: { watch: {} } };
const builder = await createBuilder({
  logLevel: 'warn',
  environments: { client: watched, main: watched, preload: watched },
});
for (const environment of Object.values(builder.environments)) {
  const watcher = await builder.build(environment);
  watcher.on('event', (event) => {
    if (event.code === 'END') restart();
    if (event.code === 'ERROR') console.error(event.error);
  });
}
