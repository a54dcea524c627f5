import { verdictMood } from '../../../cards/parts/verdict.ts';
import type { Values, Words } from '../../../cards/strings/words.ts';
import type { LanguageStatus } from '../../../domain/eligibility/language.ts';
import type { SmeRoute } from '../../../domain/eligibility/smeRoute.ts';
import type { Answer } from '../answer.ts';
import type { EligibilityQuestion } from './question.ts';

type Said = Answer['verdict'];

/** The sentence that answers what was asked: whether there is an SME, what to choose, or which language they speak. */
export function verdictOn(words: Words, route: SmeRoute, question: EligibilityQuestion, name: string): Said {
  const { asked = 'eligibility' } = question;
  const said =
    (asked === 'language' && onLanguage(route)) ||
    (asked === 'routing' && onRouting(route)) ||
    onEligibility(route, question);
  return { ...said, values: valuesOf(words, route, question, name) };
}

function onEligibility(route: SmeRoute, { seats, region, country }: EligibilityQuestion): Said {
  const mood = verdictMood(route);
  const { verdict, threshold } = route;
  if (verdict === 'sme')
    return seats === undefined ? { mood, key: 'verdict.sme.no_seats' } : qualified(route);
  if (verdict === 'self_deploy' && threshold !== undefined)
    return { mood, key: 'answer.sme.self_deploy.below' };
  const asksForPlace = region !== undefined && country !== undefined && route.regionStatus === 'included';
  if (verdict === 'seats_needed' && asksForPlace) return { mood, key: 'answer.sme.place' };
  return { mood, key: `answer.sme.${verdict}` };
}

/** Enough seats; the language may still stand in the way (AMB-05). */
function qualified({ languageStatus }: SmeRoute): Said {
  if (languageStatus === 'not_listed') return { mood: 'warning', key: 'answer.sme.eligible.but_language' };
  const open = languageStatus === 'limited' || languageStatus === 'list_not_in_source';
  return { mood: 'good', key: open ? 'answer.sme.eligible.confirm_language' : 'answer.sme.eligible' };
}

/** What to choose in the tool; where there is nothing to choose, eligibility is the answer. */
function onRouting({ verdict, pick }: SmeRoute): Said | undefined {
  if (pick === undefined) return undefined;
  if (verdict === 'exception') return { mood: 'warning', key: 'answer.sme.pick.exception' };
  return { mood: 'info', key: verdict === 'seats_needed' ? 'answer.sme.pick.if_seats' : 'answer.sme.pick' };
}

const SPEAKS: Partial<Record<LanguageStatus, Said>> = {
  listed: { mood: 'good', key: 'answer.sme.speaks.listed' },
  not_listed: { mood: 'warning', key: 'answer.sme.speaks.not_listed' },
  list_not_in_source: { mood: 'info', key: 'answer.sme.speaks.list_not_in_source' },
  limited: { mood: 'warning', key: 'answer.sme.speaks.limited' },
  not_asked: { mood: 'info', key: 'answer.sme.speaks.not_asked' },
};

/** Which language, where there are people at all. */
const onLanguage = ({ pick, languageStatus }: SmeRoute): Said | undefined =>
  pick === undefined ? undefined : SPEAKS[languageStatus];

function valuesOf(words: Words, route: SmeRoute, question: EligibilityQuestion, workload: string): Values {
  const { seats, language, region, country } = question;
  const { threshold, pick = '', languageRule } = route;
  return {
    ...{ workload, pick },
    seats: seats === undefined ? '' : words.number(seats),
    threshold: threshold === undefined ? '' : words.number(threshold),
    language: language === undefined ? '' : words.language(language),
    cell: languageRule ? words.say(`cell.${languageRule}`) : '',
    region: region ? words.say(`option.${region}`) : '',
    place: country === undefined ? '' : words.country(country),
  };
}
