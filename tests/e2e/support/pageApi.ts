import type { ContractRouterClient } from '@orpc/contract';
import type { AppContract } from '../../../shared/contract/appContract.ts';
import type { ShellContract } from '../../../shared/contract/shellContract.ts';

declare global {
  /** Of print.html only. */
  var printReady: Promise<{ rows: number; expected: number; tasks: number; total: number; pages: number }>;

  interface Window {
    appApi: ContractRouterClient<AppContract>;
    shellApi?: ContractRouterClient<ShellContract>;
  }
}
