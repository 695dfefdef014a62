/** Prints the time since the start, in milliseconds, and the most memory that this process ever held, in MB. */
export const tellCost = (started: number): void =>
  console.log(
    JSON.stringify({ time: performance.now() - started, memory: process.resourceUsage().maxRSS / 1024 }),
  );
