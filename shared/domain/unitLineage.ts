import { type Day, partsOf } from '../vietnamese/day.ts';

/** Thay đổi tổ chức: sáp nhập, tách, đổi tên, kết thúc hoạt động. */
export const unitChangeKinds = ['merged', 'split', 'renamed', 'dissolved'] as const;
export type UnitChangeKind = (typeof unitChangeKinds)[number];

/**
 * Thay đổi tổ chức: the units that took part and those that stood afterwards, by their keys. One that is on both sides
 * goes on (`Sở Tài chính` took in `Sở Kế hoạch và Đầu tư`: before both, after the one); one only before ends with it, one
 * only after begins with it. Where nobody knows the day, `year` may still be known; both null: it has happened, no more.
 */
export interface UnitChange {
  id: string;
  kind: UnitChangeKind;
  /** First day of the new order. */
  on: Day | null;
  /** Only where the day is not known. */
  year: number | null;
  before: readonly string[];
  after: readonly string[];
}

/** Theo tổ chức lúc giao hay hiện nay: by which structure a list is reckoned. */
export const unitStructures = ['assigned', 'current'] as const;
export type UnitStructure = (typeof unitStructures)[number];

/** Whether the new order stood on a day; undefined where what is known of the change does not tell. */
export function tookEffect({ on, year }: Pick<UnitChange, 'on' | 'year'>, day: Day): boolean | undefined {
  if (on) return day >= on;
  const asked = partsOf(day).year;
  return year === null || asked === year ? undefined : asked > year;
}

/** The change with which a unit ended; undefined while it stands. */
export const endOf = (changes: readonly UnitChange[], id: string): UnitChange | undefined =>
  changes.find(({ before, after }) => before.includes(id) && !after.includes(id));

/** The change with which a unit began; undefined where it has always stood as far as the directory knows. */
export const beginningOf = (changes: readonly UnitChange[], id: string): UnitChange | undefined =>
  changes.find(({ before, after }) => after.includes(id) && !before.includes(id));

type Way = 'before' | 'after';

/** Goes from a unit along its changes, one way, as far as `goesOn` lets it; none twice. */
function walk(
  changes: readonly UnitChange[],
  id: string,
  way: Way,
  goesOn: (change: UnitChange) => boolean,
  seen: Set<string> = new Set(),
): string[] {
  if (seen.has(id)) return [];
  seen.add(id);
  const change = way === 'after' ? endOf(changes, id) : beginningOf(changes, id);
  if (!change || !goesOn(change)) return [id];
  return change[way].flatMap((next) => walk(changes, next, way, goesOn, seen));
}

/** What a unit was on a day. */
export interface UnitsOnDay {
  /** None: it had ended without a successor. Several: it was split, or what it came from was not one yet. */
  units: string[];
  /** False where a change on the way has no day that tells; the unit then stays as it is. */
  certain: boolean;
}

/** Đơn vị vào một ngày: the unit itself while it stood, what it became afterwards, what it came from before. Pure. */
export function unitsOn(changes: readonly UnitChange[], id: string, day: Day): UnitsOnDay {
  let certain = true;
  const known = (change: UnitChange): boolean | undefined => {
    const effect = tookEffect(change, day);
    certain &&= effect !== undefined;
    return effect;
  };
  const forward = walk(changes, id, 'after', (change) => known(change) === true);
  const stays = forward.length === 1 && forward[0] === id;
  const units = stays ? walk(changes, id, 'before', (change) => known(change) === false) : forward;
  return { units, certain };
}

/**
 * Đơn vị hiện nay: what a unit is on the day of reckoning; none where it ended without a successor. A change whose day
 * nobody knows has happened: it would not have been written down otherwise.
 */
export const unitsNow = (changes: readonly UnitChange[], id: string, today: Day): string[] =>
  walk(changes, id, 'after', (change) => tookEffect(change, today) !== false);

/** Whether a unit stands on the day of reckoning. */
export const standsNow = (changes: readonly UnitChange[], id: string, today: Day): boolean =>
  unitsNow(changes, id, today).includes(id);

/**
 * Units as a list shows them: as they were when the task was given, or what they are now, none twice. One that ended
 * without a successor stays, so that nothing falls out of a list.
 */
export function reckonUnits(
  structure: UnitStructure,
  changes: readonly UnitChange[],
  ids: readonly string[],
  today: Day,
): string[] {
  if (structure === 'assigned' || changes.length === 0) return [...new Set(ids)];
  return [
    ...new Set(
      ids.flatMap((id) => {
        const now = unitsNow(changes, id, today);
        return now.length > 0 ? now : [id];
      }),
    ),
  ];
}

/** Every unit that is one of these now, they themselves among them: whose tasks count as theirs today. */
export function unitsThatBecame(
  changes: readonly UnitChange[],
  ids: readonly string[],
  today: Day,
): string[] {
  const members = changes.flatMap(({ before }) => before);
  const earlier = members.filter((member) =>
    unitsNow(changes, member, today).some((now) => ids.includes(now)),
  );
  return [...new Set([...ids, ...earlier])];
}
