import { SaxesParser } from 'saxes';

export interface Tag {
  /** Without its prefix: Strict OOXML and other writers name the same things by other namespaces. */
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export interface XmlVisitor {
  open?: (tag: Tag) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Thrown by a visitor that has seen enough. */
export const enough = new Error('enough');

/** Walks through a part of a workbook in order. Throws where it is not well-formed. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  if (open) parser.on('opentag', ({ name, attributes }) => open({ name: local(name), attributes }));
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error !== enough) throw error;
  }
}
