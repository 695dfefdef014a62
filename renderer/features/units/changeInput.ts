import type { Unit } from '../../../shared/contract/schemas.ts';
import type { UnitChangeInput } from '../../../shared/contract/unitContract.ts';
import type { UnitChangeKind } from '../../../shared/domain/unitLineage.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';

/** What the form for a change holds. */
export interface ChangeDraft {
  kind: UnitChangeKind;
  /** Names: of the units that merge (the unit itself among them) or of those that it is split into. */
  names: string[];
  /** What they merge into, or the new name. */
  into: string;
  /** A split: the unit itself goes on. A merger: `into` stood already and takes the others in. */
  goesOn: boolean;
  on: Day | null;
  year: string;
  document: string;
}

/** What the form asks for cannot be sent yet. */
export type ChangeMistake = { mistake: 'unknown-units'; names: string[] } | { mistake: 'year' | 'empty' };

const yearOf = (text: string): number | null | undefined => {
  if (text.trim() === '') return null;
  return /^(?:19|20|21)\d\d$/u.test(text.trim()) ? Number(text) : undefined;
};

/** The form as the service takes it, or what is wrong with it. Pure. */
export function changeInput(
  unit: { id: string; name: string },
  draft: ChangeDraft,
  directory: readonly Unit[],
): UnitChangeInput | ChangeMistake {
  const { kind, goesOn, on } = draft;
  const idOf = (name: string) => directory.find((each) => each.name === name)?.id;
  const year = yearOf(draft.year);
  if (year === undefined) return { mistake: 'year' };
  const asUnit = (name: string) => {
    const id = idOf(name);
    return id === undefined ? { name } : { id };
  };
  const common = { kind, on, year: on ? null : year, document: draft.document.trim() };
  const into = draft.into.trim();
  switch (kind) {
    case 'dissolved':
      return { ...common, before: [unit.id], after: [] };
    case 'renamed':
      return into === '' ? { mistake: 'empty' } : { ...common, before: [unit.id], after: [asUnit(into)] };
    case 'split': {
      if (draft.names.length === 0) return { mistake: 'empty' };
      const parts = draft.names.filter((name) => name !== unit.name).map(asUnit);
      return { ...common, before: [unit.id], after: goesOn ? [{ id: unit.id }, ...parts] : parts };
    }
    case 'merged': {
      if (into === '') return { mistake: 'empty' };
      const unknown = draft.names.filter((name) => idOf(name) === undefined);
      if (unknown.length > 0) return { mistake: 'unknown-units', names: unknown };
      const target = idOf(into);
      const parts = draft.names.flatMap((name) => idOf(name) ?? []);
      const before = target !== undefined && goesOn ? [...parts, target] : parts;
      return { ...common, before: [...new Set(before)], after: [asUnit(into)] };
    }
  }
}
