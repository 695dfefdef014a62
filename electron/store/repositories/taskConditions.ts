import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { deadlineCertainties } from '../../../shared/domain/deadlineCertainty.ts';
import { taskPriorities, taskStatuses } from '../../../shared/domain/task.ts';
import type { Timeliness } from '../../../shared/domain/timeliness.ts';
import { unitKinds } from '../../../shared/domain/unit.ts';
import { daysWithin, wasOverdueSql } from '../index/dayConditions.ts';
import { kindBit } from '../index/indexedUnits.ts';
import { termsNamed } from '../index/indexTerms.ts';
import { inOriginalStates, isExtendedSql } from '../index/originalReckoning.ts';
import type { ReadTaskStates } from '../index/taskStates.ts';
import { timelinessPlace } from '../index/timelinessOrder.ts';
import { lacksSql } from '../index/watch/lacksSql.ts';
import { isForgottenSql } from '../index/watch/silenceState.ts';
import { listed } from '../listed.ts';
import type { Tables } from '../tables.ts';
import { type AskedFilter, FoundTasks, findTasks } from './foundTasks.ts';

type Db = Kysely<Tables> | Transaction<Tables>;
type Condition = RawBuilder<SqlBool>;

/** What is asked of tasks, by where it is kept. */
export interface Narrowing {
  /** Of status and timeliness, which stand in every order that is walked. */
  states: Condition[];
  /** Of further columns that `task_count` counts by too: these and `states` alone read no task. */
  counted: Condition[];
  /** Of any other column of `task_index`. */
  further: Condition[];
  /** The tasks that they must be among; null: any. */
  among: FoundTasks | null;
  /** Whether they are those of some units, which lie together in the order by lead. */
  ofUnits: boolean;
}

/** All conditions on columns. */
export const allConditions = ({ states, counted, further }: Narrowing): Condition[] => [
  ...states,
  ...counted,
  ...further,
];

/** The same tasks, and one condition more. */
export const narrowedBy = <K extends 'states' | 'counted' | 'further'>(
  narrow: Narrowing,
  where: K,
  condition: Condition,
): Narrowing => ({ ...narrow, [where]: [...narrow[where], condition] });

const among = (column: string, places: readonly number[]): Condition =>
  sql`${sql.ref(column)} in (${sql.join(places.map((place) => sql.lit(place)))})`;

/** The condition that a task has one of these statuses. */
export const inStatuses = (statuses: TaskFilter['statuses']): Condition =>
  among(
    'status',
    statuses.map((status) => taskStatuses.indexOf(status)),
  );

/** The condition that a task is in one of these states. */
export const inStates = (states: readonly Timeliness[]): Condition =>
  among('timeliness', states.map(timelinessPlace));

/** The masks of all sets of kinds that hold one of these: as many equalities, which an index finds. */
const masksWith = (kinds: readonly (typeof unitKinds)[number][]): number[] => {
  const wanted = kinds.reduce((bits, kind) => bits | kindBit(kind), 0);
  return Array.from({ length: 1 << unitKinds.length }, (_, mask) => mask).filter((mask) => mask & wanted);
};

async function countedConditions(db: Db, filter: TaskFilter): Promise<Condition[]> {
  const {
    fields = [],
    programmes = [],
    priorities = [],
    certainties = [],
    kinds = [],
    without = [],
  } = filter;
  const terms = async (column: 'field' | 'programme', names: readonly string[]) =>
    names.length > 0 && among(column, await termsNamed(db, names));
  return [
    await terms('field', fields),
    await terms('programme', programmes),
    priorities.length > 0 &&
      among(
        'priority',
        priorities.map((each) => taskPriorities.indexOf(each)),
      ),
    certainties.length > 0 &&
      among(
        'certainty',
        certainties.map((each) => deadlineCertainties.indexOf(each)),
      ),
    kinds.length > 0 && filter.unitRole === 'lead' && among('lead_kinds', masksWith(kinds)),
    without.includes('field') && among('field', [0]),
    without.includes('programme') && among('programme', [0]),
  ].filter((condition) => typeof condition === 'object');
}

/** Conditions that no count is kept by. */
function furtherConditions(filter: TaskFilter): Condition[] {
  const { directives, dueWithin, doneWithin, givenWithin, dueBetween, overdueOn, without, extended } = filter;
  const { lacks = [], forgotten } = filter;
  return [
    directives.length > 0 && sql<SqlBool>`task_index.directive_id in ${listed(directives)}`,
    dueBetween && daysWithin('shown', dueBetween),
    dueWithin && daysWithin('due', dueWithin),
    doneWithin && daysWithin('done', doneWithin),
    givenWithin && daysWithin('given', givenWithin),
    overdueOn && sql<SqlBool>`(${wasOverdueSql.done(overdueOn)} or ${wasOverdueSql.open(overdueOn)})`,
    without?.includes('lead') && sql<SqlBool>`task_index.leads = 0`,
    without?.includes('directive') && sql<SqlBool>`task_index.directive_id is null`,
    extended && isExtendedSql,
    lacks.length > 0 && lacksSql(lacks),
    forgotten && isForgottenSql,
  ].filter((condition) => typeof condition === 'object');
}

const asked = <T>(values: readonly T[]): readonly T[] | null => (values.length > 0 ? values : null);

/** The same tasks, in some statuses and states: of what was found those that are, else as a condition. */
async function standing(
  db: Db,
  narrow: Narrowing,
  statuses: TaskFilter['statuses'],
  timeliness: TaskFilter['timeliness'],
  states: ReadTaskStates,
): Promise<Narrowing> {
  if (statuses.length === 0 && timeliness.length === 0) return narrow;
  if (narrow.among) {
    const those = (await states(db)).those(narrow.among.numbers, asked(statuses), asked(timeliness));
    return { ...narrow, among: new FoundTasks(those) };
  }
  const conditions = [
    ...(statuses.length > 0 ? [inStatuses(statuses)] : []),
    ...(timeliness.length > 0 ? [inStates(timeliness)] : []),
  ];
  return { ...narrow, states: [...narrow.states, ...conditions] };
}

/** What a filter asks: `whole` leaves out its timeliness, by which a list is counted. */
export interface AskedTasks {
  whole: Narrowing;
  narrow: Narrowing;
}

/** Finds what a filter asks for. `states` says how tasks stand. */
export async function askedTasks(db: Db, filter: AskedFilter, states: ReadTaskStates): Promise<AskedTasks> {
  const { statuses, timeliness, reckoning } = filter;
  const any: Narrowing = {
    states: [],
    counted: await countedConditions(db, filter),
    further: furtherConditions(filter),
    among: await findTasks(db, filter),
    ofUnits: filter.units.length > 0,
  };
  const whole = await standing(db, any, statuses, [], states);
  if (reckoning !== 'original' || timeliness.length === 0)
    return { whole, narrow: await standing(db, whole, [], timeliness, states) };
  return { whole, narrow: narrowedBy(whole, 'further', inOriginalStates(timeliness)) };
}
