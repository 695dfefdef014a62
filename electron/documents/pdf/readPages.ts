import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Pace } from '../pacer.ts';
import { loadPdfjs } from './loadPdfjs.ts';
import type { PageContent, Run } from './pageContent.ts';
import { readRules } from './readRules.ts';

type Pdfjs = Awaited<ReturnType<typeof loadPdfjs>>;
type PdfDocument = Awaited<ReturnType<Pdfjs['getDocument']>['promise']>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

function asRefusal(error: unknown, file: string): unknown {
  const name = nameOf(error);
  if (name === 'PasswordException') return new Refusal('FILE_PASSWORD', { file }, { cause: error });
  if (
    [
      'InvalidPDFException',
      'FormatError',
      'UnknownErrorException',
      'MissingPDFException',
      'XRefParseException',
    ].includes(name)
  )
    return new Refusal('FILE_DAMAGED', { file }, { cause: error });
  return error;
}

/** Fonts of a page that are set bold, by their names in this document. */
function boldFonts(page: PdfPage, names: Iterable<string>): Set<string> {
  const bold = new Set<string>();
  for (const name of names) {
    if (!page.commonObjs.has(name)) continue;
    const font: unknown = page.commonObjs.get(name);
    if (typeof font !== 'object' || font === null) continue;
    const real = 'name' in font && typeof font.name === 'string' ? font.name : '';
    if (/bold|black|heavy|[-,]bd?\b/iu.test(real) || ('bold' in font && font.bold === true)) bold.add(name);
  }
  return bold;
}

async function readPage(pdfjs: Pdfjs, page: PdfPage): Promise<PageContent> {
  const content = await page.getTextContent({ disableNormalization: false });
  const operations = await page.getOperatorList();
  const bold = boldFonts(page, Object.keys(content.styles));
  const runs: Run[] = [];
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  for (const item of content.items) {
    if (!('str' in item) || item.str === '') continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    // text that stands upright or upside down (stamps, margins) is not running text
    if (Math.abs(b) > Math.abs(a) * 0.2) continue;
    const size = Math.hypot(c, d);
    runs.push({
      text: item.str,
      x: x - left,
      y: y - bottom,
      width: item.width,
      size,
      bold: bold.has(item.fontName),
    });
  }
  const ops = pdfjs.OPS as Readonly<Record<string, number>>;
  const pictures = operations.fnArray.some(
    (operation) =>
      operation === ops['paintImageXObject'] ||
      operation === ops['paintInlineImageXObject'] ||
      operation === ops['paintImageMaskXObject'],
  );
  const rules = readRules(operations, ops).map((rule) => ({
    x1: rule.x1 - left,
    x2: rule.x2 - left,
    y1: rule.y1 - bottom,
    y2: rule.y2 - bottom,
  }));
  const result = {
    number: page.pageNumber,
    width: right - left,
    height: top - bottom,
    runs,
    rules,
    pictures,
  };
  page.cleanup();
  return result;
}

/** The pages of a PDF, one after the other. Throws FILE_PASSWORD, FILE_DAMAGED. */
export async function readPages(bytes: Uint8Array, file: string, pace: Pace): Promise<PageContent[]> {
  const pdfjs = await loadPdfjs();
  // pdfjs takes the bytes for itself, and no Buffer: it gets a copy
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
  });
  try {
    const document = await task.promise;
    const pages: PageContent[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      await pace((number - 1) / document.numPages);
      pages.push(await readPage(pdfjs, await document.getPage(number)));
    }
    return pages;
  } catch (error) {
    throw asRefusal(error, file);
  } finally {
    await task.destroy();
  }
}
