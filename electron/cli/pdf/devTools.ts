import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** How long a browser may take to start, and to answer one command, in milliseconds. */
const longestStart = 60_000;
const longestAnswer = 300_000;

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** A page of a browser that was started for this and shows no window. */
export interface DrivenPage {
  send(method: string, params?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** The address that the browser prints once it can be driven; undefined when it ends without. */
async function addressOf({ stderr }: ChildProcess): Promise<URL | undefined> {
  if (!stderr) return undefined;
  for await (const line of createInterface(stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return new URL(address);
  }
  return undefined;
}

/** The first page; a browser may need a moment for it. */
async function pageSocket(host: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const targets = await fetch(`http://${host}/json/list`).then((answer) => answer.json());
    const page = (targets as { type: string; webSocketDebuggerUrl: string }[]).find(
      ({ type }) => type === 'page',
    );
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser opened no page');
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let last = 0;
  const failAll = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser ended'));
    waiting.clear();
  };
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error }: Answer = JSON.parse(String(data));
    const asked = waiting.get(id ?? 0);
    if (!asked) return; // an event
    waiting.delete(id ?? 0);
    if (error) asked.reject(new Error(error.message));
    else asked.resolve(result);
  });
  socket.addEventListener('close', failAll);
  await once(socket, 'open');
  return (method: string, params: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      const id = ++last;
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), longestAnswer);
      const settle =
        <T>(answer: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          answer(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/** Starts a browser and drives its first page over the DevTools protocol; undefined when it cannot start. */
export async function drivePage(executable: string, parameters: string[]): Promise<DrivenPage | undefined> {
  const child = spawn(executable, [...parameters, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.on('error', () => {}); // its stderr ends, which is seen below
  const timer = setTimeout(() => child.kill('SIGKILL'), longestStart);
  const address = await addressOf(child);
  clearTimeout(timer);
  if (!address) return undefined;
  child.stderr.resume(); // a full pipe would stop the browser
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  try {
    return { send: await connect(await pageSocket(address.host)), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}
