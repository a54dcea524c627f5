import { answerCard } from '../../../cards/answer.ts';
import { type EngagementView, engagementCard, engagementSummary } from '../../../cards/engagement.ts';
import { type EngagementForm, engagementFormCard } from '../../../cards/engagementForm.ts';
import { sourceLines } from '../../../cards/parts/source.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Engagement } from '../../../domain/engagement/record.ts';
import { engagementSubject, type Subject } from '../../../domain/subject.ts';

/** One engagement as this person sees it. */
export const engagementScreen = (
  { words, person: reader }: KnownSpeaker,
  view: Omit<EngagementView, 'reader'>,
): Reply => ({
  card: engagementCard(words, { ...view, reader }),
  summary: engagementSummary(words, view.engagement),
  about: { subject: engagementSubject(view.engagement), revision: view.engagement.revision },
  facts: ['SME-22', 'SME-23', 'SME-25', 'AMB-07a'],
});

/** The form of the terms; while it stands in somebody's chat no card there shows the engagement. */
export const termsScreen = (
  { words }: KnownSpeaker,
  form: EngagementForm,
  leaves: Subject | undefined,
): Reply => ({
  card: engagementFormCard(words, form),
  summary: words.say('engagement.form.title'),
  facts: [form.isFromRequest ? 'SME-22' : 'SME-20'],
  ...(leaves && { leaves }),
});

/** At which address, what else of theirs has ended, and what can be done next. */
interface Reach {
  readonly email: string | undefined;
  readonly ended?: Pick<Engagement, 'customer' | 'sme' | 'fpm'> | undefined;
  /** Another request of theirs is still on its way to an SME. */
  readonly waits?: boolean | undefined;
  readonly actions: readonly object[];
}

/** How the requester gets at the SME: by themselves while it goes on, and through the FPM afterwards (SME-23). */
export function contactScreen(
  { words }: KnownSpeaker,
  { state, customer, sme, fpm }: Pick<Engagement, 'state' | 'customer' | 'sme' | 'fpm'>,
  { email, ended, waits, actions }: Reach,
): Reply {
  const isOver = state === 'completed' || state === 'archived';
  const whom = isOver ? fpm : sme;
  const title = isOver
    ? words.say('contact_sme.fpm_first', { fpm: fpm.name })
    : words.say('contact_sme.active', { customer, sme: sme.name });
  const lines = [
    ...(isOver ? [words.say('contact_sme.completed', { sme: sme.name, customer })] : []),
    ...(email === undefined ? [] : [words.say('contact_sme.mail', { name: whom.name, email })]),
    words.say(isOver ? 'fact.SME-23.after' : 'fact.SME-23.first'),
    ...(ended
      ? [
          words.say('contact_sme.completed', { sme: ended.sme.name, customer: ended.customer }),
          words.say('contact_sme.fpm_first', { fpm: ended.fpm.name }),
        ]
      : []),
    ...(waits ? [words.say('fact.SME-19.contact')] : []),
  ];
  const verdict = { mood: isOver ? 'warning' : 'info', title, lines } as const;
  const small = sourceLines(words, ['SME-23']);
  return { card: answerCard(words, { verdict, small, actions }), summary: title, facts: ['SME-23'] };
}
