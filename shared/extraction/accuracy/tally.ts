/** Đúng / đã xác nhận / đề xuất: the counts behind a percentage. */
export interface Tally {
  /** Proposed and confirmed alike. */
  right: number;
  /** Confirmed in all: right ÷ confirmed says how much was found. */
  confirmed: number;
  /** Proposed in all: right ÷ proposed says how much of it was right. */
  proposed: number;
}

export const measuredFields = ['tasks', 'leads', 'coordinating', 'deadlines'] as const;
export type MeasuredField = (typeof measuredFields)[number];

/** Độ chính xác: counts by what is measured. Units and deadlines count within tasks that were proposed rightly. */
export interface Accuracy extends Record<MeasuredField, Tally> {
  /** Deadlines given as certain that are wrong: the worst fault, counted on its own. */
  wrongCertain: number;
}

export const noTally: Tally = { right: 0, confirmed: 0, proposed: 0 };

const noAccuracy: Accuracy = {
  tasks: noTally,
  leads: noTally,
  coordinating: noTally,
  deadlines: noTally,
  wrongCertain: 0,
};

export const addTally = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right,
  confirmed: a.confirmed + b.confirmed,
  proposed: a.proposed + b.proposed,
});

/** Counts of several documents as one. */
export const addAccuracy = (all: readonly Accuracy[]): Accuracy =>
  all.reduce(
    (sum, one) => ({
      tasks: addTally(sum.tasks, one.tasks),
      leads: addTally(sum.leads, one.leads),
      coordinating: addTally(sum.coordinating, one.coordinating),
      deadlines: addTally(sum.deadlines, one.deadlines),
      wrongCertain: sum.wrongCertain + one.wrongCertain,
    }),
    noAccuracy,
  );
