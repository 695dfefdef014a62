import { DynamicLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { RouterName } from '../../shared/channels.ts';
import { openPort } from './openPort.ts';

type Link = RPCLink<Record<never, never>>;

/** Main said that there will be no such router any more. */
export class HostGone extends Error {}

/** One port at a time; when it closes or is refused, `onLost` is told, and the next call asks for another. */
export function portLink(router: RouterName, onLost: () => void) {
  let current: Promise<Link> | undefined;
  const connect = async (): Promise<Link> => {
    const port = await openPort(router);
    if (!port) {
      onLost();
      throw new HostGone(router);
    }
    port.addEventListener('close', () => {
      current = undefined;
      onLost();
    });
    const link = new RPCLink({ port });
    port.start();
    return link;
  };
  return new DynamicLink(() => {
    current ??= connect().catch((error) => {
      current = undefined;
      throw error;
    });
    return current;
  });
}
