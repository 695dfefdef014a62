const letters: Readonly<Record<string, string>> = { apos: "'", amp: '&', quot: '"', lt: '<', gt: '>' };

/** The name of a sheet as the XML of a workbook has it, alone or before a reference, quoted or not. */
export const sheetNameIn = (xml: string): string =>
  xml
    .replace(/&(apos|amp|quot|lt|gt);/gu, (_, name: string) => letters[name] ?? '')
    .replace(/^'|'$/gu, '')
    .replaceAll("''", "'");
