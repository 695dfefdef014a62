import { withoutPrivateUse } from '../inlineMarks.ts';
import { formatNumber } from './numberFormat.ts';
import type { WordStyles } from './wordStyles.ts';
import { attribute, child, children, toggle, value, type XmlElement } from './wordXml.ts';

interface Level {
  start: number;
  format: string;
  text: string;
  /** All numbers of the label in figures (`isLgl`). */
  legal: boolean;
  /** Restarts after this level (from 1); 0 never; undefined after any higher one. */
  restart: number | undefined;
  style: string | undefined;
}

interface List {
  /** Counters belong to the abstract definition: lists that share it count on. */
  counters: number[];
  levels: Level[];
  startOverrides: Map<number, number>;
  used: boolean;
}

const MAX_LEVELS = 9;

function readLevel(level: XmlElement): Level {
  const restart = value(child(level, 'lvlRestart'));
  return {
    start: Number(value(child(level, 'start')) ?? 1),
    format: value(child(level, 'numFmt')) ?? 'decimal',
    text: value(child(level, 'lvlText')) ?? '',
    legal: toggle(child(level, 'isLgl')) === true,
    restart: restart === undefined ? undefined : Number(restart),
    style: value(child(level, 'pStyle')),
  };
}

const levelsOf = (parent: XmlElement): Map<number, Level> =>
  new Map(children(parent, 'lvl').map((level) => [Number(attribute(level, 'ilvl') ?? 0), readLevel(level)]));

const PLAIN_LEVEL: Level = {
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  restart: undefined,
  style: undefined,
};

/** The lists of a Word file by their number, links between list styles followed. */
function readLists(document: XmlElement, styles: WordStyles): Map<string, List> {
  const abstracts = new Map(
    children(document, 'abstractNum').map((item) => [attribute(item, 'abstractNumId') ?? '', item]),
  );
  const byStyle = new Map<string, XmlElement>();
  for (const item of abstracts.values()) {
    const link = value(child(item, 'styleLink'));
    if (link) byStyle.set(link, item);
  }
  const instances = new Map(children(document, 'num').map((item) => [attribute(item, 'numId') ?? '', item]));
  /** A definition that only points at a list style stands for that style's definition. */
  const resolve = (item: XmlElement | undefined): XmlElement | undefined => {
    const link = value(child(item, 'numStyleLink'));
    if (!link) return item;
    const direct = byStyle.get(link);
    if (direct) return direct;
    const numId = value(child(child(child(styles.chain(link)[0], 'pPr'), 'numPr'), 'numId'));
    return abstracts.get(value(child(instances.get(numId ?? ''), 'abstractNumId')) ?? '') ?? item;
  };
  const counters = new Map<XmlElement, number[]>();
  const lists = new Map<string, List>();
  for (const [numId, instance] of instances) {
    const abstract = resolve(abstracts.get(value(child(instance, 'abstractNumId')) ?? ''));
    if (!abstract) continue;
    const shared = counters.get(abstract) ?? [];
    counters.set(abstract, shared);
    const levels = levelsOf(abstract);
    const startOverrides = new Map<number, number>();
    for (const override of children(instance, 'lvlOverride')) {
      const index = Number(attribute(override, 'ilvl') ?? 0);
      for (const [, level] of levelsOf(override)) levels.set(index, level);
      const start = value(child(override, 'startOverride'));
      if (start !== undefined) startOverrides.set(index, Number(start));
    }
    lists.set(numId, {
      counters: shared,
      levels: Array.from({ length: MAX_LEVELS }, (_, index) => levels.get(index) ?? PLAIN_LEVEL),
      startOverrides,
      used: false,
    });
  }
  return lists;
}

/** The list and level of a paragraph, its own or its style's. */
function placeOf(
  properties: XmlElement | undefined,
  styles: WordStyles,
  lists: Map<string, List>,
): { list: List; level: number } | undefined {
  const own = child(properties, 'numPr');
  let numId = value(child(own, 'numId'));
  let level = value(child(own, 'ilvl'));
  for (const style of styles.chain(value(child(properties, 'pStyle')) ?? styles.defaultParagraph)) {
    const inherited = child(child(style, 'pPr'), 'numPr');
    const fromHere = numId === undefined ? value(child(inherited, 'numId')) : undefined;
    if (fromHere !== undefined) {
      numId = fromHere;
      // a level that names the style goes before the style's own number
      const named =
        lists.get(numId)?.levels.findIndex((item) => item.style === attribute(style, 'styleId')) ?? -1;
      level ??= named >= 0 ? String(named) : undefined;
    }
    level ??= value(child(inherited, 'ilvl'));
    if (numId !== undefined && level !== undefined) break;
  }
  const list = numId && numId !== '0' ? lists.get(numId) : undefined;
  return list ? { list, level: Math.min(MAX_LEVELS - 1, Math.max(0, Number(level ?? 0))) } : undefined;
}

function count(list: List, level: number): void {
  const { counters, levels } = list;
  if (!list.used) {
    list.used = true;
    for (const [index, start] of list.startOverrides) counters[index] = start - 1;
  }
  for (let index = 0; index < level; index += 1) counters[index] ??= levels[index]?.start ?? 1;
  counters[level] = (counters[level] ?? (levels[level]?.start ?? 1) - 1) + 1;
  for (let below = level + 1; below < MAX_LEVELS; below += 1) {
    const restart = levels[below]?.restart;
    const keeps = restart === 0 || (restart !== undefined && level >= restart);
    if (!keeps) delete counters[below];
  }
}

function label(list: List, level: number): string {
  const { counters, levels } = list;
  const own = levels[level] ?? PLAIN_LEVEL;
  if (own.format === 'bullet') {
    const sign = withoutPrivateUse(own.text).trim();
    return /^[-–—−]$/u.test(sign) ? '-' : sign === '+' || sign === '*' ? sign : '•';
  }
  return own.text
    .replace(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format =
        own.legal && levels[index]?.format !== 'none' ? 'decimal' : (levels[index]?.format ?? 'decimal');
      return formatNumber(format, counters[index] ?? levels[index]?.start ?? 1);
    })
    .trim();
}

/**
 * Gives out the labels that Word shows before paragraphs; to be asked for every paragraph once, in reading order.
 * Undefined where there is no automatic number.
 */
export function createLabels(
  numbering: XmlElement | undefined,
  styles: WordStyles,
): (paragraphProperties: XmlElement | undefined) => string | undefined {
  if (!numbering) return () => undefined;
  const lists = readLists(numbering, styles);
  return (properties) => {
    const place = placeOf(properties, styles, lists);
    if (!place) return undefined;
    count(place.list, place.level);
    return label(place.list, place.level) || undefined;
  };
}
