import { PARTY_FIELDS } from '../../../../cards/engagementForm.ts';
import { LIST } from '../../../../cards/requestList.ts';
import { EXPORTABLE } from '../../../../cards/verbs.ts';
import { ENDINGS } from '../../../../domain/engagement/clock.ts';
import {
  ENGAGEMENT_KINDS,
  ENGAGEMENT_PARTIES,
  ENGAGEMENT_STATES,
} from '../../../../domain/engagement/record.ts';
import { TERM_FIELD_KEYS } from '../../../../domain/engagement/terms.ts';
import { ROLES } from '../../../../domain/people.ts';
import { FITS } from '../../../../domain/request/suggestSmes.ts';
import { TRANSITIONS } from '../../../../domain/request/transitions.ts';
import { type Composed, known } from './composed.ts';

const ENGAGEMENT_FIELDS = [...TERM_FIELD_KEYS, ...PARTY_FIELDS];
const DONE = ['summary', 'feedback'] as const;
const LISTS = Object.values(LIST);
const RECEIVERS = ['sme', 'fpm'] as const;

/** Keys about the life of a request: lists of requests, whom it goes to, what became of it. */
export const LIFE_KEYS: readonly Composed[] = [
  ...(['title', 'empty', 'more'] as const).map(
    (part): Composed => [`{}.${part}`, LISTS.map(list => `${list}.${part}` as const)],
  ),
  ...(['title', 'label', 'button', 'empty'] as const).map(
    (part): Composed => [`hand_over.{}.${part}`, RECEIVERS.map(to => `hand_over.${to}.${part}` as const)],
  ),
  ['engagement.state.{}', ENGAGEMENT_STATES.map(state => `engagement.state.${state}` as const)],
  [
    'engagement.{}',
    (['completed', 'archived', ...ENDINGS] as const).map(each => `engagement.${each}` as const),
  ],
  ['engagement.kind.{}', ENGAGEMENT_KINDS.map(kind => `engagement.kind.${kind}` as const)],
  ['engagement.party.{}', ENGAGEMENT_PARTIES.map(party => `engagement.party.${party}` as const)],
  ['engagement.field.{}', ENGAGEMENT_FIELDS.map(key => `engagement.field.${key}` as const)],
  ['engagement.field.{}.hint', known(ENGAGEMENT_FIELDS.map(key => `engagement.field.${key}.hint`))],
  ['engagement.done.{}', DONE.map(key => `engagement.done.${key}` as const)],
  ['engagement.done.{}.hint', DONE.map(key => `engagement.done.${key}.hint` as const)],
  ['engagement.completed.{}', (['fpm', 'sme'] as const).map(who => `engagement.completed.${who}` as const)],
  ['fit.{}', FITS.map(fit => `fit.${fit}` as const)],
  ['event.{}', known(TRANSITIONS.map(({ command }) => `event.${command}`))],
  ['export.what.{}', EXPORTABLE.map(what => `export.what.${what}` as const)],
  ['export.about.{}', EXPORTABLE.map(what => `export.about.${what}` as const)],
  ['export.about.{}.newest', EXPORTABLE.map(what => `export.about.${what}.newest` as const)],
  ['role.{}', ROLES.map(role => `role.${role}` as const)],
];
