import { describe, expect, it } from 'vitest';
import { SPZ_ANSWERS } from '../../../../dialogs/answers/spz.ts';
import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { asking } from '../asking.ts';

const ask = asking(SPZ_ANSWERS);

const says = (
  intent: Intent,
  slots: Slots,
  facts: readonly FactId[],
  words: readonly string[],
  text = '',
): void => {
  const answered = ask(intent, slots, 'en', { text });
  expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  for (const word of words) expect(answered.text).toContain(word);
};

describe('spz.renewal_requirements (SPZ-16, SPZ-11, AMB-13)', () => {
  it.each<[string, Slots, string, readonly FactId[]]>([
    [
      '',
      { n: 1, category: 'Azure' },
      'For the 1st anniversary you need the qualification requirements only',
      ['SPZ-16', 'SPZ-11'],
    ],
    ['', { n: 2, category: 'Azure' }, 'the qualification requirements and an audit', ['SPZ-16']],
    ['', { n: 3, spec: 'Kubernetes on Microsoft Azure' }, 'For the 3rd anniversary', ['SPZ-16']],
    ['do we need an audit?', { n: 2, category: 'Azure' }, 'Yes. For the 2nd anniversary', ['SPZ-16']],
    [
      'do we need an audit?',
      { n: 2, category: 'Security' },
      'No. For the 2nd anniversary, an even one, you need the qualification requirements and customer references',
      [],
    ],
    ['第三个周年还需要审核吗', { n: 3 }, 'No. For the 3rd anniversary', ['SPZ-16']],
    [
      'czy przy drugiej rocznicy potrzebne są referencje klientów',
      { n: 2, spec: 'Threat Protection' },
      'Yes. ',
      ['SPZ-16'],
    ],
    ['2回目の更新に監査はいりますか', { n: 2 }, 'depends on the category', ['SPZ-16', 'SPZ-05', 'AMB-13']],
    [
      'do we need an audit?',
      { n: 2, spec: 'Sales' },
      'No, as far as the source shows.',
      ['SPZ-16', 'AMB-13', 'EXT-02'],
    ],
    ['', {}, 'every other year an audit or customer references', ['SPZ-16', 'SPZ-11']],
    ['', { category: 'Azure' }, 'at even anniversaries an audit as well', ['SPZ-16']],
    ['', { spec: 'Finance' }, 'Finance: every year', ['SPZ-16', 'AMB-13']],
  ])('“%s” %o', (text, slots, verdict, facts) => {
    const answered = ask('spz.renewal_requirements', slots, 'en', { text });
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  });

  it('counts the anniversary and its window from the day of enrolment', () => {
    const text = 'do we need customer refs this year (2025)?';
    const slots: Slots = { spec: 'Threat Protection', enrolledOn: '2023-05-10', n: 2 };
    says(
      'spz.renewal_requirements',
      slots,
      ['D2', 'SPZ-16'],
      ['Yes. ', '10 May 2025', '11 March 2025', '9 June 2025'],
      text,
    );
  });
});
