import { describe, expect, it } from 'vitest';
import { SUP_ANSWERS } from '../../../../dialogs/answers/sup.ts';
import type { Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { COUNTRY_CODES } from '../../../../domain/geography.ts';
import { asking } from '../asking.ts';

const ask = asking(SUP_ANSWERS);

describe('sup.contact (SUP-11, SUP-12, AMB-30, AMB-37)', () => {
  const PROGRAM_OFFICE = 'the Microsoft Certified program office (Regional Service Center)';

  it.each<[Slots, string, readonly FactId[]]>([
    [{ country: 'US' }, `United States is ${PROGRAM_OFFICE}`, ['AMB-37']],
    [{ country: 'BR' }, `Brazil is ${PROGRAM_OFFICE}`, ['AMB-37']],
    [{ country: 'DE' }, `Germany is ${PROGRAM_OFFICE}`, ['SUP-12', 'AMB-27', 'EXT-06', 'AMB-37']],
    [{ country: 'JP' }, 'Japan is Technical Support', ['AMB-37']],
    [{ country: 'KR' }, 'South Korea is Technical Support', ['AMB-37']],
    [{ country: 'IN' }, 'India is Technical Support', ['AMB-37']],
    [{ country: 'CN' }, 'China is Technical Support', ['AMB-37']],
    [{ country: 'HK' }, 'Hong Kong', ['AMB-37']],
    [{ country: 'AU' }, `Australia is ${PROGRAM_OFFICE}`, []],
    [{ country: 'NZ' }, `New Zealand is ${PROGRAM_OFFICE}`, []],
    [{ country: 'TW' }, `Taiwan is ${PROGRAM_OFFICE}`, []],
    [{ region: 'EMEA' }, `EMEA is ${PROGRAM_OFFICE}`, ['SUP-12', 'AMB-27']],
    [{ country: 'PL', region: 'EMEA' }, `Poland is ${PROGRAM_OFFICE}`, ['SUP-12']],
    [{ membership: 'gold', region: 'EMEA' }, PROGRAM_OFFICE, ['SUP-12', 'AMB-28']],
  ])('%o', (slots, verdict, facts) => {
    const answered = ask('sup.contact', slots);
    expect(answered.verdict).toMatch(/^Try Partner Center first\./);
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining(['SUP-11', 'SUP-14', 'AMB-29', ...facts]));
    expect(answered.facts.includes('AMB-37')).toBe(facts.includes('AMB-37') || slots.country === 'PL');
    expect(answered.text.includes('Partner ID, the e-mail address tied to the MPN')).toBe(
      facts.includes('SUP-12'),
    );
  });

  it.each<Slots>([{}, { region: 'APJ' }, { region: 'Amer' }, { country: 'ZZ' }])(
    'asks for the country rather than take over a region of another document: %o',
    slots => {
      const { verdict, text } = ask('sup.contact', slots);
      expect(verdict).toContain('Tell me your country');
      expect(text).toContain('Asia Pacific and Greater China contact Technical Support');
      expect(text).toContain('North America, Latin America and EMEA');
    },
  );

  it.each(['EMEAの窓口にメールするとき何を書けばいい', 'what goes in the EMEA email', '邮件里要写什么'])(
    'tells first what goes into the e-mail: %s',
    text => {
      const { verdict, facts } = ask('sup.contact', { region: 'EMEA' }, 'en', { text });
      expect(verdict).toMatch(/^Put this into the e-mail: Partner ID, .*phone number, city and country\.$/);
      expect(facts).toEqual(expect.arrayContaining(['SUP-12', 'AMB-27']));
    },
  );

  it.each([
    ['KR', 'Asia Pacific and Greater China contact Technical Support'],
    ['TW', 'Australia, New Zealand and Taiwan must contact the program office'],
    ['BR', 'North America, Latin America and EMEA'],
  ])('gives the row of the table for %s', (country, row) => {
    const lines = ask('sup.contact', { country }).text.split('\n');
    expect(lines.filter(line => line.startsWith(row))).toHaveLength(1);
  });

  it('knows a contact for every country there is', () => {
    for (const country of COUNTRY_CODES)
      expect(ask('sup.contact', { country }).verdict).toContain('Your contact for');
  });
});
