/**
 * Thùng rác: what an office may put there. A directive takes its tasks with it; units have a trash of their own in the
 * directory.
 */
export const trashKinds = ['task', 'directive', 'progress_update', 'evidence'] as const;
export type TrashKind = (typeof trashKinds)[number];

/** Xóa vĩnh viễn: the words that have to be typed, so that no hand deletes for good by habit. */
export const purgeWords = 'XÓA VĨNH VIỄN';

/** Whether the words were typed, whatever their case and composition. */
export const confirmsPurge = (typed: string): boolean =>
  typed.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleUpperCase('vi') === purgeWords;
