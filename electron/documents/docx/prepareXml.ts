import { BOLD_OFF, BOLD_ON, markerMark } from '../inlineMarks.ts';
import { fromLegacy, legacyFont } from '../legacyEncoding.ts';
import type { Pace } from '../pacer.ts';
import { createRunLooks, type RunLook, type WordStyles } from './wordStyles.ts';
import {
  child,
  children,
  create,
  type Document,
  descendants,
  type Element,
  elementsOf,
  textRun,
  value,
} from './wordXml.ts';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** A drawing stands there twice, for new and for old programs: one is kept, so that its text is read once. */
function keepOneAlternative(document: Document): void {
  for (const alternative of [...document.getElementsByTagNameNS(MC, 'AlternateContent')]) {
    const fallback = elementsOf(alternative).find((node) => node.localName === 'Fallback');
    const choice = elementsOf(alternative).find((node) => node.localName === 'Choice');
    if (!choice) continue;
    const boxes = descendants(choice, 'txbxContent');
    if (boxes.length > 0 && !(fallback && descendants(fallback, 'txbxContent').length > 0)) {
      const holder = fallback ?? document.createElementNS(MC, 'mc:Fallback');
      for (const box of boxes) holder.appendChild(box);
      if (!fallback) alternative.appendChild(holder);
    }
    alternative.removeChild(choice);
  }
}

/** Columns left out at a row's beginning become empty cells. */
function fillGridBefore(document: Document): void {
  for (const row of descendants(document, 'tr')) {
    const missing = Number(value(child(child(row, 'trPr'), 'gridBefore')) ?? 0);
    const first = child(row, 'tc');
    for (let index = 0; first && index < Math.min(missing, 60); index += 1) {
      const cell = create(document, 'tc');
      cell.appendChild(create(document, 'p'));
      row.insertBefore(cell, first);
    }
  }
}

const styleOf = (paragraph: Element): string | undefined => value(child(child(paragraph, 'pPr'), 'pStyle'));

function rewriteTexts(run: Element, look: RunLook): void {
  const legacy = legacyFont(look.font);
  for (const holder of children(run, 't')) {
    let text = holder.textContent ?? '';
    if (legacy && !/[\u{1ea0}-\u{1ef9}]/u.test(text))
      text = fromLegacy(text, legacy.encoding, legacy.capitals);
    if (look.capitals) text = text.toLocaleUpperCase('vi');
    holder.textContent = look.bold && text !== '' ? `${BOLD_ON}${text}${BOLD_OFF}` : text;
  }
}

/** Runs that belong to the paragraph itself, not to a text box inside it. */
function ownRuns(node: Element): Element[] {
  return elementsOf(node).flatMap((item) => {
    if (item.localName === 'r') return [item];
    if (item.localName === 'p' || item.localName === 'pPr') return [];
    return ownRuns(item);
  });
}

/** Whole paragraph deleted with tracking on: it has no number and is not seen. */
const isDeleted = (paragraph: Element): boolean => {
  if (!child(child(child(paragraph, 'pPr'), 'rPr'), 'del')) return false;
  return !ownRuns(paragraph).some((run) => children(run, 't').length > 0);
};

/**
 * Writes into the XML what only Word shows: automatic numbers, capitals, old fonts' letters, bold of styles; takes out
 * hidden text. After this any reader of Word files sees what the page shows.
 */
export async function prepareXml(
  document: Document,
  styles: WordStyles,
  labelOf: (paragraphProperties: Element | undefined) => string | undefined,
  pace: Pace,
): Promise<void> {
  keepOneAlternative(document);
  fillGridBefore(document);
  const lookOf = createRunLooks(styles);
  const paragraphs = descendants(document, 'p');
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index % 50 === 0) await pace(index / paragraphs.length);
    const style = styleOf(paragraph);
    for (const run of ownRuns(paragraph)) {
      const look = lookOf(run, style);
      if (look.hidden && children(run, 't').length > 0) run.parentNode?.removeChild(run);
      else rewriteTexts(run, look);
    }
    const properties = child(paragraph, 'pPr');
    if (isDeleted(paragraph)) continue;
    const label = labelOf(properties);
    if (label !== undefined)
      paragraph.insertBefore(
        textRun(document, markerMark(label)),
        properties?.nextSibling ?? paragraph.firstChild,
      );
  }
}
