/** A number as offices write it: `1.234,5`, `03`, `82,60`. Pattern source; points group thousands, the comma is decimal. */
export const numberSource = '\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?';

/** `1.234,5` as 1234.5. */
export const numberOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** How many decimals are shown. */
export const decimalsOf = (text: string): number => text.split(',')[1]?.length ?? 0;

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4, useGrouping: 'always' });

/** 1234.5 as `1.234,5`. */
export const formatNumber = (value: number): string => grouped.format(value);
