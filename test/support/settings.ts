import { ConfigError, readConfig } from '../../bot/config.ts';

/** The environment of a process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What somebody is told about these settings, line by line; nothing when they are right. */
export function complaints(env: Env): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split('\n');
    throw error;
  }
}
