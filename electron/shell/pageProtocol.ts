import { protocol } from 'electron';
import { pageFiles } from '../page/pageFiles.ts';

const scheme = 'app';
export const pageOrigin = `${scheme}://dondoc`;

/** To be called before Electron is ready: only then may a scheme become a proper origin. */
export function registerPageScheme() {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** To be called once Electron is ready. */
export function servePage(folder: string) {
  const read = pageFiles(folder);
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== pageOrigin || request.method !== 'GET')
      return new Response('forbidden', { status: 403 });
    const { status, headers, body } = await read(url.pathname);
    return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers });
  });
}
