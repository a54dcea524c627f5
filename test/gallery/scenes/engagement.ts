import { contactScreen } from '../../../bot/commands/engagement/screens.ts';
import { engagementCard } from '../../../cards/engagement.ts';
import { type EngagementForm, engagementFormCard } from '../../../cards/engagementForm.ts';
import { engagementListCard } from '../../../cards/engagementList.ts';
import { partyNames } from '../../../cards/parts/engagementRows.ts';
import { proactiveCard } from '../../../cards/proactive.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Ending } from '../../../domain/engagement/clock.ts';
import { answersFromTerms, TERM_FIELD_KEYS } from '../../../domain/engagement/terms.ts';
import { castIn, speaking } from '../sample/cast.ts';
import { type EngagementWay, engagementOf, termsIn } from '../sample/engagements.ts';
import { type Manner, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

type Reader = 'requester' | 'fpm' | 'sme' | 'colleague';

const card = (words: Words, state: keyof EngagementWay, reader: Reader, manner: Manner = 'ordinary') =>
  engagementCard(words, {
    ...{ engagement: engagementOf(manner, words.locale)[state] },
    reader: castIn(words.locale, manner)[reader],
  });

function form(
  words: Words,
  purpose: EngagementForm['purpose'],
  manner: Manner,
  more: Partial<EngagementForm>,
) {
  const { partner, fpm } = castIn(words.locale, manner);
  const engagement = engagementOf(manner, words.locale).agreed;
  const isFromRequest = purpose.for !== 'start';
  const people = partyNames(words, engagement, isFromRequest ? undefined : ['fpm']);
  const between = { customer: engagement.customer, partner: partner.name, people };
  return engagementFormCard(words, {
    ...{ purpose, isFromRequest, answers: {}, errors: {} },
    between: isFromRequest ? words.say('engagement.form.between', between) : `${partner.name} · ${fpm.name}`,
    ...more,
  });
}

const FROM_REQUEST = { for: 'set_up', requestId: 'SME-3XC9-PJD4' } as const;
const REVISED = { for: 'revise', engagementId: 'ENG-3XC9-PJD4', revision: 3 } as const;

const started = (words: Words, manner: Manner) => {
  const { requester, colleague, sme, assigner } = castIn(words.locale, manner);
  const choice = ({ id, name }: { id: string; name: string }) => ({ title: name, value: id });
  return {
    ...({ for: 'start', partnerId: 'fabrikam', engagementId: 'ENG-3XC9-PJD4' } as const),
    people: { frp: [requester, colleague].map(choice), sme: [sme, assigner].map(choice) },
  };
};

const everythingWrong = (manner: Manner, words: Words): Partial<EngagementForm> => ({
  answers: {
    ...answersFromTerms({ ...termsIn(manner, words.locale), kind: 'proactive' }),
    customer: engagementOf(manner, words.locale).active.customer,
  },
  errors: {
    ...Object.fromEntries([...TERM_FIELD_KEYS, 'customer'].map(key => [key, 'too_long' as const])),
    ...{ frp: 'required', sme: 'not_an_option', endDate: 'end_date_needed' },
  },
});

const STATES: readonly [keyof EngagementWay, Reader, string][] = [
  ['set_up', 'sme', 'set up, nobody has agreed'],
  ['agreed', 'requester', 'two have agreed, the requester is awaited'],
  ['agreed', 'colleague', 'two have agreed, read by a colleague'],
  ['taken_back', 'fpm', 'terms changed after all had agreed'],
  ['active', 'requester', 'active, read by the requester'],
  ['active', 'sme', 'active, the SME can complete it'],
  ['direct', 'fpm', 'active, a direct migration'],
  ['completed', 'requester', 'completed, read by the requester'],
  ['completed', 'fpm', 'completed, the FPM records the feedback'],
  ['completed', 'sme', 'completed, read by the SME'],
  ['archived', 'requester', 'recorded, read by the requester'],
  ['proactive', 'fpm', 'proactive, set up by the FPM'],
];

/** The states in which most is read or written. */
const LONG = new Set(['taken_back-fpm', 'active-sme', 'completed-fpm']);

const cards = STATES.flatMap(([state, reader, title]) => {
  const id = `engagement/${state}-${reader}`;
  return LONG.has(`${state}-${reader}`)
    ? inAllManners(id, `Engagement: ${title}`, (words, manner) => card(words, state, reader, manner))
    : [scene(id, `Engagement: ${title}`, words => card(words, state, reader))];
});

const reminded = (words: Words, notice: Ending, manner: Manner = 'ordinary') => {
  const { active } = engagementOf(manner, words.locale);
  const terms = { ...active.terms, endDate: '2025-06-18' };
  return engagementCard(words, {
    ...{ engagement: { ...active, terms }, reader: castIn(words.locale, manner).sme },
    reminder: { notice, lateSince: notice === 'ended' ? '2025-06-19T06:00:00Z' : undefined },
  });
};

const list = (words: Words, manner: Manner, count = 10) => {
  const { agreed, active, completed, proactive } = engagementOf(manner, words.locale);
  const each = [proactive, active, agreed, completed];
  return engagementListCard(words, {
    reader: castIn(words.locale, manner).fpm,
    lines: Array.from({ length: count }, (_, n) => {
      const { id, terms, sme, ...rest } = each[n % each.length] ?? active;
      return { ...rest, engagementId: id, kind: terms.kind, smeName: sme.name, endDate: terms.endDate };
    }),
    more: count === 10,
  });
};

/** How the requester gets at the SME, while it goes on and once it has ended. */
const contacts = (['active', 'completed'] as const).flatMap(state =>
  inAllManners(`engagement/contact-${state}`, `How to contact the SME: ${state}`, (words, manner) => {
    const way = engagementOf(manner, words.locale);
    const speaker = speaking(words, castIn(words.locale, manner).requester);
    const { email } = typedIn(manner, words.locale);
    const beside = state === 'active' ? { ended: way.completed, waits: true } : {};
    return contactScreen(speaker, way[state], { email, ...beside, actions: [] }).card;
  }),
);

const notSetUp = (words: Words) => {
  const { sme, fpm, requester } = castIn(words.locale);
  const names = { sme: sme.name, fpm: fpm.name };
  return message(speaking(words, requester), 'info', 'engagement.refused.not_set_up', names).card;
};

export const engagementScenes: readonly Scene[] = [
  scene('engagement/ending', 'Reminder: an engagement ends in a week', words => reminded(words, 'ending')),
  ...inAllManners('engagement/ended', 'Reminder: the last day of an engagement has passed', (words, manner) =>
    reminded(words, 'ended', manner),
  ),
  scene('engagement/form-empty', 'An engagement is set up from a request', words =>
    form(words, FROM_REQUEST, 'ordinary', { answers: { kind: 'assist' } }),
  ),
  scene('engagement/form-revise', 'Terms to be changed that two have agreed to', words => {
    const engagement = engagementOf('ordinary', words.locale).agreed;
    const agreed = partyNames(words, engagement, ['fpm', 'sme']);
    return form(words, REVISED, 'ordinary', { answers: answersFromTerms(engagement.terms), agreed });
  }),
  scene('engagement/partner', 'A proactive engagement: with which partner', words =>
    proactiveCard(words, [{ title: castIn(words.locale).partner.name, value: 'fabrikam' }]),
  ),
  ...inAllManners('engagement/form-everything-wrong', 'An error on every field', (words, manner) =>
    form(words, started(words, manner), manner, everythingWrong(manner, words)),
  ),
  scene('engagement/not-set-up', 'Asked for before it is set up', notSetUp),
  ...cards,
  ...contacts,
  scene('engagement/done-missing', 'Completed without a word', words =>
    engagementCard(words, {
      engagement: engagementOf('ordinary', words.locale).active,
      reader: castIn(words.locale).sme,
      refusal: 'engagement.refused.stale',
      done: { summary: { text: '', error: 'error.required' }, feedback: { text: '', error: 'error.secret' } },
    }),
  ),
  scene('list/engagements-empty', 'No engagement', words => list(words, 'ordinary', 0)),
  ...inAllManners('list/engagements', 'My engagements', (words, manner) => list(words, manner)),
];
