import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../bot/config.ts';
import type { SecondRecognizer } from '../../../bot/recognizing/settings.ts';
import { complaints, type Env } from '../../support/settings.ts';

const ID = '11111111-2222-4333-8444-555555555555';
const LOCAL: Env = { DESK_STORAGE_CONNECTION_STRING: 'TableEndpoint=http://127.0.0.1:10002/a' };
const PRODUCTION: Env = {
  ...{ MICROSOFT_APP_ID: ID, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_TENANT_ID: ID },
  ...{ DESK_ALLOWED_TENANTS: ID, DESK_STORAGE_ACCOUNT_URL: 'https://desk.table.core.windows.net' },
};
const there: Env = {
  ...{ DESK_OPENAI_ENDPOINT: 'https://desk.openai.azure.com', DESK_OPENAI_DEPLOYMENT: 'small' },
};

const second = (env: Env): SecondRecognizer | undefined => readConfig(env).secondRecognizer;

describe('a second recognizer', () => {
  it('is nobody unless one is set', () => {
    expect(second(PRODUCTION)).toBeUndefined();
    expect(second({ ...PRODUCTION, DESK_OPENAI_ENDPOINT: '', DESK_OPENAI_KEY: '' })).toBeUndefined();
  });

  it('is reached with a key, or as a managed identity', () => {
    const named = { endpoint: 'https://desk.openai.azure.com', deployment: 'small' };
    expect(second({ ...PRODUCTION, ...there, DESK_OPENAI_KEY: 'k' })).toEqual({ ...named, key: 'k' });
    expect(second({ ...PRODUCTION, ...there, DESK_MANAGED_IDENTITY_CLIENT_ID: ID })).toEqual({
      ...named,
      clientId: ID,
    });
  });

  it.each<[string, Env, string]>([
    ['no deployment', { DESK_OPENAI_DEPLOYMENT: '' }, 'DESK_OPENAI_DEPLOYMENT must be the name'],
    ['no endpoint', { DESK_OPENAI_ENDPOINT: '' }, 'DESK_OPENAI_ENDPOINT must be the endpoint'],
    ['no URL', { DESK_OPENAI_ENDPOINT: 'desk' }, 'DESK_OPENAI_ENDPOINT must be https://'],
    ['another protocol', { DESK_OPENAI_ENDPOINT: 'ftp://desk' }, 'DESK_OPENAI_ENDPOINT must be https://'],
    ['plain HTTP', { DESK_OPENAI_ENDPOINT: 'http://desk.example' }, 'must begin with https://'],
    ['plain HTTP here', { DESK_OPENAI_ENDPOINT: 'http://127.0.0.1:1' }, 'must begin with https://'],
  ])('is not started with %s', (_, env, what) => {
    const [line = '', ...others] = complaints({ ...PRODUCTION, ...there, ...env });
    expect(line).toContain(what);
    expect(others).toEqual([]);
  });

  it('is on this machine without TLS in local mode only', () => {
    for (const endpoint of ['http://127.0.0.1:8080', 'http://localhost/', 'http://[::1]:1'])
      expect(second({ ...LOCAL, ...there, DESK_OPENAI_ENDPOINT: endpoint })).toMatchObject({ endpoint });
    for (const endpoint of [
      'http://desk.example',
      'http://127.0.0.1.desk.example',
      'http://localhost@desk.example',
    ])
      expect(complaints({ ...LOCAL, ...there, DESK_OPENAI_ENDPOINT: endpoint })).toHaveLength(1);
  });
});
