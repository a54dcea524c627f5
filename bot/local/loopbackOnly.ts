/**
 * Loaded into the Playground's process before it starts. The Playground would listen on every network interface and
 * so let anybody nearby speak as its user; here it listens on this machine only, and it ends with its parent.
 */
import { Server } from 'node:net';

const listen = Server.prototype.listen;

Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  const [port, ...rest] = args;
  const loopback =
    typeof port === 'number' ? [port, '127.0.0.1', ...rest.filter(arg => typeof arg === 'function')] : args;
  return listen.apply(this, loopback as Parameters<typeof listen>);
} as typeof listen;

process.stdin.on('end', () => process.exit(0)).resume();
