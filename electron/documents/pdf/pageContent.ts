/** A piece of text on a page; y is its base line, counted upwards from the page's foot. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
}

/** A straight thin line, level or upright. */
export interface Rule {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What stands on a page. */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  runs: Run[];
  rules: Rule[];
  /** Pictures are drawn on it. */
  pictures: boolean;
}
