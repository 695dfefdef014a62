/**
 * Xử lý nhiệm vụ của văn bản bị thay thế, sửa đổi: it moves to the newer directive, it ends because something took its
 * place, or it stays as it is. Nothing is done by itself.
 */
export const supersedeChoices = ['move', 'end', 'keep'] as const;
export type SupersedeChoice = (typeof supersedeChoices)[number];

/** By which rule "giữ nguyên" is remembered among what was set aside. */
export const supersededRule = 'superseded';
