import { romanNumeral } from '../../../shared/vietnamese/romanNumeral.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note as Word prints it. */
export interface CitedNote {
  kind: NoteKind;
  id: string;
  label: string;
}

/** Numbers notes as Word prints them: footnotes in figures, endnotes in small Roman ones, each in the order of citing. */
export class NoteLabels {
  #labels = new Map<string, string>();
  #counts = { footnote: 0, endnote: 0 };
  /** Notes in the order of their first citing. */
  readonly cited: CitedNote[] = [];

  label(kind: NoteKind, id: string): string {
    const key = `${kind}-${id}`;
    const known = this.#labels.get(key);
    if (known !== undefined) return known;
    this.#counts[kind] += 1;
    const number = this.#counts[kind];
    const label = kind === 'endnote' ? romanNumeral(number).toLowerCase() : String(number);
    this.#labels.set(key, label);
    this.cited.push({ kind, id, label });
    return label;
  }
}
