import type { TextStyle } from '../textHeight.ts';

/** The look of a cell as the workbooks need it: Times New Roman, black on white, thin lines. */
export interface CellLook {
  font: TextStyle & { italic: boolean };
  format: 'General' | '@' | '#,##0' | '#,##0.0#' | '0.0%' | 'dd/mm/yyyy';
  horizontal: 'left' | 'center' | 'right';
  vertical: 'top' | 'middle';
  /** Made smaller to fit its cell instead of being wrapped. */
  shrink: boolean;
  /** Lines at the left and the right, and where they are true above and below; null: none. */
  border: { top: boolean; bottom: boolean } | null;
}

/** Numbers of formats: Excel's own, and from 164 those that a workbook names. */
export const formatNumbers: Readonly<Record<CellLook['format'], number>> = {
  General: 0,
  '#,##0': 3,
  '@': 49,
  'dd/mm/yyyy': 164,
  '#,##0.0#': 165,
  '0.0%': 166,
};
export const ownFormats = ['dd/mm/yyyy', '#,##0.0#', '0.0%'] as const;

export const fontXml = ({ size, bold, italic }: CellLook['font']): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;

const edge = (side: string, drawn: boolean) => (drawn ? `<${side} style="thin"/>` : `<${side}/>`);

export const borderXml = (border: CellLook['border']): string =>
  `<border>${edge('left', border !== null)}${edge('right', border !== null)}${edge('top', border?.top ?? false)}${edge('bottom', border?.bottom ?? false)}<diagonal/></border>`;

/** A cell format, of a font and a border by their numbers. */
export function formatXml(
  look: CellLook,
  font: number,
  border: number,
  number: number = formatNumbers[look.format],
): string {
  const { format, horizontal, vertical, shrink } = look;
  const fit = shrink ? 'shrinkToFit="1"' : 'wrapText="1"';
  const applied = `${format === 'General' ? '' : ' applyNumberFormat="1"'} applyFont="1"${look.border ? ' applyBorder="1"' : ''} applyAlignment="1"`;
  return `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="${border}" xfId="0"${applied}><alignment horizontal="${horizontal}" vertical="${vertical === 'middle' ? 'center' : 'top'}" ${fit}/></xf>`;
}
