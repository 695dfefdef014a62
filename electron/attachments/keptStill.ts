import type { AttachmentFolder } from './attachmentFolder.ts';

/**
 * For use within the operation that names a file kept before it: a purge that came between may have deleted the copy, which
 * nothing named yet. From here on the row names it.
 */
export async function keptStill(
  attachments: Pick<AttachmentFolder, 'has' | 'keep'>,
  sha256: string,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<void> {
  if (!(await attachments.has(sha256))) await attachments.keep(bytes, fileName);
}
