import type { Span } from '../block.ts';
import { compareDeadlines } from './compareDeadlines.ts';
import { compareUnits } from './compareUnits.ts';
import type { MeasuredTask } from './measuredTask.ts';
import { pairTasks, standTogether } from './pairTasks.ts';
import { type Accuracy, addAccuracy, type MeasuredField, noTally, type Tally } from './tally.ts';

/** A task of which proposal and confirmation differ; one of the two is null where it was missed or made up. */
export interface TaskDifference {
  proposed: MeasuredTask | null;
  confirmed: MeasuredTask | null;
  /** What differs; `tasks` where one of the two is null. */
  fields: MeasuredField[];
  /** Deadlines given as certain that are wrong. */
  wrongCertain: number;
}

/** Một văn bản đã xác nhận: what people made of it, and what was settled before it and is no matter of this case. */
export interface ConfirmedCase {
  confirmed: readonly MeasuredTask[];
  /** Sources of tasks that this review did not decide on: known or refused in an earlier one. */
  passedOver: readonly (readonly Span[])[];
}

const isExact = ({ right, confirmed, proposed }: Tally) => right === confirmed && right === proposed;

function comparePair(proposed: MeasuredTask, confirmed: MeasuredTask) {
  const { wrongCertain, ...deadlines } = compareDeadlines(proposed.deadlines, confirmed.deadlines);
  const accuracy: Accuracy = {
    tasks: { right: 1, confirmed: 1, proposed: 1 },
    leads: compareUnits(proposed.leads, confirmed.leads),
    coordinating: compareUnits(proposed.coordinating, confirmed.coordinating),
    deadlines,
    wrongCertain,
  };
  const fields = (['leads', 'coordinating', 'deadlines'] as const).filter(
    (field) => !isExact(accuracy[field]),
  );
  return { accuracy, difference: { proposed, confirmed, fields: [...fields], wrongCertain } };
}

const alone = (proposed: MeasuredTask | null, confirmed: MeasuredTask | null) => ({
  accuracy: {
    tasks: { right: 0, confirmed: confirmed ? 1 : 0, proposed: proposed ? 1 : 0 },
    leads: noTally,
    coordinating: noTally,
    deadlines: noTally,
    wrongCertain: 0,
  },
  difference: { proposed, confirmed, fields: ['tasks' as const], wrongCertain: 0 },
});

const placeOf = ({ proposed, confirmed }: TaskDifference): number => {
  const [first] = (confirmed ?? proposed)?.source ?? [];
  return first ? first.block * 1_000_000 + first.from : Number.POSITIVE_INFINITY;
};

/**
 * Holds what the extraction proposes for a document against what people confirmed of it: counts, and the tasks that differ
 * in reading order. Tasks are paired by their place in the document; their wording is not compared. Pure.
 */
export function compareCase(
  proposed: readonly MeasuredTask[],
  { confirmed, passedOver }: ConfirmedCase,
): { accuracy: Accuracy; differences: TaskDifference[] } {
  const pairs = pairTasks(proposed, confirmed);
  const paired = {
    proposed: new Set(pairs.map(([at]) => at)),
    confirmed: new Set(pairs.map(([, at]) => at)),
  };
  const isPassedOver = (task: MeasuredTask) => passedOver.some((source) => standTogether(task, { source }));
  const results = [
    ...pairs.flatMap(([at, other]) => {
      const [mine, theirs] = [proposed[at], confirmed[other]];
      return mine && theirs ? [comparePair(mine, theirs)] : [];
    }),
    ...confirmed.filter((_, at) => !paired.confirmed.has(at)).map((task) => alone(null, task)),
    ...proposed
      .filter((task, at) => !paired.proposed.has(at) && !isPassedOver(task))
      .map((task) => alone(task, null)),
  ];
  return {
    accuracy: addAccuracy(results.map(({ accuracy }) => accuracy)),
    differences: results
      .map(({ difference }): TaskDifference => difference)
      .filter(({ fields }) => fields.length > 0)
      .sort((a, b) => placeOf(a) - placeOf(b)),
  };
}
