import type { EngagementForm, FormAnswers, FormErrors } from '../../../cards/engagementForm.ts';
import { partyNames } from '../../../cards/parts/engagementRows.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { takenBack } from '../../../domain/engagement/changed.ts';
import { engagementCommandsFor } from '../../../domain/engagement/parties.ts';
import { answersFromTerms, readTerms } from '../../../domain/engagement/terms.ts';
import { carriesSecret } from '../../../domain/secrets.ts';
import { engagementSubject } from '../../../domain/subject.ts';
import type { Engaging, OpenEngagement } from './engaging.ts';
import { termsScreen } from './screens.ts';
import { withoutSecrets } from './typed.ts';

/** Which engagement, and which revision of it was seen, as a card says it. */
export interface Pressed {
  readonly engagementId: string;
  readonly revision: number;
}

export interface DonePressed extends Pressed {
  readonly summary?: string | undefined;
  readonly feedback?: string | undefined;
}

/** What the three do with an engagement: change its terms, agree to them, complete it, record it (SME-22 to SME-25). */
export class Revising {
  readonly #engaging: Engaging;

  constructor(engaging: Engaging) {
    this.#engaging = engaging;
  }

  /** The terms to be changed; only for those who may. */
  edit(speaker: KnownSpeaker, { engagementId }: Pressed): Promise<Reply> {
    return this.#engaging.open(speaker, engagementId, open => {
      const { engagement, deputies } = open;
      const mayRevise = engagementCommandsFor(speaker.person, engagement, deputies).includes('revise');
      if (!mayRevise) return this.#engaging.standing(open, 'wrong_state');
      return form(open, answersFromTerms(engagement.terms), {});
    });
  }

  revise(speaker: KnownSpeaker, { engagementId, revision }: Pressed, typed: FormAnswers): Promise<Reply> {
    return this.#engaging.open(speaker, engagementId, open => {
      const { engagement } = open;
      const { requestId } = engagement;
      const isFromRequest = requestId !== undefined;
      // Only one kind is without a request, so the form doesn't ask for it.
      const answers = isFromRequest ? typed : { ...typed, kind: 'proactive' };
      const { terms, errors } = readTerms(answers, isFromRequest, speaker.today.toString());
      // Whoever may not, or has an old card in hand, gets the current one and no form.
      const mayRevise = engagementCommandsFor(speaker.person, engagement, open.deputies).includes('revise');
      if (!terms && mayRevise && revision === engagement.revision)
        return form(open, withoutSecrets(answers, errors), errors);
      return this.#engaging.give(open, { type: 'revise', terms: terms ?? engagement.terms }, revision);
    });
  }

  give(
    speaker: KnownSpeaker,
    type: 'agree' | 'archive',
    { engagementId, revision }: Pressed,
  ): Promise<Reply> {
    return this.#engaging.open(speaker, engagementId, open => this.#engaging.give(open, { type }, revision));
  }

  complete(speaker: KnownSpeaker, pressed: DonePressed): Promise<Reply> {
    const { engagementId, revision, summary = '', feedback = '' } = pressed;
    return this.#engaging.open(speaker, engagementId, open => {
      const texts = { summary: judged(summary), feedback: judged(feedback) };
      const hasSecret = [texts.summary, texts.feedback].some(({ error }) => error === 'error.secret');
      const command = { type: 'complete', ...(hasSecret ? NOTHING : { summary, feedback }) } as const;
      return this.#engaging.give(open, command, revision, why =>
        why === 'texts_needed' ? this.#engaging.standing(open, undefined, texts) : undefined,
      );
    });
  }
}

const NOTHING = { summary: '', feedback: '' };

const judged = (text: string): { text: string; error?: 'error.secret' | 'error.required' } => {
  if (carriesSecret(text)) return { text: '', error: 'error.secret' };
  return text.trim() === '' ? { text: '', error: 'error.required' } : { text };
};

function form({ speaker, engagement }: OpenEngagement, answers: FormAnswers, errors: FormErrors): Reply {
  const { words } = speaker;
  const { id: engagementId, revision, customer, partnerName: partner, requestId } = engagement;
  const agreed = takenBack(engagement);
  const terms: EngagementForm = {
    purpose: { for: 'revise', engagementId, revision },
    ...{ isFromRequest: requestId !== undefined, answers, errors },
    between: words.say('engagement.form.between', {
      ...{ customer, partner, people: partyNames(words, engagement) },
    }),
    ...(agreed.length > 0 && { agreed: partyNames(words, engagement, agreed) }),
  };
  return termsScreen(speaker, terms, engagementSubject(engagement));
}
