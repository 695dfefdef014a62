import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { AppContract } from '../../shared/contract/appContract.ts';
import type { ShellContract } from '../../shared/contract/shellContract.ts';
import { hostState } from './hostState.ts';
import { HostGone, portLink } from './portLink.ts';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const inWindow = location.protocol === 'app:';

/** The host ended: ask until its successor answers, or main says that there will be none. */
async function awaitSuccessor() {
  if (hostState.get() === 'lost') return;
  hostState.set('lost');
  for (let attempt = 0; attempt < 40; attempt++) {
    try {
      await appApi.tasks.overview();
      hostState.set('restored');
      return;
    } catch (error) {
      if (error instanceof HostGone) break;
      await pause(250);
    }
  }
  hostState.set('gone');
}

const appLink = inWindow
  ? portLink('app', () => void awaitSuccessor())
  : new HttpLink({ url: `${location.origin}/rpc` });

/** The application's services: the same in the window (message port) and in browser mode (HTTP). */
export const appApi: ContractRouterClient<AppContract> = createORPCClient(appLink);

/** What only a window can do: dialogs, printers, folders. Undefined in browser mode. */
export const shellApi: ContractRouterClient<ShellContract> | undefined = inWindow
  ? createORPCClient(portLink('shell', () => {}))
  : undefined;
