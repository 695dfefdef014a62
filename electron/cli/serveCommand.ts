import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandText } from '../../shared/text.ts';
import { openApplication } from '../application.ts';
import { dataFolder, registerFile } from '../dataFolder.ts';
import { serve } from '../serve.ts';
import { readParameters, userPath } from './parameters.ts';
import { UsageError } from './usageError.ts';

const pageFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

function portNamed(value: string | undefined): number {
  const port = Number(value ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(commandText.notAPort(value ?? ''));
  return port;
}

/** Opens the machine's own browser, where there is one to open; the address is printed in any case. */
function openBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
    darwin: ['open'],
  };
  const hasDisplay = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const opener = openers[process.platform] ?? (hasDisplay ? (['xdg-open'] as const) : undefined);
  if (!opener) return;
  const [program, ...words] = opener;
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // no opener on this machine: the address stands in the terminal
  child.unref();
}

function registerFor(db: string | undefined): string {
  if (db !== undefined) return userPath(db);
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true });
  return registerFile(folder);
}

/** `serve`: browser mode on this machine until Ctrl+C. The browser downloads: nothing is written by path. */
export async function serveCommand(parameters: string[]): Promise<void> {
  const { values, positionals } = readParameters(parameters, {
    db: { type: 'string' },
    port: { type: 'string' },
    'no-open': { type: 'boolean' },
  });
  if (positionals.length > 0) throw new UsageError(null);
  const port = portNamed(values.port);
  const application = openApplication({ file: registerFor(values.db) });
  const server = await serve(application, pageFolder, port);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      application.close();
    });
  console.log(commandText.serving(server.url));
  if (!values['no-open']) openBrowser(server.url);
}
