import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';

/** What main tells the host; a port comes along with `connect`. */
export type HostMessage = { type: 'connect' } | { type: 'close' } | { type: 'allow'; path: string };

const longestClose = 5_000;
const restarts = 1;

/** Runs the host on a register's file; starts it again once if it ends by itself. `onEnd` is told the exit code. */
export function startHost(entry: string, file: string, onEnd: (code: number) => void) {
  let left = restarts;
  let closing = false;
  const fork = (): UtilityProcess => {
    const child = utilityProcess.fork(entry, [file], { serviceName: 'host', stdio: 'inherit' });
    child.once('exit', (code) => {
      if (closing) return;
      onEnd(code);
      running = left-- > 0 ? fork() : undefined;
    });
    return child;
  };
  let running: UtilityProcess | undefined = fork();
  const tell = (message: HostMessage, ports: MessagePortMain[] = []) => running?.postMessage(message, ports);

  return {
    /** False when the host is gone for good. */
    connect(port: MessagePortMain): boolean {
      tell({ type: 'connect' }, [port]);
      return running !== undefined;
    },
    /** Lets the host write one file, or the files of one folder: what the user has just chosen in a dialog. */
    allow(path: string) {
      tell({ type: 'allow', path });
    },
    /** Asks the host to close its register and waits for its end, but not for ever. */
    close: () =>
      new Promise<void>((resolve) => {
        closing = true;
        const child = running;
        if (!child) return resolve();
        const timer = setTimeout(() => child.pid && process.kill(child.pid, 'SIGKILL'), longestClose);
        child.once('exit', () => {
          clearTimeout(timer);
          resolve();
        });
        tell({ type: 'close' });
      }),
  };
}

export type HostProcess = ReturnType<typeof startHost>;
