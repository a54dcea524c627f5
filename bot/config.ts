import { z } from 'zod';
import { plainDate } from '../domain/calendar.ts';
import { type SecondRecognizer, secondRecognizerOf } from './recognizing/settings.ts';
import type { StorageConfig } from './storage/connection.ts';

/** Who the bot is to Microsoft's channel service, or `undefined` in local mode, where nobody is authenticated. */
export interface BotIdentity {
  readonly appId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
  readonly password?: string | undefined;
}

export interface Config {
  readonly port: number;
  /** Loopback in local mode, every interface otherwise. */
  readonly host: string;
  readonly identity?: BotIdentity | undefined;
  /** Tenants whose people are listened to; empty in local mode only. */
  readonly allowedTenants: readonly string[];
  readonly storage: StorageConfig;
  /** Where links to requests lead, as a host name; without one no link unfolds. */
  readonly publicHost?: string | undefined;
  readonly logLevel: string;
  /** Non-working days as ISO dates, beside Saturdays and Sundays. */
  readonly holidays: ReadonlySet<string>;
  /** How long what is under way may take to end when the desk stops; without it, ten seconds. */
  readonly stopSeconds?: number | undefined;
  /** Asked where the desk is not sure; nobody without it. */
  readonly secondRecognizer?: SecondRecognizer | undefined;
  /** Local mode only: the date that the desk's clock shows, as an ISO date. */
  readonly today?: string | undefined;
}

/** A setting that is missing or wrong. Its message says what to do about it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOOPBACK = '127.0.0.1';

const HOST = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/i;

const guid = (what: string) => z.guid({ error: `must be ${what}, a GUID` });
const blankIsAbsent = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());
const list = z.string().transform(text => text.split(/[\s,;]+/).filter(Boolean));
const date = z.iso.date({ error: 'must be a date such as 2026-02-28' });

const environment = z.object({
  PORT: optional(z.string().refine(isPort, { error: 'must be a port number' }).transform(Number)),
  MICROSOFT_APP_ID: optional(
    guid("the bot's application id (Azure portal > your Azure Bot > Configuration)"),
  ),
  MICROSOFT_APP_TYPE: optional(
    z.enum(['SingleTenant', 'UserAssignedMSI'], { error: 'must be SingleTenant or UserAssignedMSI' }),
  ),
  MICROSOFT_APP_TENANT_ID: optional(guid('the tenant of the application registration')),
  MICROSOFT_APP_PASSWORD: optional(z.string()),
  DESK_ALLOWED_TENANTS: optional(list.pipe(z.array(guid('a tenant id; several are divided by commas')))),
  DESK_STORAGE_ACCOUNT_URL: optional(
    z.url({
      protocol: /^https$/,
      error: 'must be the table endpoint, https://<account>.table.core.windows.net',
    }),
  ),
  DESK_STORAGE_CONNECTION_STRING: optional(z.string()),
  DESK_MANAGED_IDENTITY_CLIENT_ID: optional(guid('the client id of the managed identity')),
  DESK_PUBLIC_HOST: optional(
    z
      .string()
      .regex(HOST, { error: 'must be a host name such as desk.contoso.com, without https:// or a path' }),
  ),
  DESK_HOLIDAYS: optional(list.pipe(z.array(date))),
  DESK_STOP_SECONDS: optional(
    z.string().refine(isSeconds, { error: 'must be a number of seconds from 1 to 600' }).transform(Number),
  ),
  DESK_OPENAI_ENDPOINT: optional(
    z.url({ protocol: /^https?$/, error: 'must be https://<resource>.openai.azure.com' }),
  ),
  DESK_OPENAI_DEPLOYMENT: optional(z.string()),
  DESK_OPENAI_KEY: optional(z.string()),
  DESK_TODAY: optional(date.refine(isRealDate, { error: 'must be a date of the calendar' })),
  LOG_LEVEL: optional(
    z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    }),
  ),
});

type Environment = z.infer<typeof environment>;

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function isSeconds(text: string): boolean {
  return /^[1-9]\d{0,2}$/.test(text) && Number(text) <= 600;
}

function isRealDate(iso: string): boolean {
  try {
    return plainDate(iso).toString() === iso;
  } catch {
    return false;
  }
}

/**
 * The one reader of the environment. Without an application id the result is local mode: loopback only, nobody
 * authenticated (invariant 11). Throws `ConfigError` naming every setting that is wrong and what to do.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const settings = settingsIn(env);
  const wrong: string[] = [];
  const identity = identityOf(settings, wrong);
  const storage = storageOf(settings, wrong);
  const secondRecognizer = secondRecognizerOf(settings, wrong);
  if (wrong.length > 0 || !storage) throw new ConfigError(wrong.join('\n'));
  return {
    port: settings.PORT ?? 3978,
    host: identity ? '0.0.0.0' : LOOPBACK,
    identity,
    allowedTenants: settings.DESK_ALLOWED_TENANTS ?? [],
    storage,
    publicHost: settings.DESK_PUBLIC_HOST,
    logLevel: settings.LOG_LEVEL ?? 'info',
    holidays: new Set(settings.DESK_HOLIDAYS),
    stopSeconds: settings.DESK_STOP_SECONDS,
    secondRecognizer,
    today: settings.DESK_TODAY,
  };
}

function settingsIn(env: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = environment.safeParse(env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(issue => `${issue.path[0]?.toString()} ${issue.message}.`);
  throw new ConfigError(wrong.join('\n'));
}

/** Puts what is missing or wrong into `wrong`. */
function identityOf(settings: Environment, wrong: string[]): BotIdentity | undefined {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenantId } = settings;
  if (!appId) return undefined;
  if (!type)
    wrong.push('MICROSOFT_APP_TYPE must be SingleTenant or UserAssignedMSI (multi-tenant bots are retired).');
  if (!tenantId) wrong.push('MICROSOFT_APP_TENANT_ID must be the tenant of the application registration.');
  if (!settings.DESK_ALLOWED_TENANTS?.length) {
    wrong.push(
      "DESK_ALLOWED_TENANTS must list the tenants whose people may use the desk: your own and your partners'.",
    );
  }
  const password = settings.MICROSOFT_APP_PASSWORD;
  if (type === 'SingleTenant' && !password)
    wrong.push('MICROSOFT_APP_PASSWORD must hold the client secret of a SingleTenant bot.');
  if (type === 'UserAssignedMSI' && password)
    wrong.push('MICROSOFT_APP_PASSWORD must be empty for UserAssignedMSI: the identity has no secret.');
  if (settings.DESK_TODAY)
    wrong.push('DESK_TODAY is for local mode only: remove it, or remove MICROSOFT_APP_ID.');
  return type && tenantId ? { appId, type, tenantId, password } : undefined;
}

/**
 * The storage alone, for commands that are not the desk: `undefined` where the environment names none. Throws
 * `ConfigError` like `readConfig`.
 */
export function readStorage(
  env: Readonly<Record<string, string | undefined>> = process.env,
): StorageConfig | undefined {
  if (!env['DESK_STORAGE_ACCOUNT_URL'] && !env['DESK_STORAGE_CONNECTION_STRING']) return undefined;
  const wrong: string[] = [];
  const storage = storageOf(settingsIn(env), wrong);
  if (wrong.length > 0) throw new ConfigError(wrong.join('\n'));
  return storage;
}

function storageOf(settings: Environment, wrong: string[]): StorageConfig | undefined {
  const { DESK_STORAGE_ACCOUNT_URL: url, DESK_STORAGE_CONNECTION_STRING: connectionString } = settings;
  if (url && connectionString) {
    wrong.push(
      'Set DESK_STORAGE_ACCOUNT_URL (managed identity) or DESK_STORAGE_CONNECTION_STRING, not both.',
    );
    return undefined;
  }
  if (url) return { kind: 'account', url, clientId: settings.DESK_MANAGED_IDENTITY_CLIENT_ID };
  if (connectionString) return { kind: 'connection', connectionString };
  wrong.push(
    'Set DESK_STORAGE_ACCOUNT_URL to the table endpoint of your storage account (managed identity), or ' +
      'DESK_STORAGE_CONNECTION_STRING. To try the desk without an account run `npm start`: it brings its own storage.',
  );
  return undefined;
}
