import { say } from '../../../cards/parts/button.ts';
import { smeRegionOf } from '../../../domain/request/regions.ts';
import { contactFor } from '../../../domain/support/contact.ts';
import type { Speaker } from '../../speaker.ts';
import { BARE_QUESTIONS } from '../../understanding/lexicon/bareWords.ts';
import { matcher } from '../../understanding/slots/lexicon.ts';
import { type Reading, read } from '../../understanding/slots/reading.ts';
import { readText } from '../../understanding/text.ts';
import { type Answer, fact, type Question } from '../answer.ts';

const { anniversary, duration, contact, region, role } = BARE_QUESTIONS;

const SUBJECTS = matcher({
  anniversary: `${anniversary}, rocznic*, 週年, 週年日`,
  duration: `${duration}, how fast, deadline*, duration, days, week, weeks, ile to, termin*`,
  contact: `${contact}, contact, contacts, kontakt*, 联系方式`,
  region: `${region}, region*, 区域, 地区, 地域, リージョン`,
  role: `${role}, admin, admina, adminem, role, roles, permission*, permission denied, rights, rola, uprawnien*, administrator*, 角色, 权限, 没权限, 権限, 役割`,
});

/** What is asked back, by what is ambiguous: a place, a region, a duration, an anniversary, a number, a person, a role. */
export function askedBack(question: Question): Answer {
  const { speaker, text, slots } = question;
  const reading = read(readText(text), speaker.today);
  if (slots.country !== undefined) return country(speaker, slots.country);
  const region = reading.places.find(({ kind }) => kind === 'region')?.id;
  if (region !== undefined) return place(region);
  const [subject] = SUBJECTS.find(reading.text.folded).map(({ id }) => id);
  if (subject !== undefined) return BY_SUBJECT[subject](speaker);
  if (reading.stretches.length > 0) return BY_SUBJECT.duration(speaker);
  return bareNumber(speaker, reading) ?? nothing(speaker);
}

const nothing = ({ words }: Speaker): Answer => ({
  verdict: { mood: 'info', key: 'answer.meta.ambiguous' },
  says: [fact('fact.D1.scope')],
  next: [say(words.say('button.help'), words.say('say.help'))],
});

const where = (name: string): Answer['verdict'] => ({
  ...{ mood: 'info', key: 'answer.meta.ambiguous.place', values: { place: name } },
});

/** One country, two sets of regions: both are told, neither is derived from the other (AMB-30). */
function country({ words }: Speaker, code: string): Answer {
  const name = words.country(code);
  const region = smeRegionOf(code)?.value.region;
  const support = contactFor(code);
  if (!region || !support) return place(name);
  const { contact } = support.value;
  return {
    verdict: where(name),
    says: [
      fact('fact.SME-15.region_of', { country: name, region: words.say(`option.${region}`) }),
      fact('fact.SUP-11.in_short'),
      fact('fact.SUP-11.region_of', { country: name, contact: words.say(`sup.office.${contact}`) }),
      fact('fact.AMB-30'),
    ],
    caveats: support.caveats,
  };
}

const place = (name: string): Answer => ({
  verdict: where(name),
  says: [fact('fact.SME-15.region'), fact('fact.SUP-11.in_short'), fact('fact.AMB-30')],
});

const ASKING_HOW_LONG = ['intent.sme.timeline', 'intent.ir.verification', 'intent.sup.delay'] as const;

const BY_SUBJECT = {
  /** Durations look alike: never answered without their subject (AMB-32). */
  duration: ({ words }: Speaker): Answer => ({
    verdict: { mood: 'info', key: 'answer.meta.ambiguous.duration' },
    says: [
      fact('fact.SME-18.in_short'),
      fact('fact.SPZ-15.in_short'),
      fact('fact.IR-14.in_short'),
      fact('fact.IP-04.in_short'),
      fact('fact.SUP-08.in_short'),
      fact('fact.AMB-32'),
    ],
    facts: ['SME-16', 'SME-17'],
    next: ASKING_HOW_LONG.map(key => say(words.say(key), words.say(key))),
  }),
  /** Always told which one (AMB-16). */
  anniversary: ({ words }: Speaker): Answer => ({
    verdict: { mood: 'info', key: 'answer.meta.ambiguous.anniversary' },
    says: [fact('fact.AMB-16.two')],
    facts: ['SPZ-10', 'SPZ-06'],
    next: [say(words.say('button.renewals'), words.say('say.renewals'))],
  }),
  contact: (): Answer => ({
    verdict: { mood: 'info', key: 'answer.meta.ambiguous.contact' },
    says: [fact('fact.SME-24.questions'), fact('fact.SPZ-10.in_short'), fact('fact.SUP-11.in_short')],
  }),
  /** Each document has regions of its own (AMB-30). */
  region: (): Answer => ({
    verdict: { mood: 'info', key: 'answer.meta.ambiguous.region' },
    says: [fact('fact.SME-15.region'), fact('fact.SUP-11.in_short'), fact('fact.AMB-30')],
  }),
  /** There is never just "the admin" (AMB-21). */
  role: (): Answer => ({
    verdict: { mood: 'info', key: 'answer.meta.ambiguous.role' },
    says: [fact('fact.AMB-21.roles')],
    facts: ['SPZ-01', 'IR-01', 'IR-14', 'IR-16', 'SUP-14'],
  }),
} as const satisfies Record<string, (speaker: Speaker) => Answer>;

function bareNumber({ words }: Speaker, { numbers: [found] }: Reading): Answer | undefined {
  if (found === undefined) return undefined;
  return {
    verdict: {
      ...{ mood: 'info', key: 'answer.meta.ambiguous.number' },
      values: { number: words.number(found.value) },
    },
    says: [fact('fact.SME-05.numbers')],
  };
}
