import { parseArgs } from 'node:util';
import { plainDate } from '../../domain/calendar.ts';
import { ConfigError } from '../config.ts';

type OptionSpec = Record<string, { type: 'string' | 'boolean'; short?: string }>;

/** Command-line options, or a `ConfigError` that says which one is not understood. */
export function readOptions<T extends OptionSpec>(args: string[], options: T, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${usage}`);
  }
}

/** A date option such as `--today 2026-02-28`, checked to be one of the calendar. */
export function dateOption(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    if (plainDate(text).toString() === text) return text;
  } catch {
    // Not a date: told below, with what one looks like.
  }
  throw new ConfigError(`--${name} must be a date such as 2026-02-28, not “${text}”.`);
}

export function portOption(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ConfigError(`--port must be a number from 1 to 65535, not “${text}”.`);
}
