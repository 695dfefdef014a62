import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import type { Database } from 'better-sqlite3';
import { appRouter } from '../../../electron/api/appRouter.ts';
import { attachmentFolder } from '../../../electron/attachments/attachmentFolder.ts';
import { clockFrom } from '../../../electron/clock.ts';
import { openDatabase } from '../../../electron/store/openDatabase.ts';
import { type Store, storeOn } from '../../../electron/store/openStore.ts';
import type { AppContract } from '../../../shared/contract/appContract.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

/** A register as the page reaches it, through the router over a message channel, with the store behind it. */
export interface OpenRegister {
  api: ContractRouterClient<AppContract>;
  sqlite: Database;
  store: Store;
  close(): void;
}

const silent = { info: () => {}, error: (line: string) => console.error(line) };

export function openRegister(file: string, on: Day): OpenRegister {
  const sqlite = openDatabase(file);
  const clock = clockFrom(undefined, on);
  const store = storeOn(sqlite, { author: 'bench', clock });
  const { port1, port2 } = new MessageChannel();
  const context = { store, clock, log: silent, mayWrite: () => false, attachments: attachmentFolder(file) };
  new RPCHandler(appRouter).upgrade(port1, { context });
  port1.start();
  port2.start();
  return {
    api: createORPCClient(new RPCLink({ port: port2 })),
    sqlite,
    store,
    close() {
      port1.close();
      port2.close();
      store.close();
    },
  };
}
