import { LIST } from '../../../../cards/requestList.ts';
import { FITS } from '../../../../domain/request/suggestSmes.ts';
import { TRANSITIONS } from '../../../../domain/request/transitions.ts';
import { type Composed, known } from './composed.ts';

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
  ['fit.{}', FITS.map(fit => `fit.${fit}` as const)],
  ['event.{}', known(TRANSITIONS.map(({ command }) => `event.${command}`))],
];
