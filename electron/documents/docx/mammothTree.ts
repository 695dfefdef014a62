import mammoth from 'mammoth';
import { Refusal } from '../../../shared/contract/refusal.ts';

/** A node of mammoth's document tree, as far as it is used here (the library's own types say `any`). */
export interface MammothNode {
  type: string;
  children?: MammothNode[];
  value?: string;
  verticalAlignment?: string | null;
  styleName?: string | null;
  colSpan?: number;
  rowSpan?: number;
  isHeader?: boolean;
  breakType?: string;
  noteType?: string;
  noteId?: string;
  /** Of a note. */
  body?: MammothNode[];
}

export interface MammothDocument extends MammothNode {
  notes?: { resolve: (reference: MammothNode) => MammothNode | undefined };
}

/** Reads a Word file (already prepared) into mammoth's tree. Throws FILE_DAMAGED when mammoth cannot. */
export async function readMammothTree(bytes: Uint8Array, file: string): Promise<MammothDocument> {
  let tree: MammothDocument | undefined;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
      {
        includeDefaultStyleMap: false,
        includeEmbeddedStyleMap: false,
        transformDocument: (document: MammothDocument) => {
          tree = document;
          // the tree is all that is wanted: nothing is left to be written as HTML
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    throw new Refusal('FILE_DAMAGED', { file }, { cause: error });
  }
  if (!tree) throw new Refusal('FILE_DAMAGED', { file });
  return tree;
}
