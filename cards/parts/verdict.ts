import type { SmeRoute, Verdict } from '../../domain/eligibility/smeRoute.ts';
import type { Words } from '../strings/words.ts';
import { type Mood, noticePart } from './notice.ts';

export interface VerdictView {
  readonly route: SmeRoute;
  /** The workload's name as the reader knows it. */
  readonly workload: string;
  readonly seats?: number | undefined;
  readonly language?: string | undefined;
  /** Already submitted: nobody has to ask an FPM first. */
  readonly filed?: boolean;
}

const MOOD: Readonly<Record<Verdict, Mood>> = {
  sme: 'good',
  exception: 'warning',
  self_deploy: 'info',
  ask_fpm: 'warning',
  below_threshold: 'bad',
  no_seat_rule: 'info',
  seats_needed: 'info',
};

export const verdictMood = ({ verdict }: SmeRoute): Mood => MOOD[verdict];

/** The verdict in one sentence: "An SME is available for MDATP (…) with 400 seats." */
export function verdictTitle(words: Words, { route, workload, seats }: VerdictView): string {
  const values = {
    workload,
    seats: seats === undefined ? '' : words.number(seats),
    threshold: route.threshold === undefined ? '' : words.number(route.threshold),
  };
  if (route.verdict === 'sme' && seats === undefined) return words.say('verdict.sme.no_seats', values);
  return words.say(`verdict.${route.verdict}`, values);
}

/** What follows from the verdict: what to choose, whom to ask, which guide, and how it stands with the language. */
export function verdictLines(words: Words, { route, language, filed = false }: VerdictView): string[] {
  const { verdict, pick, guide } = route;
  return [
    ...(pick ? [words.say('verdict.pick', { pick })] : []),
    ...(guide ? [words.say('verdict.guide', { url: guide })] : []),
    ...(filed ? [] : beforeSubmitting(words, verdict)),
    ...(verdict === 'no_seat_rule' ? [words.say('verdict.engineer')] : []),
    ...languageLine(words, route, language),
  ];
}

function beforeSubmitting(words: Words, verdict: Verdict): string[] {
  if (verdict === 'ask_fpm') return [words.say('verdict.ask_first')];
  if (verdict === 'exception') return [words.say('verdict.fpm_first')];
  return verdict === 'below_threshold' ? [words.say('verdict.fpm_advises')] : [];
}

function languageLine(
  words: Words,
  { languageStatus: status, languageRule: rule }: SmeRoute,
  tag?: string,
): string[] {
  if (status === 'no_rule') return [];
  if (status === 'not_asked') {
    if (rule === 'ftc_supported') return [words.say('language.not_asked.ftc_supported')];
    return [words.say(rule === 'english_limited' ? 'language.not_asked.limited' : 'language.not_asked')];
  }
  return [words.say(`language.${status}`, { language: tag ? words.language(tag) : '' })];
}

/** The eligibility verdict as a box (SME-05, SME-06, with the AMB decisions). */
export const verdictPart = (words: Words, view: VerdictView): object =>
  noticePart({
    mood: verdictMood(view.route),
    title: verdictTitle(words, view),
    lines: verdictLines(words, view),
  });
