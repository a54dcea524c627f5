import { describe, expect, it, test } from 'vitest';
import { subjectAfter } from '../../dialogs/inMind.ts';
import { understand } from '../../dialogs/understanding/understand.ts';
import type { Locale } from '../../domain/people.ts';
import { annaIn, paperChat } from '../support/paperDesk.ts';

/** What the last of some sentences is understood as, one after the other. */
async function lastOf(locale: Locale, sentences: readonly string[]) {
  const say = paperChat(understand, annaIn(locale));
  let heard = await say(sentences[0] ?? '');
  for (const sentence of sentences.slice(1)) heard = await say(sentence);
  return heard.understood;
}

describe('what was named stays in mind after another question', () => {
  it.each<[locale: Locale, ...sentences: string[]]>([
    ['en', 'do 400 seats of MDATP qualify?', 'who approves it?', 'and 120 seats?'],
    ['pl', 'czy 400 licencji MDATP wystarczy?', 'kto zatwierdza wniosek?', 'a 120 licencji?'],
    ['ja', 'MDATP 400シートは対象ですか', '承認は誰がしますか', '120シートなら？'],
    ['zh-Hans', 'MDATP 400席位符合吗', '谁来批准申请？', '那120席呢？'],
    ['zh-Hant', 'MDATP 400席符合嗎', '誰核准申請？', '那120席呢？'],
  ])('in %s: %s', async (locale, ...sentences) => {
    const { intent, slots } = await lastOf(locale, sentences);
    expect(intent).toBe('sme.eligibility');
    expect(slots).toMatchObject({ workload: 'MDATP', seats: 120 });
  });

  it('and after a thank you: nothing follows on that', async () => {
    const { intent, slots } = await lastOf('en', ['do 400 seats of MDATP qualify?', '👍', 'and 120 seats?']);
    expect(intent).toBe('sme.eligibility');
    expect(slots).toMatchObject({ workload: 'MDATP', seats: 120 });
    expect((await lastOf('en', ['thanks', 'what about the first one?'])).intent).not.toBe('desk.thanks');
  });

  it('but not once somebody has stopped', async () => {
    const { intent } = await lastOf('en', ['do 400 seats of MDATP qualify?', 'cancel', 'and 120 seats?']);
    expect(intent).not.toBe('sme.eligibility');
  });
});

test('what names nothing leaves the subject, and a new one takes its place', () => {
  const before = { intent: 'sme.eligibility', slots: { workload: 'MDATP' } } as const;
  const after = { intent: 'spz.renewal_dates', slots: { spec: 'Threat Protection' } } as const;
  expect(subjectAfter({ intent: 'sme.approver', slots: {} }, before)).toBe(before);
  expect(subjectAfter(after, before)).toBe(after);
  expect(subjectAfter({ intent: 'desk.start_over', slots: {} }, before)).toBeUndefined();
});

test.each(['👍', '🙏🙏', 'ok 👌'])('%s is a thank you', async thumb => {
  expect((await lastOf('en', [thumb])).intent).toBe('desk.thanks');
});
