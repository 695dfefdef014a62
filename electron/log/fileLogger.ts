import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const largest = 1_000_000;

export interface Logger {
  info(message: string): void;
  error(message: string): void;
}

function rotate(file: string) {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largest) renameSync(file, `${file}.1`);
}

/**
 * Appends lines to a file, which is turned over at 1 MB (one older file is kept). What is logged names procedures, codes
 * and files, never the text of a document. A log that cannot be written goes to standard error instead.
 */
export function fileLogger(file: string): Logger {
  const write = (level: string, message: string) => {
    const line = `${new Date().toISOString()} ${level} ${message.replaceAll('\n', '\n  ')}\n`;
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      rotate(file);
      appendFileSync(file, line);
    } catch {
      process.stderr.write(line);
    }
  };
  return {
    info: (message) => write('info', message),
    error: (message) => write('error', message),
  };
}
