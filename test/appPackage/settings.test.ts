import { describe, expect, it, test } from 'vitest';
import { PackageError } from '../../appPackage/packageError.ts';
import { EXAMPLE_APP_ID, readSettings } from '../../appPackage/settings.ts';

const refusal = (...args: string[]): string => {
  try {
    readSettings(args);
    return '';
  } catch (error) {
    if (error instanceof PackageError) return error.message;
    throw error;
  }
};

describe('the settings of a package', () => {
  it('are an example where nothing is given', () => {
    expect(readSettings([])).toEqual({
      appId: EXAMPLE_APP_ID,
      domain: 'sme-desk.example.com',
      developer: 'SME Desk',
      website: 'https://sme-desk.example.com',
      privacy: 'https://sme-desk.example.com/privacy',
      terms: 'https://sme-desk.example.com/terms',
    });
  });

  it('take the three addresses from the domain, unless they are given', () => {
    const args = ['--domain', 'desk.contoso.com', '--privacy', 'https://contoso.com/datenschutz'];
    expect(readSettings(args)).toMatchObject({
      website: 'https://desk.contoso.com',
      privacy: 'https://contoso.com/datenschutz',
      terms: 'https://desk.contoso.com/terms',
    });
  });

  test.each([
    ['https://desk.contoso.com', 'with a scheme'],
    ['desk.contoso.com/teams', 'with a path'],
    ['desk.contoso.com:443', 'with a port'],
    ['*.contoso.com', 'for any host'],
    ['localhost', 'without a dot'],
  ])('refuse the domain %s: %s', domain => {
    expect(refusal('--domain', domain)).toMatch(/^--domain must be a host name such as desk\.contoso\.com/);
  });

  it('name the host of links only when it is given, as a host', () => {
    expect(readSettings([])).not.toHaveProperty('links');
    expect(readSettings(['--links', 'go.contoso.com']).links).toBe('go.contoso.com');
    expect(refusal('--links', 'https://go.contoso.com')).toMatch(/^--links must be a host name/);
  });

  it('name everything that is wrong at once, and what would be right', () => {
    const said = refusal(
      '--app-id',
      'sme-desk',
      '--terms',
      'http://contoso.com',
      '--developer',
      'x'.repeat(33),
    );
    expect(said.split('\n')).toEqual([
      '--app-id must be a GUID: the application id of your Azure Bot (Azure portal > Configuration).',
      '--developer must have at most 32 letters: Teams shows no more.',
      '--terms must be an address that begins with https://.',
    ]);
  });

  test('a developer of 32 letters still fits', () => {
    expect(readSettings(['--developer', 'x'.repeat(32)]).developer).toHaveLength(32);
  });

  it('show the usage when an option is not known', () => {
    expect(refusal('--appid', EXAMPLE_APP_ID)).toMatch(/'--appid'.*\nUsage: npm run package/);
  });
});
