const most = 96;

/**
 * The same function, which keeps its last answers: rules ask about the same text several times over. The answers are
 * shared, so callers must not change them.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const fresh = read(text);
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, fresh);
    return fresh;
  };
}
