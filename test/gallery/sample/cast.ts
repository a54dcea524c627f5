import { Temporal } from 'temporal-polyfill';
import { PARTNERS, PEOPLE } from '../../../bot/local/demoPeople.ts';
import type { Choices } from '../../../cards/parts/choices.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { KnownSpeaker, Speaker } from '../../../dialogs/speaker.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Locale, Partner, Person } from '../../../domain/people.ts';
import { type Manner, nameIn, typedIn } from './typed.ts';

/** Wednesday. Every scene plays around this day. */
export const TODAY = plainDate('2025-06-11');
export const NOW = Temporal.Instant.from('2025-06-11T09:00:00Z');

/** The people of a scene: demo people who would read the card in this language. */
export interface Cast {
  readonly requester: Person;
  /** Works for the same partner and has not filed the request. */
  readonly colleague: Person;
  readonly fpm: Person;
  /** On the assignment team, and the SME whom it assigns. */
  readonly assigner: Person;
  readonly sme: Person;
  readonly partner: Partner & { readonly fpmId: string };
  /** Customers of the requester's earlier requests. */
  readonly customers: readonly string[];
}

const CUSTOMERS = ['Wingtip Toys', 'Contoso', 'Litware', 'Fourth Coffee'] as const;

const ROLES_BY_LOCALE = {
  en: ['anna', 'piotr', 'frank'],
  pl: ['piotr', 'anna', 'frank'],
  ja: ['hanako', 'hanako', 'ken'],
  'zh-Hans': ['xiaoming', 'yijun', 'frank'],
  'zh-Hant': ['yijun', 'xiaoming', 'frank'],
} as const satisfies Record<Locale, readonly [keyof typeof PEOPLE, keyof typeof PEOPLE, keyof typeof PEOPLE]>;

export function castIn(locale: Locale, manner: Manner = 'ordinary'): Cast {
  const [files, works, decides] = ROLES_BY_LOCALE[locale];
  const { partnerId } = PEOPLE[files];
  const partner = PARTNERS.find(({ id }) => id === partnerId) ?? PARTNERS[0];
  const named = (who: Person): Person => ({ ...who, name: nameIn(manner, who.name) });
  return {
    requester: named(PEOPLE[files]),
    colleague: named({ ...PEOPLE[works], id: `${PEOPLE[works].id}-colleague` }),
    fpm: named(PEOPLE[decides]),
    assigner: named({ ...PEOPLE.asha, locale }),
    sme: named({ ...PEOPLE.sam, locale }),
    customers: [
      typedIn(manner, locale).tenantName,
      ...CUSTOMERS.map(name => nameIn(manner, name, 'company')),
    ],
    partner: { ...partner, name: nameIn(manner, partner.name, 'company'), fpmId: PEOPLE[decides].id },
  };
}

/** What the form offers to this requester. */
export const choicesIn = ({ partner, fpm, customers }: Cast): Choices => ({
  partnerNames: [partner.name],
  fpms: [{ id: fpm.id, name: fpm.name }],
  earlier: customers.map((name, n) => ({ requestId: `SME-${n}`, name })),
});

export const speaking = (words: Words, person: Person): KnownSpeaker => ({
  ...{ person, words, zone: person.zone, today: TODAY, now: NOW },
});

/** Somebody whom the desk doesn't know. */
export const stranger = (words: Words): Speaker => ({
  ...{ person: undefined, words, zone: 'UTC', today: TODAY, now: NOW },
});
