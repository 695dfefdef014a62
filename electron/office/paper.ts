/** A4, in millimetres. */
export const paper = { short: 210, long: 297 };

/** Lề trang, in millimetres: Nghị định 30/2020/NĐ-CP, Phụ lục I (top and bottom 20-25, left 30-35, right 15-20). */
export const margins = { left: 30, right: 15, top: 20, bottom: 20 };
