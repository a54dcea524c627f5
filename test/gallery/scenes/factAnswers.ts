import { type AnswerTo, answerReply } from '../../../dialogs/answers/answer.ts';
import { SME_ANSWERS } from '../../../dialogs/answers/sme.ts';
import { answered } from '../../../dialogs/responding.ts';
import type { Intent, Slots } from '../../../dialogs/understanding/types.ts';
import { askedBack } from '../../../dialogs/unsure.ts';
import { castIn, speaking } from '../sample/cast.ts';
import { type Scene, scene } from '../scene.ts';

/** The tables of answers from the sources: all of a table's answers are scenes. */
const TABLES: readonly Readonly<Partial<Record<string, AnswerTo>>>[] = [SME_ANSWERS];

/** Answers that change with what was said. */
const SAID: readonly (readonly [string, string, Slots])[] = [
  ['sme.timeline', 'dated', { submittedOn: '2025-06-06' }],
  ['sme.overdue', 'not-yet', { elapsedBusinessDays: 3 }],
  ['sme.overdue', 'late', { elapsedBusinessDays: 8 }],
];

const answer = (id: string, intent: string, slots: Slots): Scene =>
  scene(id, `Asked about ${intent}`, words => {
    const speaker = speaking(words, castIn(words.locale).requester);
    const answerTo = TABLES.map(table => table[intent]).find(found => found !== undefined);
    if (!answerTo) throw new Error(`no table answers ${intent}`);
    return answerReply(speaker, answerTo({ slots, speaker, text: '' })).card;
  });

/** What somebody writes in another language than they read, and what else it may have meant. */
const doubtful = scene('answer/likely', 'Likely meant, and asked in another language', words => {
  const speaker = speaking(words, castIn(words.locale).requester);
  const alternatives = (['sme.repeat', 'sme.responsibilities'] as const).map(intent => ({
    intent,
    confidence: 0.3,
  }));
  const locale = words.locale === 'pl' ? 'ja' : 'pl';
  const understood = {
    ...({ intent: 'sme.scope', confidence: 0.8, slots: {}, locale } as const),
    alternatives,
  };
  const answerTo = SME_ANSWERS['sme.scope'];
  if (!answerTo) throw new Error('nothing answers sme.scope');
  return answered({ speaker, understood }, answerTo({ slots: {}, speaker, text: '' })).card;
});

/** The desk is not sure: each choice is answered for what was written, so none of them names an example. */
const unsureOf = (id: string, intents: readonly [Intent, ...Intent[]]): Scene =>
  scene(`answer/asked-back-${id}`, 'Asked back with choices', words => {
    const speaker = speaking(words, castIn(words.locale).requester);
    const [best, ...others] = intents.map(intent => ({ intent, confidence: 0.4 }));
    if (!best) throw new Error('nothing is meant');
    const understood = { ...best, slots: {}, locale: words.locale, alternatives: others };
    return askedBack({ speaker, text: '', understood }).card;
  });

export const factAnswerScenes: readonly Scene[] = [
  ...TABLES.flatMap(table => Object.keys(table).map(intent => answer(`answer/${intent}`, intent, {}))),
  doubtful,
  unsureOf('sme', ['sme.eligibility', 'sme.clarify_workload', 'sme.routing']),
  unsureOf('form', ['sme.field_help', 'sme.migration', 'meta.term']),
  unsureOf('spz', ['spz.mapping', 'spz.eligible', 'spz.names']),
  unsureOf('renewal', ['spz.renewal_requirements', 'sme.timeline']),
  ...SAID.map(([intent, how, slots]) => answer(`answer/${intent}-${how}`, intent, slots)),
];
