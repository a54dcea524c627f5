import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { BotIdentity } from '../../bot/config.ts';
import { admission } from '../../bot/tenants.ts';

const OURS = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const PARTNERS = 'BBBBBBBB-BBBB-4CCC-8DDD-EEEEEEEEEEEE';
const STRANGERS = 'cccccccc-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const TEAMS_URL = 'https://smba.trafficmanager.net/emea/';

const identity: BotIdentity = { appId: OURS, type: 'UserAssignedMSI', tenantId: OURS };

interface From {
  readonly channelId?: string;
  readonly serviceUrl?: string;
  /** Where Teams says the tenant: in the conversation, in the channel's data, or in both. */
  readonly tenant?: string | undefined;
  readonly channelTenant?: string;
}

const activityFrom = ({
  channelId = 'msteams',
  serviceUrl = TEAMS_URL,
  tenant,
  channelTenant,
}: From): Activity =>
  ({
    ...{ type: 'message', channelId, serviceUrl, conversation: { id: 'c', tenantId: tenant } },
    ...(channelTenant !== undefined && { channelData: { tenant: { id: channelTenant } } }),
  }) as Activity;

describe('a desk with an identity', () => {
  const admits = admission({ identity, allowedTenants: [OURS, PARTNERS] });

  it.each<[string, From]>([
    ['our people', { tenant: OURS }],
    ["a partner's people", { tenant: PARTNERS }],
    ['a tenant in other letters than in the settings', { tenant: PARTNERS.toLowerCase() }],
    ['and the other way round', { tenant: OURS.toUpperCase() }],
    ['a tenant that stands in the channel data only', { channelTenant: OURS }],
  ])('listens to %s', (_, from) => expect(admits(activityFrom(from))).toBe(true));

  it.each<[string, From]>([
    ['strangers', { tenant: STRANGERS }],
    ['nobody’s tenant', {}],
    ['an empty tenant', { tenant: '' }],
    ['strangers who write our tenant elsewhere', { tenant: STRANGERS, channelTenant: OURS }],
    ['an empty tenant with ours elsewhere', { tenant: '', channelTenant: OURS }],
    ['a tenant that only begins like ours', { tenant: `${OURS}0` }],
    ['a tenant that is no text', { channelTenant: 7 as unknown as string }],
    ['Direct Line, where people choose who they are', { channelId: 'directline', tenant: OURS }],
    ['Web Chat', { channelId: 'webchat', tenant: OURS }],
    ['the emulator', { channelId: 'emulator', tenant: OURS }],
    ['a channel that looks like Teams', { channelId: 'MSTeams', tenant: OURS }],
  ])('does not listen to %s', (_, from) => expect(admits(activityFrom(from))).toBe(false));

  it('listens to nobody when the list is empty', () => {
    const closed = admission({ identity, allowedTenants: [] });
    expect([OURS, '', undefined].map(tenant => closed(activityFrom({ tenant })))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a desk without an identity', () => {
  const admits = admission({ identity: undefined, allowedTenants: [] });

  it.each([
    'http://127.0.0.1:56150',
    'http://localhost:56150/_connector',
    'http://[::1]:3978/',
    'http://localhost',
  ])('answers to this machine: %s', serviceUrl => expect(admits(activityFrom({ serviceUrl }))).toBe(true));

  it.each([
    TEAMS_URL,
    '',
    'http://localhost.evil.example/',
    'http://127.0.0.1.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://localhost:80@evil.example/',
    'http://localhost\\@evil.example/',
    'http://evil.example/http://localhost/',
    'http://evil.example/\nhttp://localhost/',
    'https://localhost/',
    'ftp://localhost/',
    'http://127.0.0.2/',
    'http://0.0.0.0/',
    'http://169.254.169.254/',
  ])('and nowhere else: %j', serviceUrl => expect(admits(activityFrom({ serviceUrl }))).toBe(false));

  it('and to no other channel', () => {
    const serviceUrl = 'http://127.0.0.1:56150';
    expect(admits(activityFrom({ serviceUrl, channelId: 'emulator' }))).toBe(false);
  });
});
