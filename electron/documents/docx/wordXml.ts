import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { Refusal } from '../../../shared/contract/refusal.ts';

export type { Document, Element } from '@xmldom/xmldom';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Documents saved as "Strict Open XML" use another name for the same elements. */
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const isElement = (node: { nodeType: number }): node is Element => node.nodeType === 1;

/** Parses a part of a Word file; throws FILE_DAMAGED when it is no XML. */
export function parseXml(text: string, file: string): Document {
  const source = text.replaceAll(STRICT, W);
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level === 'fatalError') throw new Error(message);
      },
    }).parseFromString(source, 'text/xml');
  } catch (error) {
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
}

export const serializeXml = (document: Document): string => new XMLSerializer().serializeToString(document);

/** Child elements of that local name. */
export const children = (parent: Element | null | undefined, name: string): Element[] =>
  parent ? [...parent.childNodes].filter(isElement).filter((node) => node.localName === name) : [];

export const child = (parent: Element | null | undefined, name: string): Element | undefined =>
  children(parent, name)[0];

export const elementsOf = (parent: Element): Element[] => [...parent.childNodes].filter(isElement);

/** All elements of that name below, in reading order. */
export const descendants = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS(W, name),
];

export const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.getAttributeNS(W, name) ?? undefined;

/** The attribute `w:val`. */
export const value = (element: Element | undefined): string | undefined => attribute(element, 'val');

/** A switch such as `w:b`: on when it stands there without `0` or `false`; undefined when it does not stand there. */
export function toggle(element: Element | undefined): boolean | undefined {
  if (!element) return undefined;
  const state = value(element);
  return state !== '0' && state !== 'false' && state !== 'off' && state !== 'none';
}

/** A new element of Word's name space. */
export const create = (document: Document, name: string): Element => document.createElementNS(W, `w:${name}`);

/** A run that holds only a text. */
export function textRun(document: Document, text: string): Element {
  const run = create(document, 'r');
  const holder = create(document, 't');
  holder.setAttribute('xml:space', 'preserve');
  holder.appendChild(document.createTextNode(text));
  run.appendChild(holder);
  return run;
}
