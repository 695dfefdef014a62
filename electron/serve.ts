// Browser mode: the same application over HTTP, for this machine only.
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/node';
import { appRouter } from './api/appRouter.ts';
import type { Application } from './application.ts';
import { pageFiles } from './page/pageFiles.ts';

const token = () => randomBytes(32).toString('base64url');

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}

const mayEnter = ({ headers, method }: IncomingMessage, host: string, cookie: string) => {
  const cookies = headers.cookie?.split('; ') ?? [];
  const sameOrigin =
    headers.origin === `http://${host}` || (method === 'GET' && headers.origin === undefined);
  return cookies.includes(cookie) && sameOrigin;
};

/**
 * Serves the built page in `pageFolder` and the application's router on 127.0.0.1, on a random port unless one is named.
 * Answers the address to open: it works once and gives the browser a cookie, without which nothing is served.
 */
export async function serve(application: Application, pageFolder: string, port = 0) {
  const handler = new RPCHandler(appRouter);
  const readPage = pageFiles(pageFolder);
  const session = token();
  let entryPath: string | undefined = `/enter/${token()}`;
  let host = '';
  let cookie = '';

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.headers.host !== host) return refuse(response, 421); // another name for this address: DNS rebinding
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    if (request.method === 'GET' && pathname === entryPath) {
      entryPath = undefined;
      response.setHeader('set-cookie', `${cookie}; HttpOnly; SameSite=Strict; Path=/`);
      response.writeHead(303, { location: '/', 'referrer-policy': 'no-referrer' }).end();
      return;
    }
    if (!mayEnter(request, host, cookie)) return refuse(response, 403);
    const { matched } = await handler.handle(request, response, {
      prefix: '/rpc',
      context: application.context,
    });
    if (matched) return;
    const { status, headers, body } = await readPage(pathname);
    response.writeHead(status, headers).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      application.log.error(`HTTP: ${error instanceof Error ? error.stack : error}`);
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no address to listen on');
  host = `127.0.0.1:${address.port}`;
  cookie = `dondoc-${address.port}=${session}`; // cookies ignore ports: the name keeps two servers apart
  return {
    url: `http://${host}${entryPath}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
