import Docxtemplater from 'docxtemplater';
import InspectModule from 'docxtemplater/js/inspect-module.js';
import PizZip from 'pizzip';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { LetterFields, LetterKind } from '../../../shared/domain/letters/letter.ts';
import { letterTags } from '../../../shared/domain/letters/letterTags.ts';

const knownTags = ({ plain, conditions, loops }: (typeof letterTags)[LetterKind]) =>
  new Set([...plain, ...conditions, ...Object.entries(loops).flatMap(([loop, tags]) => [loop, ...tags])]);

interface TagTree {
  [tag: string]: TagTree;
}
const namesIn = (tags: TagTree): string[] =>
  Object.entries(tags).flatMap(([tag, inner]) => [tag, ...namesIn(inner)]);

/** What docxtemplater says of each fault in a template (an opened brace, a loop that is not closed), as one line. */
function faultsOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const properties: unknown = Reflect.get(error, 'properties');
  if (typeof properties !== 'object' || properties === null) return null;
  const errors: unknown = Reflect.get(properties, 'errors');
  const each = Array.isArray(errors) ? errors : [error];
  const tags = each.flatMap((fault: unknown) => {
    const inner: unknown = typeof fault === 'object' && fault !== null && Reflect.get(fault, 'properties');
    const tag: unknown = typeof inner === 'object' && inner !== null && Reflect.get(inner, 'xtag');
    return typeof tag === 'string' && tag !== '' ? [`{${tag}}`] : [];
  });
  return [...new Set(tags)].join(', ');
}

function opened(template: Uint8Array, file: string, modules: InspectModule[] = []): Docxtemplater {
  let zip: PizZip;
  try {
    zip = new PizZip(template);
  } catch (error) {
    throw new Refusal('LETTER_TEMPLATE_UNREADABLE', { file }, { cause: error });
  }
  if (!zip.file('word/document.xml')) throw new Refusal('LETTER_TEMPLATE_UNREADABLE', { file });
  try {
    return new Docxtemplater(zip, { paragraphLoop: true, linebreaks: true, errorLogging: false, modules });
  } catch (error) {
    const found = faultsOf(error);
    if (found === null) throw error;
    throw new Refusal('LETTER_TEMPLATE_BROKEN', { file, found }, { cause: error });
  }
}

/**
 * Kiểm tra mẫu công văn: whether a Word file can serve as the office's template of a kind. Refused with LETTER_TEMPLATE_UNREADABLE,
 * LETTER_TEMPLATE_BROKEN (a tag that is not closed), LETTER_TEMPLATE_TAGS (tags missing) or LETTER_TEMPLATE_UNKNOWN (tags
 * that stand for nothing).
 */
export function checkLetterTemplate(template: Uint8Array, file: string, kind: LetterKind): void {
  const inspect = new InspectModule();
  opened(template, file, [inspect]);
  const tags = namesIn(inspect.getAllTags() as TagTree);
  const braces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');
  const missing = letterTags[kind].needed.filter((name) => !tags.includes(name));
  if (missing.length > 0) throw new Refusal('LETTER_TEMPLATE_TAGS', { file, found: braces(missing) });
  const known = knownTags(letterTags[kind]);
  const unknown = [...new Set(tags.filter((name) => !known.has(name)))];
  if (unknown.length > 0) throw new Refusal('LETTER_TEMPLATE_UNKNOWN', { file, found: braces(unknown) });
}

/** Soạn công văn: a Word file from a template that was checked and the letter's fields. */
export function renderLetter(template: Uint8Array, fields: LetterFields): Uint8Array {
  const document = opened(template, '');
  document.render(fields);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** How many tasks stand in a letter made from `fields`: counted in the file itself, by the texts of their rows in order. */
export function tasksInLetter(letter: Uint8Array, fields: LetterFields): number {
  const text = new Docxtemplater(new PizZip(letter), {
    delimiters: { start: '\u0001', end: '\u0002' },
  }).getFullText();
  const tasks = Array.isArray(fields['nhiem_vu']) ? fields['nhiem_vu'] : [];
  let from = 0;
  let count = 0;
  for (const task of tasks) {
    const words = (task['noi_dung'] ?? '').replaceAll('\n', '');
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    from = at + words.length;
    count += 1;
  }
  return count;
}
