import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Dataset } from '../../cards/datasets.ts';
import type { Choice } from '../../cards/parts/choices.ts';
import { isKnown } from '../../dialogs/speaker.ts';
import { readText } from '../../dialogs/understanding/text.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { earlierCustomers } from '../commands/earlierCustomers.ts';
import { searchResponse } from '../invokes.ts';
import type { InvokeKind } from '../invoking.ts';
import type { Stores } from '../storage/stores.ts';

/** Teams shows no more. */
const MOST_CHOICES = 15;
const MOST_LETTERS = 200;

type Rooms = Pick<Stores, 'lists' | 'partners'>;
type Source = (rooms: Rooms, person: Person, fits: Fits) => Promise<readonly Choice[]>;
/** Whether one of these names is what is being typed. */
type Fits = (...names: readonly string[]) => boolean;

/** What a box of a form offers to somebody while they type: nothing beyond what they may see (invariant 5). */
const SOURCES: Readonly<Record<Dataset, Source>> = {
  ownPartner: async ({ partners }, person, fits) => {
    if (!hasRole(person, 'requester') || person.partnerId === undefined) return [];
    const partner = await partners.get(person.partnerId);
    return partner && fits(partner.name, ...(partner.aliases ?? [])) ? [named(partner.name)] : [];
  },
  earlierCustomers: async (rooms, person, fits) => {
    const customers = await earlierCustomers(rooms, person);
    return customers
      .filter(({ name }) => fits(name))
      .map(({ name, requestId }) => ({ title: name, value: requestId }));
  },
  partnersOfFpm: async ({ partners }, person, fits) => {
    if (!hasRole(person, 'fpm')) return [];
    const found = await partners.lookedAfterBy(person.id, { fits, most: MOST_CHOICES });
    return found.map(({ id, name }) => ({ title: name, value: id }));
  },
};

const named = (name: string): Choice => ({ title: name, value: name });

const isDataset = (name: string): name is Dataset => Object.hasOwn(SOURCES, name);

/** A cleared box sends an empty text, or none. */
const searchSchema = z.object({ dataset: z.string().catch(''), queryText: z.string().catch('') });

/** A box that fills while somebody types into it (`Data.Query`). What cannot be read is answered with no choices. */
export const typingAhead = (rooms: Rooms): InvokeKind => ({
  late: () => searchResponse([]),
  failed: () => searchResponse([]),
  answer: async (speaker, { value }: Activity) => {
    const { dataset, queryText } = searchSchema.parse(Object(value));
    if (!isKnown(speaker) || !isDataset(dataset)) return { body: searchResponse([]) };
    const typed = folded(queryText.slice(0, MOST_LETTERS)).trim();
    const fits: Fits = (...names) => names.some(name => folded(name).includes(typed));
    const choices = await SOURCES[dataset](rooms, speaker.person, fits);
    return { body: searchResponse(choices.slice(0, MOST_CHOICES)) };
  },
});

const folded = (text: string): string => readText(text).folded;
