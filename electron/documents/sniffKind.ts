import { Refusal } from '../../shared/contract/refusal.ts';
import { looksUtf16 } from './text/decodeText.ts';
import { openZip } from './zipArchive.ts';

/** The kinds of files that can be read. */
export type DocumentKind = 'docx' | 'pdf' | 'xlsx' | 'txt' | 'doc';

/** What a file's bytes say it is: a kind that is read, or something else under its Vietnamese name. */
type Content = DocumentKind | 'encrypted' | 'old-word-like' | 'damaged-zip' | { other: string };

const KIND_OF_EXTENSION: Readonly<Record<string, DocumentKind>> = {
  docx: 'docx',
  docm: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  txt: 'txt',
  md: 'txt',
  doc: 'doc',
};

const NAME_OF_KIND: Readonly<Record<DocumentKind, string>> = {
  docx: 'văn bản Word (.docx)',
  pdf: 'tệp PDF',
  xlsx: 'bảng tính Excel (.xlsx)',
  txt: 'văn bản thuần (.txt)',
  doc: 'văn bản Word cũ (.doc)',
};

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));

/** Names in the directory of an OLE container stand in UTF-16; they are looked for as they are. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wide = Buffer.from(`${name}\u0000`, 'utf16le');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wide);
}

function sniffOle(bytes: Uint8Array): Content {
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return { other: 'bảng tính Excel cũ (.xls)' };
  if (hasStream(bytes, 'PowerPoint Document')) return { other: 'bài trình chiếu PowerPoint' };
  return { other: 'tệp Office cũ' };
}

function sniffZip(bytes: Uint8Array, file: string): Content {
  const { names } = openZip(bytes, file);
  if (names.has('word/document.xml')) return 'docx';
  if (names.has('xl/workbook.xml')) return 'xlsx';
  if (names.has('ppt/presentation.xml')) return { other: 'bài trình chiếu PowerPoint' };
  if (names.has('content.xml') && names.has('mimetype')) return { other: 'tệp LibreOffice' };
  if (names.has('[Content_Types].xml')) return 'damaged-zip';
  return { other: 'tệp nén (.zip)' };
}

function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  if (looksUtf16(sample, 0) || looksUtf16(sample, 1)) return true;
  const odd = sample.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count), 0);
  return odd <= sample.length / 200;
}

function sniffContent(bytes: Uint8Array, file: string): Content | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffOle(bytes);
  if (ascii(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (ascii(bytes, 0, 2) === 'PK') return sniffZip(bytes, file);
  if (PICTURES.some((signature) => startsWith(bytes, signature)) || ascii(bytes, 8, 12) === 'WEBP')
    return { other: 'hình ảnh' };
  if (ascii(bytes, 0, 5) === '{\\rtf') return 'old-word-like';
  const head = ascii(bytes, 0, 600).trimStart().toLowerCase();
  if (/^(?:\uFEFF|ï»¿)?(?:<!doctype html|<html|mime-version:)/u.test(head)) return 'old-word-like';
  return looksLikeText(bytes) ? 'txt' : undefined;
}

/**
 * The kind of a file, by its content held against its name. Throws FILE_KIND_UNKNOWN (a name that is not read),
 * FILE_NOT_AS_NAMED (with what it really is), FILE_PASSWORD, FILE_DAMAGED, FILE_ZIP_BOMB, DOC_LEGACY.
 */
export function sniffKind(bytes: Uint8Array, file: string): DocumentKind {
  const named = KIND_OF_EXTENSION[/\.([^.]+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''];
  if (!named) throw new Refusal('FILE_KIND_UNKNOWN', { file });
  const content = sniffContent(bytes, file);
  if (content === 'encrypted') throw new Refusal('FILE_PASSWORD', { file });
  if (content === named) return named;
  // web pages and rich text saved as .doc open in Word: Word can save them anew
  if (content === 'old-word-like' && (named === 'doc' || named === 'docx'))
    throw new Refusal('DOC_LEGACY', { file });
  if (content === 'old-word-like') {
    if (named === 'txt') return 'txt';
    throw new Refusal('FILE_NOT_AS_NAMED', { file, found: 'trang web hoặc văn bản RTF' });
  }
  if (content === 'damaged-zip') throw new Refusal('FILE_DAMAGED', { file });
  if (content === undefined)
    throw new Refusal(named === 'txt' ? 'FILE_KIND_UNKNOWN' : 'FILE_DAMAGED', { file });
  const found = typeof content === 'object' ? content.other : NAME_OF_KIND[content];
  throw new Refusal('FILE_NOT_AS_NAMED', { file, found });
}
