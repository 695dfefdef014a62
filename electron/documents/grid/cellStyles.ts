import { type LegacyEncoding, legacyFont } from '../legacyEncoding.ts';
import { type Tag, walkXml } from './walkXml.ts';

/** How a cell's format shows what is in it. */
export interface CellStyle {
  percent: boolean;
  dated: boolean;
  legacy: { encoding: LegacyEncoding; capitals: boolean } | undefined;
}

/** Formats without a name of their own that show days; the others are numbers and times. */
const builtInDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInPercents = new Set([9, 10]);

const bare = (format: string) => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./gu, '');
const isDay = (format: string) => /[dy]/iu.test(bare(format)) && !/general/iu.test(format);
const isPercent = (format: string) => bare(format).includes('%');

const plain: CellStyle = { percent: false, dated: false, legacy: undefined };

/** The styles of a workbook's cells by their number; a number that is not there is a plain one. */
export function cellStyles(xml: string | undefined): (style: number) => CellStyle {
  const formats = new Map<number, string>();
  const fonts: CellStyle['legacy'][] = [];
  const styles: CellStyle[] = [];
  let within = '';
  const take = (tag: Tag) => {
    const { name, attributes } = tag;
    if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
    else if (['fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(name)) within = name;
    else if (within === 'fonts' && name === 'font') fonts.push(undefined);
    else if (within === 'fonts' && name === 'name' && fonts.length > 0)
      fonts[fonts.length - 1] = legacyFont(attributes['val'] ?? '');
    else if (within === 'cellXfs' && name === 'xf') {
      const id = Number(attributes['numFmtId'] ?? 0);
      const format = formats.get(id);
      styles.push({
        percent: format === undefined ? builtInPercents.has(id) : isPercent(format),
        dated: format === undefined ? builtInDays.has(id) : isDay(format),
        legacy: fonts[Number(attributes['fontId'] ?? 0)],
      });
    }
  };
  if (xml) walkXml(xml, { open: take });
  return (style) => styles[style] ?? plain;
}
