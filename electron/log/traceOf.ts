/** Where a bug happened. Messages may quote a document, so only names, codes and places are kept. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = error.cause instanceof Error ? `\ncause: ${traceOf(error.cause)}` : '';
  return `${error.name}${code}\n${places.join('\n')}${cause}`;
}
