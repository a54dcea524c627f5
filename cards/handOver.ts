import type { Person } from '../domain/people.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import type { Suggestion } from '../domain/request/suggestSmes.ts';
import template from './handOver.json' with { type: 'json' };
import { execute } from './parts/button.ts';
import { workloadName } from './parts/choices.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

/** Whom a request could go to: SMEs with what speaks for them, or other FPMs. */
export type HandOver =
  | { readonly to: 'sme'; readonly request: SmeRequest; readonly people: readonly Suggestion[] }
  | {
      readonly to: 'fpm';
      readonly request: SmeRequest;
      readonly people: readonly Pick<Person, 'id' | 'name'>[];
    };

const VERB = { sme: 'request.assign', fpm: 'request.move' } as const;
const fill = compileCard<object>(template);

/** A list of people to choose one from; the best suggestion stands first and is chosen already. */
export function handOverCard(words: Words, hand: HandOver, refusal?: MessageKey): Card {
  const { to, request, people } = hand;
  const { tenantName: customer, seats } = request.fields;
  const choices =
    hand.to === 'sme'
      ? hand.people.map(person => ({ title: suggestionLine(words, person), value: person.id }))
      : hand.people.map(({ id, name }) => ({ title: name, value: id }));
  const data = { requestId: request.id, revision: request.revision };
  return fill({
    lang: words.locale,
    title: words.say(`hand_over.${to}.title`, { id: request.id }),
    line: words.say('hand_over.line', {
      ...{ customer, workload: workloadName(words, request.fields.workload), seats: words.number(seats) },
      ...{ region: words.say(`option.${request.fields.region}`) },
      language: words.language(request.fields.primaryLanguage),
    }),
    note: people.length === 0 ? words.say(`hand_over.${to}.empty`) : refusal ? words.say(refusal) : '',
    label: words.say(`hand_over.${to}.label`),
    choices,
    value: choices[0]?.value ?? '',
    actions: [
      ...(people.length > 0
        ? [execute({ title: words.say(`hand_over.${to}.button`), verb: VERB[to], style: 'positive', data })]
        : []),
      execute({ title: words.say('button.back'), verb: 'request.show', data, inputs: 'none' }),
    ],
  });
}

/** "Sam Ortiz: knows MDATP, English, EMEA; 2 in hand". */
function suggestionLine(words: Words, { name, fits, inHand }: Suggestion): string {
  const why = fits.length > 0 ? words.list(fits.map(fit => words.say(`fit.${fit}`))) : words.say('fit.none');
  return words.say('hand_over.suggestion', { name, why, inHand });
}
