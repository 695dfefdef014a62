import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { TaskFilter } from '../../../shared/contract/taskContract.ts';
import { type UnitRole, unitRoles } from '../../../shared/domain/task.ts';
import { listed } from '../listed.ts';
import { foundNumbers } from '../search/taskSearch.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** The tasks that a search or units let through: found once, counted and listed from there. */
export class FoundTasks {
  readonly numbers: readonly number[];
  #list: string | undefined;
  #marks: Buffer | undefined;

  /** `list`: the numbers as a JSON array, where they have come as one. */
  constructor(numbers: readonly number[], list?: string) {
    this.numbers = numbers;
    this.#list = list;
  }

  /** The numbers as a JSON array: what a query begins at. */
  get list(): string {
    this.#list ??= JSON.stringify(this.numbers);
    return this.#list;
  }

  /** A byte for each number from 0 on, 1 where it is found: what a query looks up that walks tasks in an order. */
  get marks(): Buffer {
    this.#marks ??= marksOf(this.numbers);
    return this.#marks;
  }
}

const rolesOf = (choice: TaskFilter['unitRole']): readonly UnitRole[] =>
  choice === 'any' ? unitRoles : [choice];

/** What a list is asked for: `kindUnits` in the place of kinds where these are meant as the units stand today. */
export type AskedFilter = TaskFilter & { kindUnits?: readonly string[] };

/** Each task once, though it may have several of the units. */
const ofUnits = (units: RawBuilder<string>, choice: TaskFilter['unitRole']): RawBuilder<number> =>
  sql`(select distinct number from task_index_unit
    where unit_id in ${units} and role in ${listed(rolesOf(choice))})`;

function unitNumbers({ units, unitRole }: TaskFilter): RawBuilder<number> | null {
  if (units.length === 0) return null;
  return ofUnits(listed(units), unitRole);
}

/** Of units by kind; by the kinds that lead a task alone the index itself knows it. */
function kindNumbers({ kinds = [], kindUnits, unitRole }: AskedFilter): RawBuilder<number> | null {
  if (!kindUnits && (kinds.length === 0 || unitRole === 'lead')) return null;
  const units = kindUnits
    ? listed(kindUnits)
    : sql<string>`(select id from unit where kind in ${listed(kinds)})`;
  return ofUnits(units, unitRole);
}

function chosenNumbers({ ids }: TaskFilter): RawBuilder<number> | null {
  if (!ids) return null;
  // of those that lists show: not what is in the trash, or ended
  return sql`(select number from task_state
    where number in (select number from task where id in ${listed(ids)}))`;
}

function marksOf(numbers: readonly number[]): Buffer {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  const marks = Buffer.alloc(most + 1);
  for (const number of numbers) marks[number] = 1;
  return marks;
}

/** The tasks whose numbers stand in all of some JSON arrays, in each once. Pure. */
function foundInAll([first = '[]', ...others]: readonly string[]): FoundTasks {
  const numbers: number[] = JSON.parse(first);
  if (others.length === 0) return new FoundTasks(numbers, first);
  const within = others.map((list) => marksOf(JSON.parse(list)));
  return new FoundTasks(numbers.filter((number) => within.every((marks) => marks[number] === 1)));
}

/** The tasks that a filter finds by search, by unit or by their keys; null when it asks for none of it. */
export async function findTasks(db: Db, filter: AskedFilter): Promise<FoundTasks | null> {
  const sources = [
    foundNumbers(filter.search),
    unitNumbers(filter),
    kindNumbers(filter),
    chosenNumbers(filter),
  ].filter((numbers) => numbers !== null);
  if (sources.length === 0) return null;
  const lists: string[] = [];
  for (const numbers of sources) {
    // as one text: as rows they would take several times as long to come
    const { rows } = await sql<{
      list: string;
    }>`select json_group_array(number) as list from ${numbers}`.execute(db);
    lists.push(rows[0]?.list ?? '[]');
  }
  return foundInAll(lists);
}
