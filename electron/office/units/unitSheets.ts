import { unitFieldText, unitSheetText } from '../../../shared/text.ts';

export interface SheetColumn<K extends string> {
  key: K;
  heading: string;
  /** In characters, as Excel counts it; null: hidden, for the program alone. */
  width: number | null;
}

const columns = <K extends string>(
  list: readonly (readonly [K, string, number | null])[],
): readonly SheetColumn<K>[] => list.map(([key, heading, width]) => ({ key, heading, width }));

/** Danh bạ đơn vị, a unit a row; other names one a line. */
export const unitColumns = columns([
  ['id', unitSheetText.id, null],
  ['name', unitFieldText.name, 44],
  ['shortName', unitFieldText.shortName, 20],
  ['kind', unitFieldText.kind, 22],
  ['aliases', unitFieldText.aliases, 34],
  ['person', unitFieldText.person, 22],
  ['phone', unitFieldText.phone, 16],
  ['email', unitFieldText.email, 26],
  ['address', unitFieldText.address, 34],
]);
export type UnitColumnKey = (typeof unitColumns)[number]['key'];

/** Thay đổi tổ chức, a change a row; units one a line. */
export const changeColumns = columns([
  ['id', unitSheetText.id, null],
  ['kind', unitSheetText.change, 20],
  ['on', unitSheetText.on, 14],
  ['year', unitSheetText.year, 10],
  ['document', unitSheetText.document, 30],
  ['before', unitSheetText.before, 46],
  ['after', unitSheetText.after, 46],
]);
export type ChangeColumnKey = (typeof changeColumns)[number]['key'];
