/** Minh chứng: what proves a result, a file kept with the register or the number of a document. */
export const evidenceKinds = ['file', 'document'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Largest file kept as evidence, in megabytes: a scanned decision with its annexes, not a film. */
export const largestEvidence = 50;
export const longestEvidenceName = 200;
/** Most files taken at once. */
export const mostFilesAtOnce = 20;

/** Hoàn thành mà chưa có minh chứng: neither a file nor the number of a document stands for it. */
export const doneWithoutEvidence = (
  { status, doneDocument }: { status: string; doneDocument: string | null },
  evidence: number,
): boolean => status === 'done' && evidence === 0 && (doneDocument ?? '').trim() === '';

/** Kinds of files that show something and run nothing: only copies of these are opened, any may be saved. */
const openable = new Set(
  'pdf doc docx odt rtf txt md csv xls xlsx ods ppt pptx odp jpg jpeg png gif bmp webp tif tiff heic mp3 m4a wav mp4 mov'.split(
    ' ',
  ),
);

/** Whether a copy may be handed to the system's program for it. */
export const isOpenable = (fileName: string): boolean =>
  openable.has(/\.([^.]+)$/u.exec(fileName.toLowerCase())?.[1] ?? '');

/** A file's name as it is kept: its last part, without what no system lets stand in a name. */
export function evidenceFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/u).at(-1) ?? '';
  const clean = last
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .trim();
  if (clean.length <= longestEvidenceName) return clean || 'minh-chung';
  const extension = /\.[^.]{1,10}$/u.exec(clean)?.[0] ?? '';
  return clean.slice(0, longestEvidenceName - extension.length).trimEnd() + extension;
}
