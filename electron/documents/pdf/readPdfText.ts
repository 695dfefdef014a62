import { loadPdfjs } from './loadPdfjs.ts';

/** The text of each page of a PDF that this program made, in the order in which it was drawn. */
export async function readPdfText(bytes: Uint8Array): Promise<string[]> {
  const pdfjs = await loadPdfjs();
  // pdfjs takes the bytes for itself, and no Buffer: it gets a copy
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
