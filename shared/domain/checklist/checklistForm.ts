/** How the rows of a checklist stand together. */
export const checklistGroupings = [
  'none',
  'week',
  'month',
  'unit',
  'field',
  'programme',
  'directive',
] as const;
export type ChecklistGrouping = (typeof checklistGroupings)[number];

export const checklistOrientations = ['landscape', 'portrait'] as const;
export type ChecklistOrientation = (typeof checklistOrientations)[number];

/** Cách in danh sách đến hạn: what whoever prints it may choose. */
export interface ChecklistForm {
  grouping: ChecklistGrouping;
  orientation: ChecklistOrientation;
  /** Chữ to. */
  large: boolean;
  /** The row code also as a QR, for a scanner that types. */
  qr: boolean;
  /** Each group begins on a page of its own, to be handed out singly. */
  pageEach: boolean;
  /** The meeting or occasion that it is printed for; empty: none is named. */
  occasion: string;
}

export const standardChecklistForm: ChecklistForm = {
  grouping: 'none',
  orientation: 'landscape',
  large: false,
  qr: false,
  pageEach: false,
  occasion: '',
};

/** Letters of an occasion at most: it stands in one or two lines under the title. */
export const longestOccasion = 200;
