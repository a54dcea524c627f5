import type { Words } from '../../../cards/strings/words.ts';
import { answerReply } from '../../../dialogs/answers/answer.ts';
import { IR_ANSWERS } from '../../../dialogs/answers/ir.ts';
import { checkQuestion, diagnosisReply } from '../../../dialogs/answers/sup/diagnosis.ts';
import type { Findings } from '../../../domain/support/diagnosis.ts';
import { castIn, speaking } from '../sample/cast.ts';
import { type Scene, scene } from '../scene.ts';

const requester = (words: Words) => speaking(words, castIn(words.locale).requester);

const question = (check: Parameters<typeof checkQuestion>[1]): Scene =>
  scene(
    `diagnosis/ask-${check.replaceAll('_', '-')}`,
    `Is asked: ${check}`,
    words => checkQuestion(requester(words), check).card,
  );

const ALL: Findings = { account_association: 'yes', eligibility: 'yes', contract_activated: 'yes' };

const CAUSES: readonly (readonly [string, Findings])[] = [
  ['account', { account_association: 'no' }],
  ['eligibility', { account_association: 'yes', eligibility: 'no' }],
  ['activation', { ...ALL, contract_activated: 'no' }],
  ['delay', { ...ALL, display_delay: 1 }],
  ['none', { ...ALL, display_delay: 9 }],
  ['unsure', { ...ALL, account_association: 'unknown', display_delay: 'unknown' }],
];

/** Why support shows (blank): the questions, and every end; and an answer that leads to a guide. */
export const diagnosisScenes: readonly Scene[] = [
  question('account_association'),
  question('display_delay'),
  ...CAUSES.map(([id, found]) =>
    scene(`diagnosis/${id}`, `The cause: ${id}`, words => diagnosisReply(requester(words), found).card),
  ),
  scene('answer/ir.mpa', 'An answer with the way into its guide', words => {
    const speaker = requester(words);
    const answerTo = IR_ANSWERS['ir.mpa'];
    if (!answerTo) throw new Error('nothing answers ir.mpa');
    return answerReply(speaker, answerTo({ slots: {}, speaker, text: '' })).card;
  }),
];
