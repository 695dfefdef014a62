import os from 'node:os';
import type { Day } from '../shared/vietnamese/day.ts';
import { attachmentFolder } from './attachments/attachmentFolder.ts';
import { clockFrom } from './clock.ts';
import { fileLogger, type Logger } from './log/fileLogger.ts';
import type { EvidenceContext } from './services/evidence/evidenceContext.ts';
import { openStore } from './store/openStore.ts';

/** What every procedure of the router works with. */
export interface ApplicationContext extends EvidenceContext {
  log: Logger;
  /** Whether this host lets a workbook be written there. */
  mayWrite(target: string): boolean;
}

export interface Application {
  context: ApplicationContext;
  log: Logger;
  /** Leaves the register as one plain file. */
  close(): void;
}

export interface ApplicationOptions {
  /** The register's file; `:memory:` for one that is not kept. */
  file: string;
  /** Who changes are written down as; the account of this machine unless named. */
  author?: string;
  clock?: () => Date;
  /** Fixes the day to reckon from; today otherwise. */
  on?: Day;
  log?: Logger;
  /** Nothing may be written unless this allows it. */
  mayWrite?: (target: string) => boolean;
  /** Refuses a file that does not exist instead of beginning a register there. */
  mustExist?: boolean;
}

/** The log beside the register's folder; nothing is created before the first line. */
const logBeside = (file: string) =>
  fileLogger(file === ':memory:' ? os.devNull : `${file.replace(/[^\\/]*$/u, '')}logs/dondoc.log`);

function accountName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'unknown'; // an account without an entry in the system's list
  }
}

/** Composition root: the same application in the window, in browser mode and on the command line. Refuses with STORE_ codes. */
export function openApplication({
  file,
  author = accountName(),
  clock,
  on,
  log = logBeside(file),
  mayWrite = () => false,
  mustExist = false,
}: ApplicationOptions): Application {
  const time = clockFrom(clock, on);
  const store = openStore({ file, author, clock: time, mustExist });
  const attachments = attachmentFolder(file);
  return {
    context: { store, clock: time, log, mayWrite, attachments },
    log,
    close() {
      store.close();
      attachments.close();
    },
  };
}
