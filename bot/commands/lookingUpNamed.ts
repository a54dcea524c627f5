import { answerCard } from '../../cards/answer.ts';
import { myQueue, myRequests } from '../../dialogs/answers/next.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { customerIn } from '../../dialogs/understanding/customerIn.ts';
import { hasRole } from '../../domain/people.ts';
import type { Finding } from '../search/finding.ts';
import { aboutNamedProduct, requestsNamedIn } from '../search/requestsNamed.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Committing } from './committing.ts';
import { listScreen } from './reading.ts';

/** "Is Contoso approved?": people know their customers and not the numbers of requests. */
export class LookingUpNamed {
  readonly #finding: Finding;
  readonly #committing: Committing;

  constructor(finding: Finding, committing: Committing) {
    this.#finding = finding;
    this.#committing = committing;
  }

  /** See `Desk.requestNamed`. What somebody may not see is told of as what is not there. */
  async show(
    speaker: KnownSpeaker,
    { text, isStatus }: { readonly text: string; readonly isStatus: boolean },
  ): Promise<Reply | undefined> {
    const newest = await this.#finding.newest(speaker);
    const named = requestsNamedIn(text, newest, speaker.person.partnerId);
    if (named.length > 0 || !isStatus) return this.#which(speaker, named);
    const customer = customerIn(text, speaker.today);
    return customer === undefined
      ? this.#which(speaker, aboutNamedProduct(text, newest))
      : none(speaker, customer);
  }

  async #which(speaker: KnownSpeaker, named: readonly RequestLine[]): Promise<Reply | undefined> {
    const [line, another] = named;
    if (line === undefined) return undefined;
    return another ? listScreen(speaker, 'named', named) : this.#committing.current(speaker, line.requestId);
  }
}

function none(speaker: KnownSpeaker, customer: string): Reply {
  const { words, person } = speaker;
  const title = words.say('named_list.none', { customer });
  const actions = [...myRequests(speaker), ...(hasRole(person, 'fpm') ? [myQueue(speaker)] : [])];
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return { card, summary: title, facts: ['SME-14'] };
}
