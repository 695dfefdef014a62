import type { TaskRow } from '../../../shared/contract/schemas.ts';
import { foundPlace } from '../../../shared/domain/foundPlace.ts';
import { daysOfDeadline } from '../../../shared/domain/timeliness.ts';
import { formatDay } from '../../../shared/vietnamese/day.ts';
import { finders } from '../../../shared/vietnamese/foundSpans.ts';
import { searchPieces } from '../../../shared/vietnamese/searchPieces.ts';
import type { Repositories } from '../../store/openStore.ts';
import type { TaskParts } from '../../store/repositories/taskParts.ts';

const some = (...texts: (string | null | undefined)[]) =>
  texts.filter((text): text is string => Boolean(text));

/** Says of the lines of a search where each holds what was typed, where its content does not. */
export async function withFoundPlaces(
  { tasks }: Pick<Repositories, 'tasks'>,
  typed: string,
  parts: readonly TaskParts[],
  rows: readonly TaskRow[],
): Promise<TaskRow[]> {
  const pieces = searchPieces(typed);
  if (pieces.length === 0) return [...rows];
  const finderOf = finders();
  const reported = await tasks.reportedWords(rows.map(({ id }) => id));
  return rows.map((row, at) => {
    const part = parts[at];
    if (!part) return row;
    const names = (units: TaskParts['leads']) =>
      units.flatMap(({ name, shortName }) => some(name, shortName));
    const places = () => ({
      code: [row.code],
      due: part.deadlines.flatMap(daysOfDeadline).map(formatDay),
      doneOn: row.doneOn ? [formatDay(row.doneOn)] : [],
      result: some(row.result),
      deliverable: some(row.deliverable),
      note: some(row.note),
      field: some(row.field),
      programme: some(row.programme),
      leads: names(part.leads),
      coordinating: names(part.coordinating),
      directive: some(
        part.directive?.number,
        part.directive?.subject,
        part.directive?.date && formatDay(part.directive.date),
      ),
      documents: part.documents,
      doneDocument: some(row.doneDocument),
      reported: reported(row.id),
      ref: some(row.ref),
    });
    const found = foundPlace(pieces, row.text, places, finderOf);
    return found ? { ...row, found } : row;
  });
}
