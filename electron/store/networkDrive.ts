import { realpathSync, statfsSync } from 'node:fs';
import path from 'node:path';

const isUnc = (name: string) => /^(?:\\\\|\/\/)(?![.?][\\/](?!UNC[\\/]))/i.test(name);

/**
 * `f_type` of file systems that live on another machine (linux/magic.h): nfs, smb, cifs, smb2, afs, coda, ncp. Not 9p: that
 * is how a virtual machine or a container sees the disk of its own host.
 */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x564c]);

/** What the machine tells about a folder; tests put their own in its place. */
export interface DriveProbe {
  platform: NodeJS.Platform;
  /** The folder's true name: a mapped drive letter becomes `\\server\share\…`. */
  realpath(folder: string): string;
  /** The type of the file system that holds the folder. */
  fileSystemType(folder: string): number;
}

const thisMachine: DriveProbe = {
  platform: process.platform,
  realpath: (folder) => realpathSync.native(folder),
  fileSystemType: (folder) => statfsSync(folder).type,
};

/**
 * Ổ đĩa mạng: whether a file would lie on another machine, where SQLite's write-ahead log does not work. A folder about
 * which nothing can be learnt counts as local: opening it then says what is wrong.
 */
export function isOnNetworkDrive(file: string, probe: DriveProbe = thisMachine): boolean {
  if (probe.platform === 'win32' && isUnc(file)) return true;
  const folder = path.dirname(file);
  try {
    if (probe.platform === 'win32') return isUnc(probe.realpath(folder));
    if (probe.platform === 'linux') return networkTypes.has(probe.fileSystemType(folder) >>> 0);
  } catch {
    return false;
  }
  return false;
}
