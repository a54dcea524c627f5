import { createApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { untilStopped } from './untilStopped.ts';

try {
  const config = readConfig();
  const log = createLog(config.logLevel);
  const app = createApp(config, { log });
  const url = await app.start();
  log.info({ url, identity: config.identity?.type ?? 'none: local mode, loopback only' }, 'the desk is open');
  untilStopped(() => app.stop());
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
