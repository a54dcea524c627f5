import { numberOf, runTitle, stepName } from '../../../cards/parts/guideText.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { SourceId } from '../../../domain/facts.ts';
import { findStep } from '../../../domain/guide.ts';
import type { Answers, FieldKey } from '../../../domain/request/fields.ts';
import { OTHER_WORKLOAD } from '../../../domain/request/fields.ts';
import { guideSubject } from '../../../domain/subject.ts';
import type { Filing } from '../filing.ts';
import type { Opening, PressedRun } from './opening.ts';

/** What an SME is asked for, by the document of the guide. */
const TOPIC: Readonly<Partial<Record<SourceId, MessageKey>>> = {
  reseller: 'guide.stuck.topic.reseller',
  provider: 'guide.stuck.topic.provider',
  support: 'guide.stuck.topic.support',
};

const UNDERSTOOD: readonly FieldKey[] = ['workload', 'otherWorkload', 'justification'];

/** Somebody does not get on at a step: a request for an SME, with what is known of it. */
export class GettingHelp {
  readonly #opening: Opening;
  readonly #filing: Filing;

  constructor(opening: Opening, filing: Filing) {
    this.#opening = opening;
    this.#filing = filing;
  }

  request(speaker: KnownSpeaker, pressed: PressedRun & { readonly stepId: string }): Promise<Reply> {
    return this.#opening.run(speaker, pressed, async ({ partnerId, guide, run, progress }) => {
      const { words } = speaker;
      const step = findStep(guide, pressed.stepId);
      const topic = TOPIC[guide.source];
      if (!step || !topic) return message(speaker, 'warning', 'guide.refused.not_found');
      const stuck = {
        ...{
          guide: runTitle(words, guide, progress?.name),
          n: numberOf(guide, step),
          step: stepName(words, guide, step),
        },
      };
      const known: Answers = {
        ...{ workload: OTHER_WORKLOAD, otherWorkload: words.say(topic) },
        justification: words.say('guide.stuck', stuck),
      };
      const form = await this.#filing.open(speaker, known, UNDERSTOOD);
      return { ...form, leaves: guideSubject({ partnerId, guideId: guide.id, run }) };
    });
  }
}
