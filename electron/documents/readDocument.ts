import { createHash } from 'node:crypto';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { Block } from '../../shared/extraction/block.ts';
import { assembleBlocks } from './assembleBlocks.ts';
import { readDocx } from './docx/readDocx.ts';
import { createPace, type Pace, type WorkOptions } from './pacer.ts';
import { readPdf } from './pdf/readPdf.ts';
import type { RawPart } from './rawPart.ts';
import { type DocumentSource, readSource } from './readSource.ts';
import { type DocumentKind, sniffKind } from './sniffKind.ts';
import { readText } from './text/readText.ts';
import { unicodeParts } from './unicodeParts.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/** Văn bản đã đọc: what was read of a file. */
export interface ReadDocument {
  blocks: Block[];
  fileName: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  kind: DocumentKind;
}

type Reader = (bytes: Uint8Array, file: string, pace: Pace) => Promise<RawPart[]>;

/**
 * The old Word format is not read: what can be got out of it lacks the automatic numbers and the footnotes' places, so
 * that a task would be taken for another without a word. Word saves it as .docx in one step.
 */
const refuseDoc: Reader = async (_, file) => {
  throw new Refusal('DOC_LEGACY', { file });
};

const READERS: Readonly<Record<DocumentKind, Reader>> = {
  txt: readText,
  docx: readDocx,
  pdf: readPdf,
  xlsx: readXlsx,
  doc: refuseDoc,
};

/**
 * Reads a document into blocks, whatever kind of file it is. Throws `Refusal` with one of the codes FILE_…, PDF_…,
 * DOC_LEGACY when the file cannot be read; rejects with the signal's reason when aborted.
 */
export async function readDocument(source: DocumentSource, options: WorkOptions = {}): Promise<ReadDocument> {
  options.signal?.throwIfAborted();
  const { bytes, fileName } = await readSource(source, createPace(options, 0, 0.1));
  const kind = sniffKind(bytes, fileName);
  const parts = await READERS[kind](bytes, fileName, createPace(options, 0.1, 0.8));
  options.signal?.throwIfAborted();
  const blocks = await assembleBlocks(unicodeParts(parts), createPace(options, 0.8, 0.99));
  if (!blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text)))
    throw new Refusal('FILE_NO_TEXT', { file: fileName });
  options.onProgress?.(1);
  return { blocks, fileName, sha256: createHash('sha256').update(bytes).digest('hex'), kind };
}
