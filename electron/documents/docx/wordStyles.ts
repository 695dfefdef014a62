import { attribute, child, children, toggle, value, type XmlElement } from './wordXml.ts';

const MAX_DEPTH = 15;

/** What the styles of a Word file say, inheritance followed. */
export interface WordStyles {
  /** A style and those it is based on, nearest first. */
  chain: (styleId: string | undefined) => XmlElement[];
  /** The style of paragraphs that name none. */
  defaultParagraph: string | undefined;
  defaultRun: XmlElement | undefined;
  /** A style's name, English for those that Word brings along. */
  nameOf: (styleId: string | undefined) => string | undefined;
}

export function readStyles(document: XmlElement | undefined): WordStyles {
  const styles = new Map(
    children(document, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]),
  );
  const chain = (styleId: string | undefined): XmlElement[] => {
    const found: XmlElement[] = [];
    let style = styles.get(styleId ?? '');
    while (style && found.length < MAX_DEPTH && !found.includes(style)) {
      found.push(style);
      style = styles.get(value(child(style, 'basedOn')) ?? '');
    }
    return found;
  };
  const isDefault = (style: XmlElement) =>
    attribute(style, 'default') === '1' || attribute(style, 'default') === 'true';
  const normal = [...styles.values()].find(
    (style) => attribute(style, 'type') === 'paragraph' && isDefault(style),
  );
  return {
    chain,
    nameOf: (styleId) => value(child(styles.get(styleId ?? ''), 'name')),
    defaultParagraph: attribute(normal, 'styleId'),
    defaultRun: child(child(child(document, 'docDefaults'), 'rPrDefault'), 'rPr'),
  };
}

/** How a run looks, from its own properties, its style, its paragraph's style and the defaults, in this order. */
export interface RunLook {
  bold: boolean;
  hidden: boolean;
  capitals: boolean;
  font: string;
}

const fontOf = (properties: XmlElement | undefined): string | undefined => {
  const fonts = child(properties, 'rFonts');
  return attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? attribute(fonts, 'cs');
};

/** The looks of runs of one paragraph style; remembers what it has worked out. */
export function createRunLooks(
  styles: WordStyles,
): (run: XmlElement, paragraphStyle: string | undefined) => RunLook {
  const inherited = new Map<string, RunLook>();
  const look = (sources: readonly (XmlElement | undefined)[], fallback: RunLook): RunLook => {
    const first = <T>(read: (properties: XmlElement | undefined) => T | undefined): T | undefined => {
      for (const source of sources) {
        const found = read(source);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return {
      bold: first((p) => toggle(child(p, 'b'))) ?? fallback.bold,
      hidden: first((p) => toggle(child(p, 'vanish'))) ?? fallback.hidden,
      capitals: first((p) => toggle(child(p, 'caps'))) ?? fallback.capitals,
      font: first(fontOf) ?? fallback.font,
    };
  };
  const base = look([styles.defaultRun], { bold: false, hidden: false, capitals: false, font: '' });
  return (run, paragraphStyle) => {
    const own = child(run, 'rPr');
    const runStyle = value(child(own, 'rStyle'));
    const key = `${paragraphStyle ?? ''}\n${runStyle ?? ''}`;
    let fallback = inherited.get(key);
    if (!fallback) {
      const sources = [...styles.chain(runStyle), ...styles.chain(paragraphStyle ?? styles.defaultParagraph)];
      fallback = look(
        sources.map((style) => child(style, 'rPr')),
        base,
      );
      inherited.set(key, fallback);
    }
    return own ? look([own], fallback) : fallback;
  };
}
