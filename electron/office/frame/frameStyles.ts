import { borderXml, type CellLook, formatNumbers, formatXml, ownFormats } from '../xlsx/cellLook.ts';
import { numbered, type StyleTable } from '../xlsx/styleTable.ts';

/** The font that a frame's rows are written in: that of its named cell. */
export interface FrameFont {
  name: string;
  size: number;
}

const list = (xml: string, tag: string) => {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, 'u').exec(xml);
  return found?.[1] ?? '';
};
const items = (xml: string, tag: string) =>
  [...xml.matchAll(new RegExp(`<${tag}\\b(?:[^>]*/>|[\\s\\S]*?</${tag}>)`, 'gu'))].map(([item]) => item);

/** The font of the named cell. */
export function frameFont(styles: string, sheet: string, cell: string): FrameFont {
  const style = new RegExp(`<c r="${cell}"[^>]*\\ss="(\\d+)"`, 'u').exec(sheet)?.[1] ?? '0';
  const format = items(list(styles, 'cellXfs'), 'xf')[Number(style)] ?? '';
  const font = items(list(styles, 'fonts'), 'font')[Number(/fontId="(\d+)"/u.exec(format)?.[1] ?? 0)] ?? '';
  return {
    name: /<name val="([^"]*)"/u.exec(font)?.[1] ?? 'Times New Roman',
    size: Number(/<sz val="([\d.]+)"/u.exec(font)?.[1] ?? 11),
  };
}

/** Numbers of the cell formats that draw a line at the left or right. */
export function borderedStyles(styles: string): Set<number> {
  const drawn = items(list(styles, 'borders'), 'border').map((border) =>
    /<(?:left|right)\b[^>]*\sstyle="(?!none)/u.test(border),
  );
  return new Set(
    items(list(styles, 'cellXfs'), 'xf').flatMap((format, number) =>
      drawn[Number(/borderId="(\d+)"/u.exec(format)?.[1] ?? 0)] ? [number] : [],
    ),
  );
}

/** Widths of a digit in sizes, of the faces that offices use; of any other the least of them. */
const digitShares: Readonly<Record<string, number>> = {
  'Times New Roman': 0.5,
  Calibri: 0.507,
  Arial: 0.556,
};
const leastShare = 0.5;

/** Width of a digit of a workbook's default font in pixels, rounded down: Excel measures column widths in them. */
export function digitPixels(styles: string): number {
  const [usual = ''] = items(list(styles, 'cellStyleXfs'), 'xf');
  const font = items(list(styles, 'fonts'), 'font')[Number(/fontId="(\d+)"/u.exec(usual)?.[1] ?? 0)] ?? '';
  const size = Number(/<sz val="([\d.]+)"/u.exec(font)?.[1] ?? 11);
  const share = digitShares[/<name val="([^"]*)"/u.exec(font)?.[1] ?? ''] ?? leastShare;
  return Math.max(1, Math.floor((size * 96 * share) / 72));
}

const added = (xml: string, tag: string, more: readonly string[]) =>
  xml.replace(
    new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'u'),
    (_, attributes: string, content: string) => {
      const count = Number(/count="(\d+)"/u.exec(attributes)?.[1] ?? 0) + more.length;
      return `<${tag} count="${count}">${content}${more.join('')}</${tag}>`;
    },
  );

/** Looks of an appendix beside the looks that a frame has: these keep their numbers, those are added behind them. */
export function frameStyles(styles: string, font: FrameFont): StyleTable & { xml(): string } {
  const before = (tag: string, item: string) => items(list(styles, tag), item).length;
  const base = {
    fonts: before('fonts', 'font'),
    borders: before('borders', 'border'),
    xfs: before('cellXfs', 'xf'),
  };
  const ids = [...list(styles, 'numFmts').matchAll(/numFmtId="(\d+)"/gu)].map(([, id]) => Number(id));
  const firstFormat = Math.max(163, ...ids) + 1;
  const numbers = {
    ...formatNumbers,
    ...Object.fromEntries(ownFormats.map((code, at) => [code, firstFormat + at])),
  };
  const [fonts, borders, formats] = [numbered(), numbered(), numbered()];
  const fontXml = ({ size, bold, italic }: CellLook['font']) =>
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><name val="${font.name}"/></font>`;
  return {
    numberOf: (look) =>
      base.xfs +
      formats.numberOf(
        formatXml(
          look,
          base.fonts + fonts.numberOf(fontXml(look.font)),
          base.borders + borders.numberOf(borderXml(look.border)),
          numbers[look.format],
        ),
      ),
    xml() {
      const named = ownFormats.map((code) => `<numFmt numFmtId="${numbers[code]}" formatCode="${code}"/>`);
      const withFormats = styles.includes('<numFmts')
        ? added(styles, 'numFmts', named)
        : styles.replace('<fonts', `<numFmts count="${named.length}">${named.join('')}</numFmts><fonts`);
      return added(
        added(added(withFormats, 'fonts', fonts.all), 'borders', borders.all),
        'cellXfs',
        formats.all,
      );
    },
  };
}
