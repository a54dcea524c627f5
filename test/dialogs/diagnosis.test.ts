import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { findingIn } from '../../dialogs/plainAnswer.ts';
import { daysAgo } from '../../dialogs/understanding/daysAgo.ts';
import { plainDate } from '../../domain/calendar.ts';
import { LOCALES } from '../../domain/people.ts';
import { hearing } from './hearing.ts';

const today = plainDate('2025-06-06');
const speaker = {
  ...{ person: PEOPLE.anna, words: wordsIn('en'), zone: 'Europe/Warsaw', today },
  now: Temporal.Instant.from('2025-06-06T09:00:00Z'),
};
const chat = () => hearing({}, speaker);

const ACCOUNT = 'have you chosen all locations?';
const ENTITLED = 'Is your company entitled';
const ACTIVATED = 'Has the support contract been activated?';
const WHEN = 'On which day was it activated?';

describe('“our advisory hours show (blank)”', () => {
  it('is answered, and then asked about, one check at a time, to the cause', async () => {
    const say = chat();
    const [answer, question] = await say('advisory hours are (blank)', 'sup.blank', { field: 'Advisory' });
    expect(answer).toContain('means that the support contract is not activated');
    expect(question).toContain(ACCOUNT);
    expect((await say('yes', 'desk.thanks')).join()).toContain(ENTITLED);
    expect((await say('I don’t know', 'desk.thanks')).join()).toContain(ACTIVATED);
    expect((await say('no', 'desk.thanks')).join()).toContain('That is the cause');
  });

  it('ends at the first check that fails, with what to do', async () => {
    const say = chat();
    await say('why do our support benefits show (blank)?', 'sup.blank');
    await say('Yes', 'desk.thanks');
    expect((await say('Yes', 'desk.thanks')).join()).toContain(ACTIVATED);
    const cause = (await say('not yet', 'sup.delay')).join();
    expect(cause).toContain('That is the cause: (blank) means that the contract is not activated.');
    expect(cause).toContain('[Start the guide]');
  });

  it('asks for the day last, and says when to expect the balance', async () => {
    const say = chat();
    await say('why?', 'sup.blank');
    for (const answer of ['yes', 'yes']) await say(answer, 'desk.thanks');
    expect((await say('yes', 'desk.thanks')).join()).toContain(WHEN);
    const cause = (await say('Yesterday', 'sup.delay')).join();
    expect(cause).toContain('Expect the balance by Sun, 8 June 2025.');
  });

  it('does not ask what was told with the question', async () => {
    const say = chat();
    const told = { membership: 'network_member' } as const;
    expect((await say('blank', 'sup.blank', told)).join()).toContain('without an entitlement');
    const activated = await chat()('blank', 'sup.blank', { daysSinceActivation: 1 });
    expect(activated.join()).toContain('Expect the balance by Sun, 8 June 2025.');
  });

  it('names what is left to find out when somebody does not know', async () => {
    const say = chat();
    await say('blank', 'sup.blank', { daysSinceActivation: 9 });
    await say('not sure', 'desk.thanks');
    const end = (await say('yes', 'desk.thanks')).join();
    expect(end).toContain('I can’t name the cause yet');
    expect(end).toContain('tied to an active partner company');
    expect(end).not.toContain('Eligibility:');
  });

  it('leaves room for another question in between', async () => {
    const say = chat();
    await say('blank', 'sup.blank');
    expect((await say('who gets the access id?', 'sup.ids')).join()).toContain('primary program contact');
    expect((await say('no', 'desk.thanks')).join()).toContain('That is the cause: sign in');
  });
});

describe('the answers on the buttons', () => {
  it.each(LOCALES)('are understood in %s', locale => {
    const texts = CATALOGUE[locale];
    expect(findingIn(texts['diagnose.yes'])).toBe('yes');
    expect(findingIn(texts['diagnose.no'])).toBe('no');
    expect(findingIn(texts['diagnose.unknown'])).toBe('unknown');
    expect(daysAgo(texts['diagnose.recent'], today)).toBe(1);
    expect(daysAgo(texts['diagnose.long_ago'], today)).toBe(7);
  });

  it.each(['maybe', 'yes but not here', 'no idea what you mean by that', 'on Monday'])(
    '%s is none of them',
    text => expect(findingIn(text)).toBeUndefined(),
  );
});

it('a password in a message is refused first, and not repeated', async () => {
  const said = await chat()('the temporary password is Tango-99x!', 'ip.password');
  expect(said[0]).toContain('I never take, keep or repeat passwords');
  expect(said).toHaveLength(2);
  expect(said.join()).not.toContain('Tango');
});
