import path from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { commandText } from '../../shared/text.ts';
import { type Day, parseDay } from '../../shared/vietnamese/day.ts';
import { localDay } from '../clock.ts';
import { UsageError } from './usageError.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options and words of a command. Anything it does not know is wrong usage. */
export function readParameters<T extends Options>(parameters: string[], options: T) {
  try {
    return parseArgs({ args: parameters, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(commandText.unknownOption);
    throw error;
  }
}

/** The day named with `--on`; undefined when none is. */
export function dayNamed(value: string | undefined): Day | undefined {
  if (value === undefined) return undefined;
  const day = parseDay(value);
  if (!day) throw new UsageError(commandText.notADay(value));
  return day;
}

/** The day to reckon from: the one named, else today. */
export const dayOrToday = (value: string | undefined): Day => dayNamed(value) ?? localDay(new Date());

/** An option that a command cannot do without. */
export function needed(value: string | undefined, option: string): string {
  if (!value) throw new UsageError(commandText.missing(option));
  return value;
}

/** npm runs scripts in the project's folder: paths are meant from where the user stands. */
const startFolder = (): string =>
  (process.env['npm_lifecycle_event'] === 'dondoc' && process.env['INIT_CWD']) || process.cwd();

/** A path as the user means it. */
export const userPath = (given: string): string => path.resolve(startFolder(), given);
