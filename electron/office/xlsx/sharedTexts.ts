import { escapedText } from '../writtenValue.ts';
import { escapeXml } from './escapeXml.ts';

const outerBlank = /^\s|\s$|\n/u;

/** A text's element: blanks at its ends and line ends are kept. */
export const textXml = (text: string): string =>
  `<t${outerBlank.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(escapedText(text))}</t>`;

/** The texts of a workbook by number, each written once. */
export function sharedTexts() {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text: string): number {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml(): Generator<string> {
      yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si>${textXml(text)}</si>`;
      yield '</sst>';
    },
  };
}
