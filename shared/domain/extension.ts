import type { Day } from '../vietnamese/day.ts';

/** Gia hạn: a later due day that somebody granted, with why, by which document and by whom. The original day stays. */
export interface Extension {
  id: string;
  /** The day that governed until then. */
  previousDue: Day;
  due: Day;
  reason: string;
  /** Number of the document that allows it; empty where nobody said. */
  document: string;
  signer: string;
  grantedOn: Day;
}

/** A due day with its chain of extensions, the first one first. */
export interface Extended {
  due: Day | null;
  extensions: readonly Extension[];
}

/** Ngày đến hạn hiện hành: that of the last extension, else the original day. */
export const currentDue = ({ due, extensions }: Extended): Day | null => extensions.at(-1)?.due ?? due;

/** Deadlines as they were given, whatever extensions came later: the original reckoning. */
export const asGiven = <D extends Extended>(deadlines: readonly D[]): D[] =>
  deadlines.map((deadline) => ({ ...deadline, extensions: [] }));

export const isExtended = (deadlines: readonly Extended[]): boolean =>
  deadlines.some(({ extensions }) => extensions.length > 0);
