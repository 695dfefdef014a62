/** Which fields of an answer broke the contract; their values are not named. */
function fieldsOf(error: Error): string {
  const issues = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  const paths = issues.map(({ path = [] }: { path?: PropertyKey[] }) => path.map(String).join('.'));
  return paths.length > 0 ? ` in ${paths.slice(0, 10).join(', ')}` : '';
}

/** Where a bug happened. Messages may quote a document, so only names, codes and places are kept. */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const cause = error.cause instanceof Error ? `\ncause: ${traceOf(error.cause)}` : '';
  return `${error.name}${code}${fieldsOf(error)}\n${places.join('\n')}${cause}`;
}
