import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** Letters gathered before they are compressed: few enough to cost no memory, many enough to cost no time. */
const pieceLength = 1 << 19;
/** Excel opens a file faster than a slower level makes it smaller. */
const level = 3;

interface Part {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Fields of a ZIP header, each with its width in bytes. */
function header(...fields: [value: number, width: 2 | 4][]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let at = 0;
  for (const [value, width] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** Text with its name in UTF-8, deflated, dated 1/1/1980: the same content gives the same file. */
const common = ({ name, crc, packed, size }: Part): [number, 2 | 4][] => [
  [20, 2],
  [0x0800, 2],
  [8, 2],
  [0, 2],
  [0x21, 2],
  [crc, 4],
  [packed, 4],
  [size, 4],
  [name.length, 2],
  [0, 2],
];

/**
 * Writes a ZIP archive of texts, each compressed while it is made: of a part no more than a piece is ever held. The
 * compressing runs beside the program, which stays able to answer meanwhile.
 */
export function zipWriter(signal?: AbortSignal) {
  const chunks: Buffer[] = [];
  const parts: Part[] = [];
  let offset = 0;
  const put = (bytes: Buffer) => {
    chunks.push(bytes);
    offset += bytes.length;
  };

  return {
    async add(name: string, text: Iterable<string>): Promise<void> {
      const part: Part = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, offset };
      const packed: Buffer[] = [];
      const deflate = createDeflateRaw({ level });
      deflate.on('data', (bytes: Buffer) => {
        packed.push(bytes);
        part.packed += bytes.length;
      });
      const ended = once(deflate, 'end');
      const write = async (piece: string) => {
        const bytes = Buffer.from(piece);
        signal?.throwIfAborted();
        part.crc = crc32(bytes, part.crc);
        part.size += bytes.length;
        if (!deflate.write(bytes)) await once(deflate, 'drain');
        else await setImmediate();
      };
      let piece = '';
      for (const each of text) {
        piece += each;
        if (piece.length < pieceLength) continue;
        await write(piece);
        piece = '';
      }
      if (piece !== '') await write(piece);
      deflate.end();
      await ended;
      parts.push(part);
      put(header([0x04034b50, 4], ...common(part)));
      put(part.name);
      for (const bytes of packed) put(bytes);
    },

    /** The archive's bytes; nothing is added after it. */
    end(): Uint8Array {
      const directory = offset;
      for (const part of parts) {
        put(
          header([0x02014b50, 4], [20, 2], ...common(part), [0, 2], [0, 2], [0, 2], [0, 4], [part.offset, 4]),
        );
        put(part.name);
      }
      const length = offset - directory;
      const count = parts.length;
      put(
        header([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [length, 4], [directory, 4], [0, 2]),
      );
      return Buffer.concat(chunks, offset);
    },
  };
}
