import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightOfLines,
  lineCount,
  lineStarts,
  piecesOf,
  textRoom,
} from '../../electron/office/textHeight.ts';

const plain = { size: 11, bold: false };
const words = fc.array(
  fc.oneof(
    fc.constantFrom('nhiệm vụ', 'Ủy ban', '\n', '', 'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW', '=', 'ậ', '≥'),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 60 },
);
const bare = (text: string) => text.replace(/\s/gu, '');

describe('text in a cell', () => {
  it('takes as many lines as its words need', () => {
    expect(lineStarts('', 100, plain)).toEqual([0]);
    expect(lineStarts('một\n\nba', 100, plain)).toEqual([0, 4, 5]);
    const text = 'một hai ba bốn năm sáu bảy tám';
    const lines = lineStarts(text, 60, plain).map((from, at, all) => text.slice(from, all[at + 1]));
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => !line.startsWith(' '))).toBe(true);
  });

  it('is counted in one pass as its lines begin, whatever it holds', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 400 }), fc.boolean(), (parts, width, bold) => {
        const text = parts.join(' ');
        const style = { size: 11, bold };
        expect(lineCount(text, width, style)).toBe(lineStarts(text, width, style).length);
      }),
      { numRuns: 500 },
    );
  });

  it('takes more room in bold, and no less in capitals', () => {
    const text = 'Danh mục nhiệm vụ được giao cho các đơn vị trên địa bàn tỉnh '.repeat(5);
    const count = (of: string, bold: boolean) => lineStarts(of, 120, { size: 11, bold }).length;
    expect(count(text, true)).toBeGreaterThan(count(text, false));
    expect(count(text.toLocaleUpperCase('vi'), false)).toBeGreaterThan(count(text, false));
  });

  it('measures a letter with marks as the letter without, and an unknown one as the widest', () => {
    const lines = (letter: string) => lineStarts(letter.repeat(200), textRoom(20), plain).length;
    expect(lines('ậ')).toBe(lines('a'));
    expect(lines('Ẩ')).toBe(lines('A'));
    expect(lines('字')).toBeGreaterThan(lines('W'));
  });

  it('falls into pieces that hold it all, none longer than asked', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 9 }), (parts, most) => {
        const text = parts.join(' ');
        const pieces = piecesOf(text, most, 80, plain);
        expect(bare(pieces.join(''))).toBe(bare(text));
        for (const piece of pieces) expect(lineStarts(piece, 80, plain).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('stays under the height that Excel allows for the lines that a row holds', () => {
    expect(heightOfLines(26, 11)).toBeLessThanOrEqual(409);
  });
});
