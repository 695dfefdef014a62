/** Rows that a key passes over: the index it leads to within `count` rows, or undefined when it is no such key. */
export function rowMove(key: string, at: number, count: number, rowsOnScreen: number): number | undefined {
  const last = count - 1;
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + Math.max(1, rowsOnScreen - 1),
    PageUp: at - Math.max(1, rowsOnScreen - 1),
    Home: 0,
    End: last,
  };
  const to = steps[key];
  return to === undefined || count === 0 ? undefined : Math.min(Math.max(to, 0), last);
}
