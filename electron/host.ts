// A utility process: owns the register, serves the application on every port that main hands over.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { ORPCError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { Refusal } from '../shared/contract/refusal.ts';
import { appRouter } from './api/appRouter.ts';
import { type Application, openApplication } from './application.ts';
import { fileLogger } from './log/fileLogger.ts';
import { finishPurges } from './services/trash/dropFiles.ts';
import type { HostMessage } from './shell/hostProcess.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('host: no register file given');
const folder = path.dirname(file);
mkdirSync(folder, { recursive: true });
const log = fileLogger(path.join(folder, 'logs', 'host.log'));
const allowed = new Set<string>();
/** A file that the user has chosen, or one directly in a folder that the user has chosen. */
const mayWrite = (target: string) => allowed.has(target) || allowed.has(path.dirname(target));

/** A register that cannot be opened is no crash: every call is refused with the reason, which the page shows. */
function open(register: string): Application | Refusal {
  try {
    return openApplication({ file: register, log, mayWrite });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.error(`register refused: ${error.code}`);
    return error;
  }
}

const application = open(file);
if (!(application instanceof Refusal))
  finishPurges(application.context).catch((error: unknown) => log.error(`purge not finished: ${error}`));
const handler =
  application instanceof Refusal
    ? new RPCHandler(appRouter, {
        clientInterceptors: [
          () => {
            const data = { code: application.code, ...application.data };
            throw new ORPCError('REFUSED', { defined: true, status: 422, data });
          },
        ],
      })
    : new RPCHandler(appRouter);

// Ctrl+C and a logout reach every process at once: only main decides when the host ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

process.parentPort.on('message', ({ data, ports }) => {
  const message: HostMessage = data;
  if (message.type === 'allow') allowed.add(message.path);
  if (message.type === 'close') {
    if (!(application instanceof Refusal)) application.close();
    process.exit(0);
  }
  for (const port of ports) {
    handler.upgrade(port, {
      // a refused register has no services: its interceptor answers before any is reached
      context: application instanceof Refusal ? ({} as Application['context']) : application.context,
    });
    port.start();
  }
});
