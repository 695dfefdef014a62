const special = /[&<>"]/u;
const codes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML holds it, in content and in attributes. */
export const escapeXml = (text: string): string =>
  special.test(text) ? text.replace(/[&<>"]/gu, (letter) => codes[letter] ?? letter) : text;
