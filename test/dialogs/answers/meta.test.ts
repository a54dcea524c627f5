import { describe, expect, it, test } from 'vitest';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import { GLOSSARY, TERM_IDS, termIn } from '../../../dialogs/answers/meta/glossary.ts';
import { META_ANSWERS } from '../../../dialogs/answers/meta.ts';
import { readText } from '../../../dialogs/understanding/text.ts';
import type { Intent, Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES } from '../../../domain/people.ts';
import { asking } from './asking.ts';

const ask = asking(META_ANSWERS);

describe('what a word means', () => {
  it.each<[string, readonly FactId[], readonly string[]]>([
    ['PSM', ['SME-02', 'AMB-07k'], ['FastTrack Partner Manager', 'formerly called Partner Success Manager']],
    ['FPM', ['SME-02'], ['approves your SME requests']],
    [
      '合作夥伴儀表板',
      ['AMB-31'],
      ['the same portal at different times', 'Today it is called Partner Center'],
    ],
    ['SMC', ['AMB-36', 'SME-15'], ['neither spells out SMC', 'ask your FPM']],
    ['FE shadowing', ['AMB-36'], ['never says what FE stands for']],
    [
      'MDATP',
      ['AMB-07j'],
      ['Microsoft Defender Advanced Threat Protection', 'Microsoft Defender for Endpoint'],
    ],
    ['Defender for Identity', ['AMB-07j'], ['AATP was Azure Advanced Threat Protection']],
    ['ATP', ['AMB-07j'], ['OATP', 'MDATP', 'AATP', 'Which one do you mean?']],
    ['primary contact', ['IR-12', 'SUP-04', 'AMB-31'], ['two people']],
    ['Access ID', ['SUP-04', 'AMB-33'], ['Never write them here']],
    ['Action Pack', ['SUP-02', 'EXT-10'], ['External note (2025)']],
    ['okres karencji', ['SPZ-15'], ['30 calendar days']],
  ])('%s', (term, facts, words) => {
    const { text, facts: told } = ask('meta.term', { term });
    expect(told).toEqual(expect.arrayContaining([...facts]));
    for (const word of words) expect(text).toContain(word);
  });

  it('is said to be unknown where it is, with whom to ask', () => {
    expect(ask('meta.term', { term: 'ACR' }).verdict).toBe(
      'I have no explanation of “ACR”. Please ask your FPM.',
    );
  });

  it('is looked for in the sentence where no word was picked out', () => {
    expect(ask('meta.term', {}, 'en', { text: 'what do you mean by designation' }).verdict).toContain('six');
    expect(ask('meta.term', {}, 'en', { text: 'glossary please' }).verdict).toContain(
      'Which word do you mean?',
    );
  });

  it('tells those who may file where to see their own FPM', () => {
    const told = (person: (typeof PEOPLE)[keyof typeof PEOPLE]): string =>
      ask('meta.term', { term: 'PSM' }, 'en', { person }).text;
    expect(told(PEOPLE.anna)).toContain('names the FPM that I have on record for you');
    expect(told(PEOPLE.frank)).not.toContain('on record for you');
  });

  it.each(TERM_IDS)('every name of %s leads to it', id => {
    const names = GLOSSARY[id].names.split(',').map(name => name.replaceAll('*', '').trim());
    expect(names.filter(name => termIn(readText(name).folded) !== id)).toEqual([]);
  });
});

describe('what is ambiguous is asked back', () => {
  it('a country: both sets of regions, neither derived from the other', () => {
    const brazil = ask('meta.ambiguous', { country: 'BR' });
    expect(brazil.verdict).toContain('Brazil: what is it about');
    expect(brazil.text).toContain('Brazil belongs to Amer (Americas)');
    expect(brazil.text).toContain(
      'North America, Latin America and EMEA contact the Microsoft Certified program office',
    );
    expect(brazil.text).toContain('For Brazil that is the Microsoft Certified program office');
    expect(brazil.facts).toEqual(expect.arrayContaining(['AMB-30', 'SUP-11', 'SME-15', 'AMB-37']));
  });

  it.each([
    ['JP', 'Technical Support'],
    ['TW', 'program office'],
    ['AU', 'program office'],
    ['DE', 'program office'],
  ])('%s asks the %s to activate', (country, contact) => {
    const [line] = ask('meta.ambiguous', { country })
      .text.split('\n')
      .filter(text => text.startsWith('For '));
    expect(line).toContain(contact);
  });

  it.each<[string, string, readonly FactId[]]>([
    [
      'how long',
      'How long does what take?',
      ['AMB-32', 'SME-16', 'SME-17', 'SME-18', 'SPZ-15', 'IR-14', 'SUP-08'],
    ],
    ['要多久', 'How long does what take?', ['AMB-32']],
    ['5 days', 'How long does what take?', ['AMB-32']],
    ['anniversary?', 'Which anniversary', ['AMB-16']],
    ['記念日は', 'Which anniversary', ['AMB-16']],
    ['150', '150 of what?', ['SME-05']],
    ['12k', '12,000 of what?', ['SME-05']],
    ['what about APJ', 'APJ: what is it about', ['AMB-30', 'SME-15', 'SUP-11']],
    ['who do i contact', 'Whom to contact', ['SME-24', 'SUP-11']],
    ['which role', 'Which role', ['AMB-21', 'SPZ-01', 'IR-01', 'SUP-14']],
    ['which region are we in', 'Which region', ['AMB-30', 'SME-15', 'SUP-11']],
    ['我們屬於哪一區', 'Which region', ['AMB-30', 'SME-15', 'SUP-11']],
    ['要等几个工作日？', 'How long does what take', ['AMB-32']],
    ['該找誰', 'Whom to contact', ['SME-24', 'SUP-11']],
    ['link?', 'I need a little more', ['D1']],
  ])('%s', (text, verdict, facts) => {
    const answer = ask('meta.ambiguous', {}, 'en', { text });
    expect(answer.verdict).toContain(verdict);
    expect(answer.facts).toEqual(expect.arrayContaining([...facts]));
  });
});

it('says what it covers when asked about anything else', () => {
  const { text, facts, buttons } = ask('meta.out_of_scope');
  expect(text).toContain('SME requests, specializations, the CSP indirect model and support contracts');
  expect(facts).toEqual(['D1']);
  expect(buttons).toEqual(['What can you do?']);
});

describe('in every language', () => {
  const typical: readonly (readonly [Intent, Slots, string])[] = [
    ['meta.out_of_scope', {}, ''],
    ['meta.term', { term: 'MDATP' }, ''],
    ['meta.term', { term: 'Defender' }, ''],
    ['meta.term', { term: 'XYZ' }, ''],
    ['meta.term', {}, ''],
    ['meta.unsafe', { workload: 'MCAS', seats: 9500 }, ''],
    ['meta.unsafe', {}, 'password'],
    ['meta.unsafe', {}, 'fake'],
    ['meta.unsafe', {}, ''],
    ['meta.ambiguous', { country: 'BR' }, ''],
    ['meta.ambiguous', { country: 'JP' }, ''],
    ...['how long', 'anniversary', '150', 'APJ', 'who', 'role', '?'].map(
      text => ['meta.ambiguous', {}, text] as const,
    ),
    ...TERM_IDS.map(id => ['meta.term', { term: GLOSSARY[id].names.split(',')[0] ?? '' }, ''] as const),
  ];

  test.each(LOCALES)('%s: each answer is drawn, and in no other language', locale => {
    for (const [intent, slots, text] of typical) {
      const how = { text, person: PEOPLE.anna };
      const answer = ask(intent, slots, locale, how);
      expect(answer.text).not.toMatch(/[{}]|undefined/);
      if (locale !== 'en') expect(answer.verdict).not.toBe(ask(intent, slots, 'en', how).verdict);
    }
  });
});
