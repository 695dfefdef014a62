import { hiddenSheetName } from '../../../shared/domain/collection/formMark.ts';
import type { GridCell, GridMerge, GridSheet } from '../../../shared/domain/collection/grid.ts';
import { fromLegacy, type LegacyEncoding } from '../legacyEncoding.ts';
import type { CellStyle } from './cellStyles.ts';
import { enough, walkXml } from './walkXml.ts';

/** A form has some hundreds of rows; beyond this a sheet is not read on, and says so. */
const mostRows = 20_000;
const mostColumns = 400;
/** The rest of the form's hidden sheet repeats what the register knows. */
const hiddenRows = 3;

/** `_x000D_` stands for a sign that XML cannot hold, `_x005F_` for a line that would begin such a code. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/gu, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
const clean = (text: string): string => unescaped(text).normalize('NFC');

/** Row and column of an address; columns from 1. */
function placeOf(address: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  const row = Number(address.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row, column } : undefined;
}

function mergeOf(range: string): GridMerge | undefined {
  const [from = '', to = ''] = range.split(':');
  const first = placeOf(from);
  const last = placeOf(to);
  return first && last && { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** Letters that no encoding from before Unicode has. */
const unicodeOnly = /[ăđơưĂĐƠƯ\u{1ea0}-\u{1ef9}]|\p{M}/u;

/**
 * Signs beside a letter that no Vietnamese word has in Unicode, capitals within a word in small letters: the text was typed
 * in an old font and has lost it.
 */
const tcvn3Signs = '[µ¸¶·¹¨»¾¼½©®«¬ª§¢¡×Þß]';
const tcvn3Word = new RegExp(
  `[\\p{L}${tcvn3Signs.slice(1)}${tcvn3Signs}|${tcvn3Signs}\\p{L}|\\p{Ll}[\u00c0-\u00de]`,
  'u',
);
const vniWord = /[aeouyôöAEOUYÔÖ][øûïåäëüØÛÏÅÄËÜ]|ñ[aeiouy]|[öÖ]\p{L}/u;

function guessed(text: string): LegacyEncoding | undefined {
  if (tcvn3Word.test(text)) return 'tcvn3';
  return vniWord.test(text) ? 'vni' : undefined;
}

function inUnicode(text: string, { legacy }: CellStyle): string {
  if (unicodeOnly.test(text) || !/[\u00a1-\u00ff]/u.test(text)) return text;
  const encoding = legacy?.encoding ?? guessed(text);
  return encoding ? fromLegacy(text, encoding, legacy?.capitals ?? false).normalize('NFC') : text;
}

/** The texts that cells share, in order. */
export function sharedTexts(xml: string | undefined): string[] {
  const texts: string[] = [];
  let text = '';
  let reading = false;
  let phonetic = false;
  if (xml)
    walkXml(xml, {
      open: ({ name }) => {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') reading = !phonetic;
      },
      text: (part) => {
        if (reading) text += part;
      },
      close: (name) => {
        if (name === 't') reading = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') texts.push(clean(text));
      },
    });
  return texts;
}

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string;
  formula: boolean;
}

/** A cell from what its tags held; undefined for one with nothing in it. */
function cellFrom(
  { row, column, type, style, value, formula }: OpenCell,
  shared: readonly string[],
  styleOf: (style: number) => CellStyle,
): GridCell | undefined {
  if (value === '') return undefined;
  const look = styleOf(style);
  const base = { row, column, percent: look.percent, dated: look.dated, formula, isoDay: null, number: null };
  const asText = (text: string): GridCell | undefined =>
    text === '' ? undefined : { ...base, kind: 'text', text, unicode: inUnicode(text, look) };
  switch (type) {
    case 's':
      return asText(shared[Number(value)] ?? '');
    case 'inlineStr':
    case 'str':
      return asText(clean(value));
    case 'e':
      return { ...base, kind: 'error', text: value, unicode: value };
    case 'b':
      return { ...base, kind: 'boolean', text: value, unicode: value === '1' ? 'TRUE' : 'FALSE' };
    case 'd':
      return { ...base, kind: 'text', text: value, unicode: value, dated: true, isoDay: value.slice(0, 10) };
    default: {
      const number = Number(value);
      if (Number.isNaN(number)) return asText(clean(value));
      return { ...base, kind: 'number', text: value, unicode: value, number };
    }
  }
}

/** One sheet's cells as they stand, whatever wrote them; of the form's own hidden sheet the first rows, which tell the form. */
export function sheetGrid(
  xml: string,
  { name, hidden }: Pick<GridSheet, 'name' | 'hidden'>,
  shared: readonly string[],
  styleOf: (style: number) => CellStyle,
): GridSheet {
  const sheet: GridSheet = { name, hidden, rows: [], merges: [], cut: false };
  const byRow = new Map<number, GridCell[]>();
  const last = name === hiddenSheetName ? hiddenRows : Number.POSITIVE_INFINITY;
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let taking = false;
  let phonetic = false;

  walkXml(xml, {
    open: ({ name: tag, attributes }) => {
      if (tag === 'c') {
        const place = placeOf(attributes['r'] ?? '');
        column = place?.column ?? column + 1;
        if (place) row = place.row;
        cell = {
          row,
          column,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
          value: '',
          formula: false,
        };
      } else if (tag === 'v' || tag === 't') taking = !phonetic;
      else if (tag === 'rPh') phonetic = true;
      else if (tag === 'f') {
        if (cell) cell.formula = true;
      } else if (tag === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
        if (row > last) throw enough;
      } else if (tag === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge) sheet.merges.push(merge);
      }
    },
    text: (text) => {
      if (taking && cell) cell.value += text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 't') taking = false;
      else if (tag === 'rPh') phonetic = false;
      else if (tag === 'c' && cell) {
        const found = cellFrom(cell, shared, styleOf);
        cell = undefined;
        if (!found) return;
        if (found.row > mostRows || found.column > mostColumns) sheet.cut = true;
        else {
          const cells = byRow.get(found.row);
          if (cells) cells.push(found);
          else byRow.set(found.row, [found]);
        }
      }
    },
  });
  sheet.rows = [...byRow]
    .map(([at, cells]) => ({ row: at, cells: cells.sort((a, b) => a.column - b.column) }))
    .sort((a, b) => a.row - b.row);
  return sheet;
}
