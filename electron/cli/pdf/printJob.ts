/** A page of browser mode that is to be printed, with what opens it. */
export interface PrintJob {
  url: string;
  origin: string;
  cookie: { name: string; value: string };
  landscape: boolean;
  /** A folder that the browser may use for itself, and that goes when it has ended. */
  profile: string;
}

/** What came of it: the PDF, and what the page says of itself. */
export interface PrintedPage {
  pdf: Uint8Array;
  laidOut: { rows: number; expected: number; printedAt: string };
}
