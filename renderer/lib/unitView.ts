import { type UnitKind, unitKinds } from '../../shared/domain/unit.ts';

/** Which units the directory shows: those that stand, those that have ended, both; or what lies in the trash. */
export const unitStates = ['standing', 'ended', 'all', 'removed'] as const;
export type UnitState = (typeof unitStates)[number];

/** In the place of a unit's key: the form for a new one. */
export const newUnit = 'new';

/** What the directory's page shows; it is the address. */
export interface UnitView {
  words: string;
  kind: UnitKind | null;
  state: UnitState;
  /** The unit open beside the list, or `newUnit`. */
  open: string | null;
}

export const standardUnitView: UnitView = { words: '', kind: null, state: 'standing', open: null };

/** Reads the view from the address; what is unknown there falls back to the standard. */
export function parseUnitView(search: string): UnitView {
  const query = new URLSearchParams(search);
  return {
    words: query.get('q') ?? '',
    kind: unitKinds.find((kind) => kind === query.get('kind')) ?? null,
    state: unitStates.find((state) => state === query.get('state')) ?? 'standing',
    open: query.get('unit'),
  };
}

/** The address of a view, `/units?kind=department`; what is standard is left out. */
export function unitViewPath(view: Partial<UnitView>): string {
  const { words, kind, state, open } = { ...standardUnitView, ...view };
  const query = new URLSearchParams();
  if (words) query.set('q', words);
  if (kind) query.set('kind', kind);
  if (state !== 'standing') query.set('state', state);
  if (open) query.set('unit', open);
  const text = query.toString();
  return text ? `/units?${text}` : '/units';
}
