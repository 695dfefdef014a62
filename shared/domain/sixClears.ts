import { fold } from '../vietnamese/fold.ts';
import type { TaskDeadline } from './timeliness.ts';
import type { UnitKind } from './unit.ts';

/**
 * Sáu rõ (six clears): what a task must have before a unit can be held to it. Rõ người, rõ việc, rõ thời gian, rõ trách
 * nhiệm, rõ sản phẩm, rõ thẩm quyền, in the order in which offices say them; their places are stored as bits.
 */
export const clears = ['person', 'work', 'time', 'responsibility', 'deliverable', 'authority'] as const;
export type Clear = (typeof clears)[number];

/** What the six clears are judged by. */
export interface ClearFacts {
  text: string;
  leads: readonly { id: string; kind: UnitKind; stands: boolean }[];
  /** Đầu mối chịu trách nhiệm: the one of several leads that answers for the whole; null while nobody said. */
  answering: string | null;
  deadlines: readonly Pick<TaskDeadline, 'certain' | 'metOn'>[];
  deliverable: string | null;
  directive: { issuer: string | null; signer: string | null } | null;
  /** Cấp giao, quyết định, said by hand where no directive says it. */
  decidedBy: string | null;
}

const said = (text: string | null | undefined) => (text ?? '').trim() !== '';

/** Words that a text must have to name work at all. */
const fewestWords = 3;
/** Marks of a text that somebody meant to finish: `…`, `[nội dung]`, `xxx`, `(bổ sung sau)`. */
const unfinished = /…|\.{3,}|\[[^\]]*\]|_{3,}|\bx{3,}\b|\(bo sung sau\)|\?{2,}/u;

const rules: Record<Clear, (facts: ClearFacts) => boolean> = {
  /** Rõ người: at least one unit leads that still stands and is a unit, not a name for many ("các sở, ban, ngành"). */
  person: ({ leads }) => leads.some(({ stands, kind }) => stands && kind !== 'group'),
  /** Rõ việc: the text names work, finished, in words enough to be one. */
  work: ({ text }) => {
    const folded = fold(text);
    return (folded.match(/\p{L}+/gu) ?? []).length >= fewestWords && !unfinished.test(folded);
  },
  /** Rõ thời gian: there is a deadline, and every part that is still open is certain; "thường xuyên" is certain too. */
  time: ({ deadlines }) =>
    deadlines.length > 0 && deadlines.every(({ certain, metOn }) => certain || metOn !== null),
  /** Rõ trách nhiệm: one unit answers for the whole: the only lead, or of several the one that was named for it. */
  responsibility: ({ leads, answering }) =>
    leads.length === 1 || (leads.length > 1 && leads.some(({ id }) => id === answering)),
  /** Rõ sản phẩm: what is to be handed in is said. */
  deliverable: ({ deliverable }) => said(deliverable),
  /** Rõ thẩm quyền: it is known who gave it: the directive's issuer or signer, or whoever was named by hand. */
  authority: ({ directive, decidedBy }) =>
    said(directive?.issuer) || said(directive?.signer) || said(decidedBy),
};

/** Those of the six that a task lacks, in order. Pure. */
export const lackedClears = (facts: ClearFacts): Clear[] => clears.filter((clear) => !rules[clear](facts));

/** Clears as one number, a bit each. */
export const clearBits = (some: readonly Clear[]): number =>
  some.reduce((bits, clear) => bits | (1 << clears.indexOf(clear)), 0);

/** Clears of a number of bits. */
export const clearsOf = (bits: number): Clear[] => clears.filter((_, place) => (bits & (1 << place)) !== 0);

/** Every number of bits that holds one of these at least: as many equalities, which an index finds. */
export const bitsWithAny = (some: readonly Clear[]): number[] => {
  const wanted = clearBits(some);
  return Array.from({ length: 1 << clears.length }, (_, bits) => bits).filter((bits) => bits & wanted);
};
