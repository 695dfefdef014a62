/** Texts and characters that one page of memory holds; two pages are kept: enough for the blocks of a large document. */
const mostTexts = 20_000;
const mostCharacters = 4_000_000;

let documents = 0;

/** Lets everything go that was remembered: before another document is read. */
export function forget(): void {
  documents++;
}

/**
 * The same function, which keeps its answers for the document that is read: rules ask about the same text several times
 * over. The answers are shared, so callers must not change them.
 */
export function remembered<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  let page = new Map<string, Answer>();
  let before = new Map<string, Answer>();
  let characters = 0;
  let document = documents;
  return (text) => {
    if (document !== documents) {
      page = new Map();
      before = new Map();
      characters = 0;
      document = documents;
    }
    const known = page.get(text);
    if (known !== undefined || page.has(text)) return known as Answer;
    const older = before.get(text);
    const answer = older !== undefined || before.has(text) ? (older as Answer) : read(text);
    characters += text.length;
    if (page.size >= mostTexts || characters > mostCharacters) {
      before = page;
      page = new Map();
      characters = text.length;
    }
    page.set(text, answer);
    return answer;
  };
}
