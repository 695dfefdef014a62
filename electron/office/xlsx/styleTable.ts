import { borderXml, type CellLook, fontXml, formatNumbers, formatXml, ownFormats } from './cellLook.ts';

/** Things in the order in which they were first met, each once. */
export function numbered(first: readonly string[] = []) {
  const numbers = new Map(first.map((xml, number) => [xml, number]));
  return {
    numberOf(xml: string): number {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, numbers.size);
      return numbers.size - 1;
    },
    get all(): string[] {
      return [...numbers.keys()];
    },
  };
}

const body = { size: 11, bold: false, italic: false };
const listOf = (tag: string, items: readonly string[]) =>
  `<${tag} count="${items.length}">${items.join('')}</${tag}>`;

/**
 * The looks of a workbook by number. Number 0 is Times New Roman 11: Excel measures columns in digits of that font, so
 * that they are as wide wherever the file is opened.
 */
export function styleTable() {
  const fonts = numbered([fontXml(body)]);
  const borders = numbered([borderXml(null)]);
  const formats = numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  return {
    numberOf: (look: CellLook): number =>
      formats.numberOf(
        formatXml(look, fonts.numberOf(fontXml(look.font)), borders.numberOf(borderXml(look.border))),
      ),
    xml(): string {
      const named = ownFormats.map(
        (code) => `<numFmt numFmtId="${formatNumbers[code]}" formatCode="${code}"/>`,
      );
      return [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        listOf('numFmts', named),
        listOf('fonts', fonts.all),
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
        listOf('borders', borders.all),
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        listOf('cellXfs', formats.all),
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
        '</styleSheet>',
      ].join('');
    },
  };
}
export type StyleTable = Pick<ReturnType<typeof styleTable>, 'numberOf'>;
