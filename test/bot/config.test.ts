import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../../bot/config.ts';
import { complaints, type Env } from '../support/settings.ts';

const APP = '11111111-2222-4333-8444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const PARTNER_TENANT = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const CONNECTION =
  'DefaultEndpointsProtocol=http;AccountName=a;AccountKey=b;TableEndpoint=http://127.0.0.1:10002/a;';

/** What a developer's machine has: no identity, a storage emulator. */
const LOCAL: Env = { DESK_STORAGE_CONNECTION_STRING: CONNECTION };

/** What production has. */
const PRODUCTION: Env = {
  MICROSOFT_APP_ID: APP,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  MICROSOFT_APP_TENANT_ID: TENANT,
  DESK_ALLOWED_TENANTS: `${TENANT}, ${PARTNER_TENANT}`,
  DESK_STORAGE_ACCOUNT_URL: 'https://desk.table.core.windows.net',
};

const SINGLE_TENANT: Env = {
  ...PRODUCTION,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_PASSWORD: 'secret',
};

describe('local mode: no application id', () => {
  it('listens on this machine only, whatever else is set (invariant 11)', () => {
    expect(readConfig(LOCAL)).toEqual({
      ...{ port: 3978, host: '127.0.0.1', identity: undefined, allowedTenants: [], logLevel: 'info' },
      ...{ holidays: new Set(), today: undefined },
      storage: { kind: 'connection', connectionString: CONNECTION },
    });
    const { MICROSOFT_APP_ID: _anonymous, ...rest } = SINGLE_TENANT;
    for (const env of [rest, { ...rest, MICROSOFT_APP_ID: '' }]) {
      expect(readConfig(env)).toMatchObject({ host: '127.0.0.1', identity: undefined });
    }
  });

  it('may show another date', () => {
    expect(readConfig({ ...LOCAL, DESK_TODAY: '2024-02-29' }).today).toBe('2024-02-29');
  });

  it('still needs storage, and says how to get it', () => {
    expect(complaints({}).join()).toMatch(
      /DESK_STORAGE_ACCOUNT_URL.*DESK_STORAGE_CONNECTION_STRING.*npm start/,
    );
  });
});

describe('production: an application id', () => {
  it('listens to everybody, as a managed identity or with a client secret', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      host: '0.0.0.0',
      identity: { appId: APP, type: 'UserAssignedMSI', tenantId: TENANT, password: undefined },
      allowedTenants: [TENANT, PARTNER_TENANT],
      storage: { kind: 'account', url: 'https://desk.table.core.windows.net', clientId: undefined },
    });
    expect(readConfig(SINGLE_TENANT).identity).toMatchObject({ type: 'SingleTenant', password: 'secret' });
  });

  it.each([
    ['MICROSOFT_APP_TYPE', 'SingleTenant or UserAssignedMSI'],
    ['MICROSOFT_APP_TENANT_ID', 'the tenant of the application registration'],
    ['DESK_ALLOWED_TENANTS', 'must list the tenants'],
    ['DESK_STORAGE_ACCOUNT_URL', 'table endpoint of your storage account'],
  ])('does not start without %s, and says what belongs there', (name, what) => {
    for (const nothing of [undefined, '']) {
      const [line, ...others] = complaints({ ...PRODUCTION, [name]: nothing });
      expect(line).toContain(name);
      expect(line).toContain(what);
      expect(others).toEqual([]);
    }
  });

  it('does not start with an empty list of tenants', () => {
    expect(complaints({ ...PRODUCTION, DESK_ALLOWED_TENANTS: ' , ' })).toHaveLength(1);
  });

  it('wants a secret for a single tenant, and none for a managed identity', () => {
    expect(complaints({ ...SINGLE_TENANT, MICROSOFT_APP_PASSWORD: '' })).toEqual([
      'MICROSOFT_APP_PASSWORD must hold the client secret of a SingleTenant bot.',
    ]);
    expect(complaints({ ...PRODUCTION, MICROSOFT_APP_PASSWORD: 'secret' })).toEqual([
      'MICROSOFT_APP_PASSWORD must be empty for UserAssignedMSI: the identity has no secret.',
    ]);
  });

  it('shows no other date than today', () => {
    expect(complaints({ ...PRODUCTION, DESK_TODAY: '2026-02-28' })).toEqual([
      'DESK_TODAY is for local mode only: remove it, or remove MICROSOFT_APP_ID.',
    ]);
  });

  it('names everything that is missing at once', () => {
    const lines = complaints({ MICROSOFT_APP_ID: APP });
    expect(lines.map(line => /[A-Z]{4,}(?:_[A-Z]+)+/.exec(line)?.[0])).toEqual([
      'MICROSOFT_APP_TYPE',
      'MICROSOFT_APP_TENANT_ID',
      'DESK_ALLOWED_TENANTS',
      'DESK_STORAGE_ACCOUNT_URL',
    ]);
  });
});

describe('storage', () => {
  it('is an account or a connection string, not both', () => {
    const both = { ...LOCAL, DESK_STORAGE_ACCOUNT_URL: 'https://desk.table.core.windows.net' };
    expect(complaints(both)).toEqual([
      'Set DESK_STORAGE_ACCOUNT_URL (managed identity) or DESK_STORAGE_CONNECTION_STRING, not both.',
    ]);
  });

  it('may be reached by a managed identity of its own', () => {
    const { storage } = readConfig({ ...PRODUCTION, DESK_MANAGED_IDENTITY_CLIENT_ID: APP });
    expect(storage).toMatchObject({ kind: 'account', clientId: APP });
  });
});

describe('each setting, right', () => {
  it.each<[string, string, string, unknown]>([
    ['PORT', '8080', 'port', 8080],
    ['PORT', '65535', 'port', 65_535],
    ['PORT', '', 'port', 3978],
    ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
    ['DESK_HOLIDAYS', '', 'holidays', new Set()],
    ['DESK_HOLIDAYS', '2026-01-01', 'holidays', new Set(['2026-01-01'])],
    [
      'DESK_HOLIDAYS',
      '2026-01-01, 2026-05-01;2026-12-25',
      'holidays',
      new Set(['2026-01-01', '2026-05-01', '2026-12-25']),
    ],
    ['DESK_STOP_SECONDS', '', 'stopSeconds', undefined],
    ['DESK_STOP_SECONDS', '600', 'stopSeconds', 600],
    ['DESK_ALLOWED_TENANTS', `${TENANT};${PARTNER_TENANT}`, 'allowedTenants', [TENANT, PARTNER_TENANT]],
  ])('%s=%s', (name, text, key, value) => {
    expect(readConfig({ ...LOCAL, [name]: text })).toMatchObject({ [key]: value });
  });
});

describe('each setting, wrong: the message names it and says what it must be', () => {
  it.each([
    ['PORT', 'http', 'must be a port number'],
    ['PORT', ' ', 'must be a port number'],
    ['PORT', '-1', 'must be a port number'],
    ['PORT', '65536', 'must be a port number'],
    ['MICROSOFT_APP_ID', 'sme-desk', "must be the bot's application id"],
    ['MICROSOFT_APP_TYPE', 'MultiTenant', 'must be SingleTenant or UserAssignedMSI'],
    ['MICROSOFT_APP_TYPE', 'singletenant', 'must be SingleTenant or UserAssignedMSI'],
    ['MICROSOFT_APP_TENANT_ID', 'contoso.onmicrosoft.com', 'must be the tenant'],
    ['DESK_ALLOWED_TENANTS', `${TENANT}, contoso`, 'must be a tenant id'],
    ['DESK_ALLOWED_TENANTS', '*', 'must be a tenant id'],
    [
      'DESK_STORAGE_ACCOUNT_URL',
      'http://desk.table.core.windows.net',
      'must be the table endpoint, https://',
    ],
    ['DESK_STORAGE_ACCOUNT_URL', 'desk', 'must be the table endpoint, https://'],
    ['DESK_MANAGED_IDENTITY_CLIENT_ID', 'me', 'must be the client id'],
    ['DESK_HOLIDAYS', '2026-02-29', 'must be a date such as'],
    ['DESK_STOP_SECONDS', '0', 'must be a number of seconds'],
    ['DESK_STOP_SECONDS', '601', 'must be a number of seconds'],
    ['DESK_TODAY', 'tomorrow', 'must be a date such as'],
    ['DESK_TODAY', '2026-02-29', 'must be a date'],
    ['LOG_LEVEL', 'verbose', 'must be debug, info, warn, error or silent'],
  ])('%s=%s', (name, text, what) => {
    const [line] = complaints({ ...PRODUCTION, [name]: text });
    expect(line).toMatch(new RegExp(`^${name} `));
    expect(line).toContain(what);
  });

  it('never repeats what was set: it could be a secret', () => {
    const env = {
      ...SINGLE_TENANT,
      MICROSOFT_APP_ID: 'hunter2',
      LOG_LEVEL: 'hunter2',
      DESK_TODAY: 'hunter2',
    };
    expect(complaints(env).join()).not.toMatch(/hunter2|secret/);
  });

  test('several at once', () => expect(complaints({ PORT: 'x', LOG_LEVEL: 'y' })).toHaveLength(2));
});

it('takes no notice of settings that are not its own', () => {
  expect(readConfig({ ...LOCAL, PATH: '/bin', DESK_UNKNOWN: 'x' })).toEqual(readConfig(LOCAL));
});
