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

describe('spz.enroll (SPZ-05)', () => {
  it.each<[string, Slots, string]>([
    ['', {}, 'First meet the qualification requirements'],
    ['', { category: 'Azure' }, 'then schedule and pass an audit'],
    ['', { spec: 'Threat Protection' }, 'then submit customer references'],
    ['', { spec: 'Sales' }, 'you are enrolled automatically'],
    [
      'can i schedule the audit before we meet the skilling reqs',
      { category: 'Azure' },
      'No. You can schedule the audit',
    ],
    ['czy mogę umówić audyt przed spełnieniem wymagań', {}, 'No. You can schedule the audit'],
    ['资格达标之前能先提交客户参考吗', { category: 'Security' }, 'No. You can submit customer references'],
    [
      'is an audit needed for AVD',
      { spec: 'Microsoft Azure Virtual Desktop' },
      'Yes. Microsoft Azure Virtual Desktop',
    ],
    ['do modern work specs need an audit', { category: 'ModernWork' }, 'No. Modern Work'],
    ['do bizapps specs need customer references', { category: 'BizApps' }, 'No. Business Applications'],
    ['who does the audit', { category: 'Azure' }, 'Azure: first meet'],
  ])('“%s” %o', (text, slots, verdict) => {
    const answered = ask('spz.enroll', slots, 'en', { text });
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toContain('SPZ-05');
  });

  it('names the designation of the specialization', () => {
    says(
      'spz.enroll',
      { spec: 'Calling for Microsoft Teams' },
      ['SPZ-17', 'EXT-02'],
      ['designation Modern Work'],
    );
  });
});
