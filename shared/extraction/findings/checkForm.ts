import { dayOf } from '../../vietnamese/day.ts';
import type { Block } from '../block.ts';
import { departmentFields } from '../dictionaries/departmentFields.ts';
import type { DocumentHeader, Finding } from '../extraction.ts';
import { type DocumentPart, nodesUnder } from '../outline/outlineNode.ts';
import { clauseAround } from '../text/clauseAround.ts';
import { findingAt } from './finding.ts';

const monthOfDay =
  /(?:[Tt]rong )?[Tt]rước tháng \d{1,2}\/\d{1,2}\/\d{4}|[Tt]rong trước|(?:[Tt]háng|[Qq]uý|[Nn]ăm) \d{1,2}\/\d{1,2}\/\d{4}/gu;
const anyDay = /(?<![\d/.,])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/gu;

/** Ngày tháng viết sai: `trước tháng 30/12/2023`, `31/02/2026`. */
function checkDays(block: Block): Finding[] {
  const { text } = block;
  const malformed = [...text.matchAll(monthOfDay)].slice(0, 1).map((match) => {
    const { from, to } = clauseAround(text, match.index, match.index + match[0].length);
    return findingAt(
      'format',
      block,
      Math.max(from, match.index - 40),
      Math.min(to, match.index + match[0].length + 12),
      `Ngày tháng viết chưa đúng: “${match[0]}”.`,
    );
  });
  const impossible = [...text.matchAll(anyDay)]
    .filter((match) => dayOf(Number(match[3]), Number(match[2]), Number(match[1])) === undefined)
    .map((match) =>
      findingAt(
        'impossible',
        block,
        match.index,
        match.index + match[0].length,
        `Không có ngày ${match[0]}.`,
      ),
    );
  return [...malformed, ...impossible];
}

const long = departmentFields.map((name) => name.split(' ')).filter((words) => words.length >= 4);
const named = /(?<![\p{L}])(Bộ|Sở)\s+(\p{Lu}\p{L}*(?:\s\p{L}+){2,7})/gu;

/** Tên cơ quan thiếu chữ: `Bộ Khoa và Công nghệ`, one word short of a name that is known. */
const checkNames = (block: Block): Finding[] =>
  [...block.text.matchAll(named)].flatMap((match) => {
    const words = (match[2] ?? '').split(' ');
    for (const wanted of long) {
      const end = words.indexOf(wanted.at(-1) ?? '') + 1;
      if (end !== wanted.length - 1) continue;
      const given = words.slice(0, end);
      if (departmentFields.includes(given.join(' '))) continue;
      const isShort = wanted.some(
        (_, skipped) => wanted.filter((__, index) => index !== skipped).join(' ') === given.join(' '),
      );
      if (!isShort) continue;
      const to = match.index + (match[1] ?? '').length + 1 + given.join(' ').length;
      return [findingAt('ocr', block, match.index, to, `Có thể là ${match[1]} ${wanted.join(' ')}.`)];
    }
    return [];
  });

const romans = /(?:đã nêu|nêu)[^.;()]{0,30}?(?:Mục|mục)\s+(\d+)\s*,?\s*Phần\s+([IVX]+)(?![\p{L}])/gu;

/** Blocks in which the sections with Roman numerals begin. */
const sectionStarts = (parts: readonly DocumentPart[]): ReadonlyMap<string, number> =>
  new Map(
    parts
      .flatMap(({ roots }) => roots.flatMap((root) => [...nodesUnder(root)]))
      .flatMap(({ marker, block }) => (marker?.kind === 'roman' ? [[marker.label, block.no] as const] : [])),
  );

/** Dẫn chiếu sai mục: `đã nêu tại Mục 2, Phần IV` where Phần IV comes later or does not exist. */
const checkCrossReferences = (block: Block, starts: ReadonlyMap<string, number>): Finding[] =>
  [...block.text.matchAll(romans)].flatMap((match) => {
    const at = starts.get(match[2] ?? '');
    if (at !== undefined && at < block.no) return [];
    const message =
      at === undefined
        ? `Văn bản không có Phần ${match[2]}.`
        : `Phần ${match[2]} đứng sau chỗ này, không thể “đã nêu”.`;
    return [findingAt('reference', block, match.index, match.index + match[0].length, message)];
  });

const attached = /\((?:Kèm theo|Ban hành kèm theo|Đính kèm)[^()]{0,40}?số:?\s*([^\s()]+)/u;

/** Số hiệu ở phụ lục khác số của văn bản. */
function checkAttachment(block: Block, own: string | null): Finding[] {
  const match = attached.exec(block.text);
  const written = (match?.[1] ?? '').replace(/[~*_]/gu, '');
  const symbol = own?.replace(/^\d+(?:\/\d{4})?/u, '') ?? '';
  if (
    !match ||
    !own ||
    symbol === '' ||
    written === own ||
    !written.endsWith(symbol) ||
    /^[\s./…-]*$/u.test(written.slice(0, -symbol.length))
  )
    return [];
  return [
    findingAt(
      'ocr',
      block,
      match.index + match[0].length - (match[1] ?? '').length,
      match.index + match[0].length,
      `Số của văn bản là ${own}, phụ lục ghi ${written}.`,
    ),
  ];
}

const blankDay = /ngày\s*[.…]*\s*tháng\s*[.…\d]*\s*năm/u;

/** Thể thức còn thiếu: number or day left blank. */
const checkHead = (blocks: readonly Block[], header: DocumentHeader): Finding[] =>
  header.date !== null
    ? []
    : blocks
        .slice(0, 12)
        .filter(({ text }) => blankDay.test(text) && /,\s*ngày/u.test(text))
        .slice(0, 1)
        .map((block) => {
          const from = Math.max(0, block.text.lastIndexOf('|') + 1);
          const start = from + (/^\s*/u.exec(block.text.slice(from))?.[0].length ?? 0);
          const what =
            header.number === null ? 'Số hiệu và ngày tháng còn để trống.' : 'Ngày tháng còn để trống.';
          return findingAt('missing', block, start, block.text.length, what);
        });

/** Thể thức: days, names, cross references, the appendix's number, blanks in the head. */
export function checkForm(
  blocks: readonly Block[],
  parts: readonly DocumentPart[],
  header: DocumentHeader,
): Finding[] {
  const starts = sectionStarts(parts);
  return [
    ...checkHead(blocks, header),
    ...blocks.flatMap((block) => [
      ...checkDays(block),
      ...checkNames(block),
      ...checkCrossReferences(block, starts),
      ...checkAttachment(block, header.number),
    ]),
  ];
}
