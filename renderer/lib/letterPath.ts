import { type LetterKind, letterKinds } from '../../shared/domain/letters/letter.ts';

/** What the page of letters shows, as its address holds it. */
export interface LetterView {
  kind: LetterKind;
  /** The period whose reports are asked for; null: the current one. */
  period: string | null;
  /** Also what is not late yet. */
  soon: boolean;
  /** The units chosen beforehand; null: all. */
  units: readonly string[] | null;
  register: boolean;
}

const usual: LetterView = { kind: 'tasks', period: null, soon: false, units: null, register: false };

export function letterViewOf(search: string): LetterView {
  const asked = new URLSearchParams(search);
  return {
    kind: letterKinds.find((kind) => kind === asked.get('kind')) ?? usual.kind,
    period: asked.get('period'),
    soon: asked.has('soon'),
    units: asked.get('units')?.split(',').filter(Boolean) ?? null,
    register: asked.has('register'),
  };
}

/** Address of the page of letters. */
export function letterPath(change: Partial<LetterView>): string {
  const { kind, period, soon, units, register } = { ...usual, ...change };
  const asked = new URLSearchParams();
  if (kind !== usual.kind) asked.set('kind', kind);
  if (period !== null) asked.set('period', period);
  if (soon) asked.set('soon', '1');
  if (units !== null) asked.set('units', units.join(','));
  if (register) asked.set('register', '1');
  const search = asked.toString();
  return search === '' ? '/letters' : `/letters?${search}`;
}

/** Address of the board where the forms of those that were sent none are made. */
export const sendFormsPath = (periodId: string): string => `/collection?period=${periodId}&send=unsent`;
