/** Lines of a paragraph, cell or column as one text; a word or number cut at a hyphen is put together again. */
export function joinLineTexts(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    if (whole === '') return line;
    const cut =
      /[\p{L}\p{N}][-/][\u{e004}\u{e005}]*$/u.test(whole) && /^[\u{e004}\u{e005}]*[\p{Lu}\p{N}]/u.test(line);
    return cut ? whole + line : `${whole} ${line}`;
  }, '');
}
