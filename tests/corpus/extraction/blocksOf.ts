import { readDocument } from '../../../electron/documents/readDocument.ts';
import type { Block } from '../../../shared/extraction/block.ts';

/** The blocks of a text, read as a `.txt` file is. */
export async function blocksOf(text: string): Promise<Block[]> {
  const bytes = new TextEncoder().encode(text);
  return (await readDocument({ bytes, fileName: 'van-ban.txt' })).blocks;
}
