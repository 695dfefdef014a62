// Runs a command of the project's own tools and waits for it.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Runs a command with this terminal; answers its exit code. */
export const run = (command, parameters, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

const modules = path.resolve(import.meta.dirname, '../node_modules');

/** Runs a tool's file, `PACKAGE/FILE`, on this Node, whatever the machine's own is; answers its exit code. */
export const runTool = (file, parameters, options) =>
  run(process.execPath, [path.join(modules, file), ...parameters], options);
