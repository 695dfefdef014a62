import { SaxesParser } from 'saxes';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Pace } from '../pacer.ts';

/**
 * An element of a part of a Word file. `name` is the local name for Word's own elements (`p`, `r`), with a prefix for
 * markup compatibility (`mc:Choice`), formulas (`m:t`) and all others (`x:shape`). Attributes are Word's own ones by
 * local name; text is kept only where it is shown (`t`, `m:t`).
 */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/** Documents saved as "Strict Open XML" use other names for the same elements. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
};

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
/** Characters parsed between two steps of the pace. */
const CHUNK = 64 * 1024;
/** Deeper nesting than any program writes; it would exhaust the stack of whoever walks the tree. */
const MAX_DEPTH = 500;

/** Parses a part of a Word file; throws FILE_DAMAGED when it is no well-formed XML. */
export async function parseXml(text: string, file: string, pace: Pace): Promise<XmlElement> {
  const top: XmlElement = { name: '', attributes: NO_ATTRIBUTES, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const name = WORD.has(uri) ? local : `${PREFIXES[uri] ?? 'x:'}${local}`;
    let own: Record<string, string> | undefined;
    for (const key in attributes) {
      const attribute = attributes[key];
      if (!attribute || !WORD.has(attribute.uri)) continue;
      own ??= {};
      own[attribute.local] = attribute.value;
    }
    const element = { name, attributes: own ?? NO_ATTRIBUTES, children: [], text: '' };
    open.at(-1)?.children.push(element);
    if (open.push(element) > MAX_DEPTH) throw new Error('nested too deeply');
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element?.name === 't' || element?.name === 'm:t') element.text += part;
  });
  for (let at = 0; at < text.length; at += CHUNK) {
    await pace(at / text.length);
    try {
      parser.write(text.slice(at, at + CHUNK));
    } catch (error) {
      throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
    }
  }
  try {
    parser.close();
  } catch (error) {
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
  const [root] = top.children;
  if (!root) throw new Refusal('FILE_DAMAGED', { file });
  return root;
}

/** Child elements of that name. */
export const children = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  parent ? parent.children.filter((node) => node.name === name) : [];

export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node) => node.name === name);

/** Whether an element of that name stands anywhere below. */
export const contains = (root: XmlElement | undefined, name: string): boolean =>
  root?.children.some((node) => node.name === name || contains(node, name)) ?? false;

export const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];

/** The attribute `w:val`. */
export const value = (element: XmlElement | undefined): string | undefined => attribute(element, 'val');

/** A switch such as `w:b`: on when it stands there without `0` or `false`; undefined when it does not stand there. */
export function toggle(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  const state = value(element);
  return state !== '0' && state !== 'false' && state !== 'off' && state !== 'none';
}
