import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test as base } from '@playwright/test';
import { newFolder } from './folders.ts';

export interface BrowserMode {
  /** The address that works once. */
  entry: URL;
  folder: string;
  server: ChildProcess;
}

/** Starts browser mode as `npm start` does and reads the address that it prints. */
export async function startBrowserMode(folder = newFolder()): Promise<BrowserMode> {
  const server = spawn(process.execPath, ['electron/cli.ts', 'serve', '--no-open'], {
    env: { ...process.env, DONDOC_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (!server.stdout) throw new Error('no output');
  for await (const line of createInterface(server.stdout)) {
    const address = /http:\/\/\S+/.exec(line)?.[0];
    if (address) return { entry: new URL(address), folder, server };
  }
  throw new Error('browser mode ended before it said its address');
}

export const test = base.extend<{ browserMode: BrowserMode }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's names
  browserMode: async ({}, use) => {
    const started = await startBrowserMode();
    await use(started);
    const ended = once(started.server, 'exit');
    started.server.kill();
    await ended;
  },
});
