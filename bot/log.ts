import { pino, stdSerializers } from 'pino';

/** Logs name ids and outcomes; what people wrote stays out of them (invariants 5 and 9). */
export interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

/** An error's kind and stack without its request and response, which carry tokens and people's words. */
const bareError = (error: unknown): object => {
  const { type, message, stack } = stdSerializers.err(
    error instanceof Error ? error : new Error(String(error)),
  );
  return { type, message, stack };
};

export const createLog = (level: string): Log => pino({ level, base: null, serializers: { err: bareError } });

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
