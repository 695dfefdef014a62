import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** What many tasks say nothing of, in the order of the bits that `task_index.told` keeps: a change needs a new revision. */
export const toldTexts = ['deliverable', 'result', 'note'] as const;
export type ToldText = (typeof toldTexts)[number];

/** Which of the texts a task has, a bit each. */
export const toldBits = (texts: Record<ToldText, string | null>): number =>
  toldTexts.reduce((bits, text, place) => (texts[text]?.trim() ? bits | (1 << place) : bits), 0);

/** The condition that a task has one of the texts, or has not: as many equalities, which an index finds. */
export function toldSql(text: ToldText, has: boolean): RawBuilder<SqlBool> {
  const bit = 1 << toldTexts.indexOf(text);
  const bits = Array.from({ length: 1 << toldTexts.length }, (_, each) => each);
  const some = bits.filter((each) => ((each & bit) !== 0) === has);
  return sql<SqlBool>`task_index.told in (${sql.join(some.map((each) => sql.lit(each)))})`;
}
