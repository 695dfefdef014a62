import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely';
import type { LetterKind } from '../../../shared/domain/letters/letter.ts';
import type { Day } from '../../../shared/vietnamese/day.ts';
import type { Tables } from '../tables.ts';

type Db = Kysely<Tables> | Transaction<Tables>;

/** A letter of the register, with the unit's name. */
export interface StoredLetter {
  id: string;
  kind: LetterKind;
  /** The name of the period whose report a letter asks for. */
  period: string | null;
  number: number | null;
  symbol: string;
  day: Day;
  unit: { id: string; name: string; shortName: string };
  answerBy: Day | null;
  tasks: number;
  fileName: string;
}

/** How a unit was chased about its report of a period: how often, when last and under which number. */
export interface FormReminders {
  times: number;
  lastOn: Day;
  /** Null: left open. */
  lastNumber: number | null;
  lastSymbol: string;
}

const isOfYear = (day: Day) => sql<SqlBool>`substr(${sql.ref('letter.day')}, 1, 4) = ${day.slice(0, 4)}`;

/** Reads the register of letters and the office's template. */
export const letterRepository = (db: Db) => ({
  /** The latest letters, at most so many. */
  async latest(limit: number): Promise<StoredLetter[]> {
    const rows = await db
      .selectFrom('letter')
      .innerJoin('unit', 'unit.id', 'letter.unit_id')
      .leftJoin('collection_form', 'collection_form.id', 'letter.form_id')
      .leftJoin('period', 'period.id', 'collection_form.period_id')
      .select([
        'letter.id',
        'letter.kind',
        'period.name as period',
        'letter.number',
        'letter.symbol',
        'letter.day',
        'letter.answer_by',
        'letter.tasks',
        'letter.file_name',
        'unit.id as unit_id',
        'unit.name',
        'unit.short_name',
      ])
      .where('letter.deleted_at', 'is', null)
      .orderBy('letter.day', 'desc')
      .orderBy('letter.created_at', 'desc')
      .orderBy('letter.number', 'desc')
      .limit(limit)
      .execute();
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      period: row.period,
      number: row.number,
      symbol: row.symbol,
      day: row.day,
      unit: { id: row.unit_id, name: row.name, shortName: row.short_name },
      answerBy: row.answer_by,
      tasks: row.tasks,
      fileName: row.file_name,
    }));
  },

  /** Numbers given to letters in a day's year. */
  async numbersOfYear(day: Day): Promise<number[]> {
    const rows = await db
      .selectFrom('letter')
      .select('number')
      .where(isOfYear(day))
      .where('number', 'is not', null)
      .where('deleted_at', 'is', null)
      .execute();
    return rows.flatMap(({ number }) => number ?? []);
  },

  /** How each unit was chased about its report of a period, whichever of its forms the letters asked for. */
  async remindersOfForms(periodId: string): Promise<Map<string, FormReminders>> {
    const rows = await db
      .selectFrom('letter')
      .innerJoin('collection_form', 'collection_form.id', 'letter.form_id')
      .select(['letter.unit_id', 'letter.day', 'letter.number', 'letter.symbol'])
      .where('collection_form.period_id', '=', periodId)
      .where('letter.deleted_at', 'is', null)
      .orderBy('letter.day')
      .orderBy('letter.created_at')
      .execute();
    const byUnit = new Map<string, FormReminders>();
    for (const { unit_id, day, number, symbol } of rows)
      byUnit.set(unit_id, {
        times: (byUnit.get(unit_id)?.times ?? 0) + 1,
        lastOn: day,
        lastNumber: number,
        lastSymbol: symbol,
      });
    return byUnit;
  },

  /** The office's own template of a kind; undefined while it uses the program's. */
  async template(kind: LetterKind): Promise<{ id: string; fileName: string; content: string } | undefined> {
    const row = await db
      .selectFrom('letter_template')
      .select(['id', 'file_name', 'content'])
      .where('kind', '=', kind)
      .where('deleted_at', 'is', null)
      .orderBy('created_at', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && { id: row.id, fileName: row.file_name, content: row.content };
  },
});
