import { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { RPCHandler as NodeHandler } from '@orpc/server/node';
import { onTestFinished } from 'vitest';
import { appRouter } from '../../electron/api/appRouter.ts';
import { type Application, type ApplicationOptions, openApplication } from '../../electron/application.ts';
import type { AppContract } from '../../shared/contract/appContract.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

export type Api = ContractRouterClient<AppContract>;

/** Lines that the application logged in a test. */
export const logged: string[] = [];

/** An application in memory on 21/01/2026, as long as the test. */
export function testApplication(options: Partial<ApplicationOptions> = {}): Application {
  logged.length = 0;
  const application = openApplication({
    file: ':memory:',
    author: 'thu ky',
    on: '2026-01-21' as Day,
    log: { info: (line) => logged.push(line), error: (line) => logged.push(line) },
    ...options,
  });
  onTestFinished(() => application.close());
  return application;
}

/** Every way in which a page reaches the router. */
export const transports: Record<string, (application: Application) => Promise<Api>> = {
  'message port': async ({ context }) => {
    const { port1, port2 } = new MessageChannel();
    new PortHandler(appRouter).upgrade(port1, { context });
    port1.start();
    port2.start();
    onTestFinished(() => port1.close());
    return createORPCClient(new PortLink({ port: port2 }));
  },

  // MessagePortMain, which the host gets, knows on() and postMessage() only
  "Electron's message port": async ({ context }) => {
    const { port1, port2 } = new MessageChannel();
    const main = Object.assign(new EventEmitter(), {
      postMessage: (message: unknown) => port1.postMessage(message),
    });
    port1.onmessage = ({ data }) => main.emit('message', { data, ports: [] });
    new PortHandler(appRouter).upgrade(main, { context });
    port2.start();
    onTestFinished(() => port1.close());
    return createORPCClient(new PortLink({ port: port2 }));
  },

  HTTP: async ({ context }) => {
    const handler = new NodeHandler(appRouter);
    const server = createServer((request, response) => {
      handler
        .handle(request, response, { prefix: '/rpc', context })
        .then(({ matched }) => matched || response.writeHead(404).end())
        .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    if (!address || typeof address === 'string') throw new Error('no port');
    return createORPCClient(new FetchLink({ url: `http://127.0.0.1:${address.port}/rpc` }));
  },
};
