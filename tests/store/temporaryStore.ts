import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Clock, clockFrom } from '../../electron/clock.ts';
import { openStore, type Store } from '../../electron/store/openStore.ts';
import type { Day } from '../../shared/vietnamese/day.ts';

/** A folder that lives as long as the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dondoc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that stands on a day and goes on by a second at each look. */
export function testClock(day: string): Clock & { setDay(day: string): void } {
  let ticks = 0;
  let today = day as Day;
  const clock = clockFrom(() => new Date(Date.UTC(2026, 0, 21, 2, 0, ticks++)));
  return {
    now: clock.now,
    today: () => today,
    setDay: (next) => {
      today = next as Day;
    },
  };
}

/** A register in memory that lives as long as the test. */
export function memoryStore(clock: Clock = testClock('2026-01-21')): Store {
  const store = openStore({ file: ':memory:', author: 'thu ky', clock });
  onTestFinished(() => store.close());
  return store;
}

/** The code that an action was refused with; fails when it was not. */
export async function refusalOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  throw new Error('not refused');
}
