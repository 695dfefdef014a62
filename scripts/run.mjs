// Runs a command of the project's own tools and waits for it.
import { spawn } from 'node:child_process';

/** Runs a command with this terminal; answers its exit code. */
export const run = (command, parameters, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });

/** Runs a tool of node_modules on this Node, whatever the machine's own is. */
export const runTool = (file, parameters, options) => run(process.execPath, [file, ...parameters], options);
