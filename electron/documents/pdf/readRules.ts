import type { Rule } from './pageContent.ts';

/** The drawing operations of a page and their arguments, as pdfjs lists them. */
export interface Operations {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** How a point of the page's own measure is carried over: a, b, c, d, e, f. */
export type Matrix = readonly [number, number, number, number, number, number];
const MAX_THICKNESS = 3;
const MIN_LENGTH = 4;

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const isMatrix = (args: unknown): args is Matrix =>
  Array.isArray(args) && args.length >= 6 && args.slice(0, 6).every((item) => typeof item === 'number');

const place = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

function addRule(rules: Rule[], from: [number, number], to: [number, number]): void {
  const [x1, x2] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
  const [y1, y2] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
  const width = x2 - x1;
  const height = y2 - y1;
  if (height <= MAX_THICKNESS && width >= MIN_LENGTH)
    rules.push({ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 });
  else if (width <= MAX_THICKNESS && height >= MIN_LENGTH)
    rules.push({ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 });
}

/** Codes of one path, as pdfjs packs them: 0 move, 1 line, 2 and 3 curves, 4 close. */
const ARGUMENTS: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };

/** Straight pieces of a path that is drawn; filled outlines count when they are thin. */
function pathRules(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  let at = 0;
  let start: [number, number] = [0, 0];
  let current: [number, number] = [0, 0];
  let points: [number, number][] = [];
  const pieces: [[number, number], [number, number]][] = [];
  const finish = () => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const box = { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
    // a thin rectangle is one line, not four
    if (points.length >= 4 && (box.x2 - box.x1 <= MAX_THICKNESS || box.y2 - box.y1 <= MAX_THICKNESS))
      addRule(rules, [box.x1, box.y1], [box.x2, box.y2]);
    else for (const [from, to] of pieces) addRule(rules, from, to);
    points = [];
    pieces.length = 0;
  };
  while (at < path.length) {
    const code = path[at] ?? 4;
    const count = ARGUMENTS[code] ?? 0;
    const to = place(matrix, path[at + count - 1] ?? 0, path[at + count] ?? 0);
    if (code === 0) {
      if (points.length > 0) finish();
      start = to;
      current = to;
      points.push(to);
    } else if (code === 4) {
      pieces.push([current, start]);
      current = start;
    } else {
      if (code === 1) pieces.push([current, to]);
      current = to;
      points.push(to);
    }
    at += 1 + count;
  }
  if (points.length > 0) finish();
}

/** The thin lines that a page draws, as it is read (`upright` turns it so). `ops` names pdfjs's operations. */
export function readRules(
  operations: Operations,
  ops: Readonly<Record<string, number>>,
  upright: Matrix,
): Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = upright;
  operations.fnArray.forEach((operation, index) => {
    const args = operations.argsArray[index];
    if (operation === ops['save']) stack.push(matrix);
    else if (operation === ops['restore']) matrix = stack.pop() ?? upright;
    else if (operation === ops['transform'] && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operation === ops['paintFormXObjectBegin'] && Array.isArray(args)) {
      stack.push(matrix);
      const [form] = args as unknown[];
      if (isMatrix(form)) matrix = multiply(matrix, form);
    } else if (operation === ops['paintFormXObjectEnd']) matrix = stack.pop() ?? upright;
    else if (operation === ops['constructPath'] && Array.isArray(args)) {
      const [paint, data] = args as unknown[];
      const [path] = Array.isArray(data) ? (data as unknown[]) : [];
      if (paint === ops['endPath'] || !(path instanceof Float32Array || Array.isArray(path))) return;
      pathRules(path as ArrayLike<number>, matrix, rules);
    }
  });
  return rules;
}
