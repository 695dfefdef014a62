import JSZip from 'jszip';
import type { FolderTarget } from './folderTarget.ts';

/** The same files in one archive, for the browser's own download. */
export function archiveTarget(name: string): FolderTarget & { bytes(): Promise<Uint8Array> } {
  const zip = new JSZip();
  return {
    name,
    async write(fileName, bytes) {
      zip.file(fileName, bytes);
      return bytes;
    },
    async keep() {},
    async drop() {},
    // workbooks are packed already
    bytes: () => zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
  };
}
