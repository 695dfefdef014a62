const vietnamese = new Intl.NumberFormat('vi-VN');

/** A count as people read it: `1.234`. */
export const formatCount = (count: number): string => vietnamese.format(count);
