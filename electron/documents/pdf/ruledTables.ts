import { noteMarks } from '../inlineMarks.ts';
import { joinLineTexts } from '../joinLineTexts.ts';
import type { Rule, Run } from './pageContent.ts';
import { pageSegments } from './pageLines.ts';

/** A table drawn with lines: its place and its rows, top first. */
export interface RuledTable {
  top: number;
  bottom: number;
  left: number;
  right: number;
  /** Where its columns begin and end. */
  columns: number[];
  rows: string[][];
}

const TOUCH = 3;
const isLevel = (rule: Rule): boolean => rule.y1 === rule.y2;

const touches = (a: Rule, b: Rule): boolean =>
  a.x1 - TOUCH <= b.x2 && b.x1 - TOUCH <= a.x2 && a.y1 - TOUCH <= b.y2 && b.y1 - TOUCH <= a.y2;

/** Rules that hang together, by a line sweep over their boxes. */
function groupRules(rules: readonly Rule[]): Rule[][] {
  const parent = rules.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  const order = rules.map((_, index) => index).sort((a, b) => (rules[a]?.x1 ?? 0) - (rules[b]?.x1 ?? 0));
  const open: number[] = [];
  for (const index of order) {
    const rule = rules[index];
    if (!rule) continue;
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const other = rules[open[at] ?? -1];
      if (!other || other.x2 + TOUCH < rule.x1) open.splice(at, 1);
      else if (touches(rule, other)) parent[find(index)] = find(open[at] ?? index);
    }
    open.push(index);
  }
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), rule]);
  });
  return [...groups.values()];
}

/** Values that lie close together are one. */
function distinct(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const kept: number[] = [];
  for (const value of sorted)
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > TOUCH + 1) kept.push(value);
  return kept;
}

const covers = (from: number, to: number, low: number, high: number): boolean => {
  const middle = (low + high) / 2;
  return from - TOUCH <= middle && middle <= to + TOUCH;
};

function readGroup(rules: readonly Rule[], runs: readonly Run[]): RuledTable | undefined {
  const level = rules.filter(isLevel);
  const upright = rules.filter((rule) => !isLevel(rule));
  const columns = distinct(upright.map((rule) => rule.x1));
  const lines = distinct(level.map((rule) => rule.y1)).reverse();
  if (columns.length < 3 || lines.length < 2) return undefined;
  const width = columns.length - 1;
  const height = lines.length - 1;
  const at = (row: number, column: number) => row * width + column;
  const owner = Array.from({ length: width * height }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (owner[root] !== root) root = owner[root] ?? root;
    return root;
  };
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const [top = 0, bottom = 0] = [lines[row], lines[row + 1]];
      const [left = 0, right = 0] = [columns[column], columns[column + 1]];
      const wall = upright.some(
        (rule) => Math.abs(rule.x1 - right) <= TOUCH + 1 && covers(rule.y1, rule.y2, bottom, top),
      );
      if (column + 1 < width && !wall) owner[rootOf(at(row, column + 1))] = rootOf(at(row, column));
      const floor = level.some(
        (rule) => Math.abs(rule.y1 - bottom) <= TOUCH + 1 && covers(rule.x1, rule.x2, left, right),
      );
      if (row + 1 < height && !floor) owner[rootOf(at(row + 1, column))] = rootOf(at(row, column));
    }
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const [top = 0, bottom = 0] = [lines[0], lines.at(-1)];
  const inside = new Map<number, Run[]>();
  for (const run of runs) {
    const middle = run.x + run.width / 2;
    const height = run.y + run.size * 0.3;
    if (middle < left || middle > right || height > top || height < bottom) continue;
    const column = columns.findLastIndex((edge) => edge <= middle);
    const row = lines.findLastIndex((edge) => edge >= height);
    if (column < 0 || column >= width || row < 0 || row >= lines.length - 1) continue;
    const cell = rootOf(at(row, column));
    inside.set(cell, [...(inside.get(cell) ?? []), run]);
  }
  if (inside.size === 0) return undefined;
  const texts = new Map(
    [...inside].map(([cell, items]) => [
      cell,
      joinLineTexts(pageSegments(items).map((segment) => segment.text)),
    ]),
  );
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = rootOf(at(row, column));
      const first = { row: Math.floor(cell / width), column: cell % width };
      if (first.column !== column) return '';
      const text = texts.get(cell) ?? '';
      // a value that holds for several rows stands in each, its footnote marks only in the first
      return first.row === row ? text : text.replace(noteMarks(), '').replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, '');
    }),
  );
  return { top, bottom, left, right, columns, rows };
}

/** The tables that a page draws with lines, top first. */
export function ruledTables(rules: readonly Rule[], runs: readonly Run[]): RuledTable[] {
  if (rules.length < 4) return [];
  return groupRules(rules)
    .map((group) => readGroup(group, runs))
    .filter((table): table is RuledTable => table !== undefined)
    .sort((a, b) => b.top - a.top);
}
