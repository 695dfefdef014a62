/// <reference path="./pdfjsWorker.d.ts" />
type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loading: Promise<Pdfjs> | undefined;

/**
 * Loads pdfjs when the first PDF comes. Its worker module is loaded beside it and laid where pdfjs looks before it
 * would fetch a file: all runs in this process, and a bundler takes both along.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= (async () => {
    const [worker, pdfjs] = await Promise.all([
      import('pdfjs-dist/legacy/build/pdf.worker.mjs'),
      import('pdfjs-dist/legacy/build/pdf.mjs'),
    ]);
    Object.assign(globalThis, { pdfjsWorker: worker });
    return pdfjs;
  })();
  return loading;
}
