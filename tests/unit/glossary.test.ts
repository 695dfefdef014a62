import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const shared = path.resolve(import.meta.dirname, '../../shared');

interface Term {
  vietnamese: string;
  words: string[];
  later: boolean;
}

const terms: Term[] = readFileSync(path.join(shared, 'GLOSSARY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (-+|Vietnamese) /.test(line))
  .map((line) => {
    const [, vietnamese = '', words = '', note = ''] = line.split('|').map((cell) => cell.trim());
    return {
      vietnamese,
      words: words.split(';').map((word) => word.trim()),
      later: /[*_]later[*_]/.test(note),
    };
  });

const code = ['domain', 'contract', 'extraction', 'vietnamese']
  .flatMap((room) =>
    readdirSync(path.join(shared, room), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(shared, room, name),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .toLowerCase();

/** `progress update` stands in code as `progressUpdate`, `progress-update` or `progress update`. */
const standsInCode = (word: string) =>
  new RegExp(word.toLowerCase().split(' ').join('[-_ ]?'), 'u').test(code);

test('the glossary has terms', () => {
  expect(terms.length).toBeGreaterThan(20);
});

test.each(terms.filter(({ later }) => !later))('$vietnamese is called $words in the code', ({ words }) => {
  expect(words.filter((word) => !standsInCode(word))).toEqual([]);
});

test('one Vietnamese term has one row, one English word one meaning', () => {
  const vietnamese = terms.map((term) => term.vietnamese);
  const words = terms.flatMap((term) => term.words);
  expect(new Set(vietnamese).size).toBe(vietnamese.length);
  expect(new Set(words).size).toBe(words.length);
});

/** Words that mean the same as a glossary term and would be a second name for one thing. */
const rivals = [
  'assignment',
  'dueDate',
  'department_id',
  'leadUnit',
  'responsibleUnit',
  'attachmentSheet',
  'documentNumber',
];

test.each(rivals)('%s is no word of this code', (rival) => {
  expect(code).not.toContain(rival.toLowerCase());
});
