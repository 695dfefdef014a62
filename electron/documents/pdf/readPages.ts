import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Pace } from '../pacer.ts';
import { loadPdfjs } from './loadPdfjs.ts';
import type { PageContent, Run } from './pageContent.ts';
import { type Matrix, multiply, readRules } from './readRules.ts';

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

type TextItem = { str: string; transform: readonly number[]; width: number; fontName: string };

const asMatrix = (values: readonly number[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values;
  return [a, b, c, d, e, f];
};

/** The quarter turn (in degrees, clockwise) after which most letters of a page stand upright. */
function turnOf(items: readonly TextItem[], pageTurn: number): number {
  const letters = new Map<number, number>();
  for (const { str, transform } of items) {
    const [a = 1, b = 0] = transform;
    const quarter = ((Math.round((Math.atan2(b, a) * 2) / Math.PI) + 4) % 4) * 90;
    letters.set(quarter, (letters.get(quarter) ?? 0) + str.trim().length);
  }
  return [...letters].sort((x, y) => y[1] - x[1])[0]?.[0] ?? pageTurn;
}

async function readPage(pdfjs: Pdfjs, page: PdfPage): Promise<PageContent> {
  const content = await page.getTextContent();
  const operations = await page.getOperatorList();
  const bold = boldFonts(page, Object.keys(content.styles));
  const items = content.items.filter(
    (item): item is typeof item & TextItem => 'str' in item && item.str !== '',
  );
  const view = page.getViewport({ scale: 1, rotation: turnOf(items, page.rotate) });
  // pdfjs counts downwards from the page's head; here y is counted upwards from its foot
  const upright = multiply([1, 0, 0, -1, 0, view.height], asMatrix(view.transform as number[]));
  const runs: Run[] = [];
  for (const item of items) {
    const [a, b, c, d, x, y] = multiply(upright, asMatrix(item.transform));
    // letters that stand on their side among upright ones (stamps, margins) are no running text
    if (Math.abs(b) > Math.abs(a) * 0.2 || a < 0) continue;
    runs.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d),
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
  const rules = readRules(operations, ops, upright);
  page.cleanup();
  return { number: page.pageNumber, width: view.width, height: view.height, runs, rules, pictures };
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
