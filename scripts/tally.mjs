// What ran and what could not: added up over checks, unit tests and end-to-end tests.

/** An empty tally; `notes` says what could not run and why. */
export const emptyTally = () => ({ passed: 0, failed: 0, skipped: 0, notes: [] });

/** The sum of tallies. */
export const addUp = (tallies) =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      notes: [...sum.notes, ...tally.notes],
    }),
    emptyTally(),
  );

/** The last lines of a run, reasons first, and its exit code. A run in which nothing passed has failed. */
export function close(tally) {
  for (const note of new Set(tally.notes)) console.log(`not run: ${note}`);
  console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
  process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
}
