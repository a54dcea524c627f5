import { describe, expect, it, test } from 'vitest';
import { COUNTRY_CODES, worldPartOf } from '../../../domain/geography.ts';
import { smeRegionOf } from '../../../domain/request/regions.ts';

describe('the customer’s region (SME-15.7)', () => {
  it.each([
    ['US', 'Amer'],
    ['BR', 'Amer'],
    ['MX', 'Amer'],
    ['DE', 'EMEA'],
    ['PL', 'EMEA'],
    ['TR', 'EMEA'],
    ['SA', 'EMEA'],
    ['ZA', 'EMEA'],
    ['JP', 'APJ'],
    ['TW', 'APJ'],
    ['IN', 'APJ'],
    ['AU', 'APJ'],
    ['jp', 'APJ'],
  ])('%s is in %s', (country, region) => {
    expect(smeRegionOf(country)).toMatchObject({ value: { region, sure: true }, facts: ['SME-15'] });
  });

  it.each(['PK', 'KZ', 'GE', 'AQ'])('%s is a proposal, to be confirmed', country => {
    expect(smeRegionOf(country)?.value.sure).toBe(false);
  });

  it.each(['', 'XX', 'EU', 'Germany'])('"%s" is no country', text => {
    expect(smeRegionOf(text)).toBeUndefined();
  });
});

test('every ISO 3166 country is somewhere, once', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const KOSOVO = 1;
  expect(COUNTRY_CODES).toHaveLength(249 + KOSOVO);
  expect(new Set(COUNTRY_CODES).size).toBe(COUNTRY_CODES.length);
  for (const code of COUNTRY_CODES) {
    expect(names.of(code), code).toBeDefined();
    expect(worldPartOf(code), code).toBeDefined();
    expect(smeRegionOf(code), code).toBeDefined();
  }
});
