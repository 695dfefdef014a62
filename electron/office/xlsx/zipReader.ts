import { Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

/** Bytes handed to the unpacking at a time: what is unpacked from them is held at once. */
const pieceLength = 1 << 19;

interface Entry {
  packed: Uint8Array;
  deflated: boolean;
  crc: number;
  size: number;
}

const damaged = () => new Error('not a whole ZIP archive');

/** The parts of an archive by name, from its directory. Throws where it is cut off. */
function entriesOf(bytes: Uint8Array): Map<string, Entry> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw damaged();
  const entries = new Map<string, Entry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const name = file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const length = file.readUInt32LE(at + 20);
    if (start + length > file.length) throw damaged();
    entries.set(name, {
      packed: file.subarray(start, start + length),
      deflated: file.readUInt16LE(at + 10) === 8,
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Reads an archive that this program wrote, part by part. What is cut off or changed on its way throws. */
export function zipReader(bytes: Uint8Array) {
  const entries = entriesOf(bytes);
  const entry = (name: string) => {
    const found = entries.get(name);
    if (!found) throw damaged();
    return found;
  };
  return {
    /** A part as one text. */
    text(name: string): string {
      const { packed, deflated, crc, size } = entry(name);
      const whole = deflated ? inflateRawSync(packed) : packed;
      if (whole.length !== size || crc32(whole) !== crc) throw damaged();
      return new TextDecoder().decode(whole);
    },

    /** A part as pieces of text, for one that is long. */
    async *pieces(name: string): AsyncGenerator<string> {
      const { packed, deflated, crc, size } = entry(name);
      if (!deflated) {
        yield this.text(name);
        return;
      }
      const slices = function* () {
        for (let at = 0; at < packed.length; at += pieceLength) yield packed.subarray(at, at + pieceLength);
      };
      const decoder = new TextDecoder();
      let found = 0;
      let length = 0;
      const inflate = createInflateRaw({ chunkSize: pieceLength });
      for await (const piece of Readable.from(slices())
        .on('error', (error) => inflate.destroy(error))
        .pipe(inflate)) {
        found = crc32(piece, found);
        length += piece.length;
        yield decoder.decode(piece, { stream: true });
      }
      if (length !== size || found !== crc) throw damaged();
    },
  };
}
