import { workloadName } from '../../cards/parts/choices.ts';
import type { RequestForm } from '../../cards/parts/formView.ts';
import type { RequestView } from '../../cards/parts/requestView.ts';
import { verdictPart } from '../../cards/parts/verdict.ts';
import { requestCard, requestSummary } from '../../cards/request.ts';
import { requestFormCard } from '../../cards/requestForm.ts';
import { draftListCard } from '../../cards/requestList.ts';
import { requestReviewCard } from '../../cards/requestReview.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Words } from '../../cards/strings/words.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker, Speaker } from '../../dialogs/speaker.ts';
import type { Holidays } from '../../domain/calendar.ts';
import type { FactId } from '../../domain/facts.ts';
import { requestDeadlines } from '../../domain/request/deadlines.ts';
import { answersOf, type Draft } from '../../domain/request/draft.ts';
import { evaluate } from '../../domain/request/evaluate.ts';
import type { Answers } from '../../domain/request/fields.ts';
import type { EarlierRequest, RequestFields } from '../../domain/request/record.ts';
import { requestSubject } from '../../domain/subject.ts';
import type { OpenDraft } from './drafting.ts';

/** One request as this person sees it. */
export function requestScreen({ words, now }: Speaker, view: Omit<RequestView, 'now'>): Reply {
  return {
    card: requestCard(words, { ...view, now }),
    summary: requestSummary(words, { ...view, now }),
    about: { subject: requestSubject(view.request), revision: view.request.revision },
  };
}

const verdictBox = (words: Words, answers: Answers): object | undefined => {
  const found = evaluate(answers);
  if (!found) return undefined;
  const { workload, seats, language, ruling } = found;
  return verdictPart(words, {
    route: ruling.value,
    workload: workloadName(words, workload),
    seats,
    language,
  });
};

/** Between which drafts the person has to choose. */
export const draftsScreen = ({ words, zone }: Speaker, drafts: readonly Draft[]): Reply => ({
  card: draftListCard(words, drafts, zone),
  summary: words.say('drafts.title'),
});

/** What every form says: its fields, which of them must be filled in, and why requests are declined. */
const FORM_FACTS: readonly FactId[] = ['SME-15', 'SME-21', 'AMB-07h', 'AMB-07e'];

export function formScreen(
  { words }: Speaker,
  { draft, context: { choices } }: OpenDraft,
  extra: Pick<RequestForm, 'errors' | 'changed'>,
): Reply {
  const verdict = verdictBox(words, answersOf(draft));
  const card = requestFormCard(words, { draft, choices, verdict, ...extra });
  return {
    card,
    summary: words.say('form.title'),
    facts: [...new Set([...factsOf(answersOf(draft)), ...FORM_FACTS])],
  };
}

/** What the box about the workload rests on, doubts included. */
function factsOf(answers: Answers): readonly FactId[] {
  const ruling = evaluate(answers)?.ruling;
  return ruling ? [...ruling.facts, ...ruling.caveats] : [];
}

export interface ReviewExtras {
  readonly holidays: Holidays;
  /** Requests that this one resembles. */
  readonly earlier?: readonly EarlierRequest[];
  /** What is wrong with what was typed about them. */
  readonly error?: MessageKey | undefined;
}

export function reviewScreen(
  { words, today, zone }: KnownSpeaker,
  { draft, context: { fpmName } }: OpenDraft,
  fields: RequestFields,
  { holidays, earlier = [], error }: ReviewExtras,
): Reply {
  const { value: deadlines, facts } = requestDeadlines(today, holidays);
  const evaluation = evaluate(answersOf(draft));
  const card = requestReviewCard(words, {
    draftId: draft.id,
    fields,
    fpmName,
    verdict: verdictBox(words, answersOf(draft)) ?? [],
    deadlines: { triage: deadlines.triage.toString(), decision: deadlines.decision.toString() },
    facts: [...facts, ...(evaluation?.ruling.facts ?? [])],
    resembles: { earlier, different: draft.different ?? '', ...(error && { error }) },
    zone,
  });
  return { card, summary: words.say('review.title') };
}
