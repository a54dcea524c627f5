import type { Mood } from '../../../cards/parts/notice.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { EligibilityQuestion } from '../../../dialogs/answers/eligibility/question.ts';
import { eligibilityAnswer, workloadQuestion } from '../../../dialogs/answers/eligibility.ts';
import { exporting } from '../../../dialogs/answers/exporting.ts';
import { help, lost } from '../../../dialogs/answers/help.ts';
import { message } from '../../../dialogs/answers/message.ts';
import { candidatesFor } from '../../../domain/eligibility/ambiguousNames.ts';
import { castIn, speaking, stranger } from '../sample/cast.ts';
import { type Manner, nameIn, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

const requester = (words: Words, manner?: Manner) => speaking(words, castIn(words.locale, manner).requester);

const QUESTIONS: readonly (readonly [string, EligibilityQuestion])[] = [
  ['sme', { workload: 'MDATP', seats: 400, language: 'en', region: 'EMEA' }],
  ['sme-language-not-listed', { workload: 'OATP_P2', seats: 151, language: 'ja' }],
  ['sme-language-list-missing', { workload: 'AADP_P1', seats: 1200, language: 'pl' }],
  ['sme-language-limited', { workload: 'MCAS', seats: 12_000, language: 'zh-Hant' }],
  ['sme-language-not-asked', { workload: 'AADP_P1', product: 'AADP', seats: 1200 }],
  ['exception', { workload: 'MIG_P1', seats: 6000 }],
  ['self-deploy', { workload: 'AIP_P1' }],
  ['self-deploy-below', { workload: 'AATP', seats: 900 }],
  ['ask-fpm', { workload: 'MCAS', seats: 10_000 }],
  ['below-threshold', { workload: 'MDATP', seats: 40 }],
  ['no-seat-rule', { workload: 'OTHER:Microsoft Intune', seats: 400 }],
  ['seats-needed', { workload: 'MDATP' }],
];

const MESSAGES: readonly (readonly [Mood, MessageKey])[] = [
  ['good', 'reply.thanks'],
  ['good', 'reply.language'],
  ['info', 'reply.cancelled'],
  ['info', 'reply.nothing_to_cancel'],
  ['info', 'draft.discarded'],
  ['info', 'draft.gone'],
  ['info', 'renewal.no_partner'],
  ['warning', 'queue.not_fpm'],
  ['warning', 'help.hello.guest'],
  ['warning', 'file.not_a_requester'],
  ['warning', 'file.no_partner'],
  ['warning', 'refused.not_found'],
  ['info', 'refused.unknown_button'],
  ['info', 'export.who'],
  ['info', 'file.none'],
  ['info', 'file.declined'],
  ['warning', 'file.failed'],
  ['warning', 'file.unknown'],
  ['bad', 'decide.note.required'],
  ['waiting', 'refused.later'],
];

/** Messages that carry a name or an id: these can be long or hostile. */
const NAMING: readonly (readonly [Mood, MessageKey])[] = [
  ['info', 'renewal.none'],
  ['warning', 'file.not_frp'],
  ['warning', 'file.no_fpm'],
  ['warning', 'refused.self_approval'],
  ['warning', 'reply.mistyped_id'],
];

const NAMES = ['ATP', 'Defender', 'P1', 'AIP', 'Purview'];

export const answerScenes: readonly Scene[] = [
  ...QUESTIONS.map(([id, question]) =>
    scene(
      `eligibility/${id}`,
      `Is there an SME: ${id.replaceAll('-', ' ')}`,
      words => eligibilityAnswer(requester(words), question).card,
    ),
  ),
  scene(
    'eligibility/guest',
    'The same for somebody who may not file',
    words => eligibilityAnswer(stranger(words), { workload: 'AIP_P1', seats: 20 }).card,
  ),
  ...inAllManners(
    'eligibility/other-workload',
    'A workload as somebody typed it',
    (words, manner) =>
      eligibilityAnswer(requester(words), {
        workload: `OTHER:${typedIn(manner, words.locale).otherWorkload}`,
        seats: 400,
      }).card,
  ),
  ...NAMES.map(name =>
    scene(
      `eligibility/which-${name.toLowerCase()}`,
      `Which one: “${name}”`,
      words => workloadQuestion(requester(words), candidatesFor(name)).card,
    ),
  ),
  scene('eligibility/which', 'No workload named', words => workloadQuestion(requester(words), []).card),
];

export const messageScenes: readonly Scene[] = [
  ...MESSAGES.map(([mood, key]) =>
    scene(
      `message/${key.replace('.', '-')}`,
      `${mood}: ${key}`,
      words => message(requester(words), mood, key).card,
    ),
  ),
  ...NAMING.flatMap(([mood, key]) =>
    inAllManners(`message/${key.replace('.', '-')}`, `${mood}: ${key}`, (words, manner) => {
      const { partner, fpm } = castIn(words.locale, manner);
      const values = { partner: partner.name, fpm: fpm.name, id: nameIn(manner, 'SME-7KQ4-MXTD') };
      return message(requester(words), mood, key, values).card;
    }),
  ),
  scene(
    'export/fpm',
    'An FPM chooses a file',
    words => exporting(speaking(words, castIn(words.locale).fpm)).card,
  ),
  scene(
    'export/admin',
    'A desk admin chooses a file',
    words => exporting(speaking(words, { ...castIn(words.locale).fpm, roles: ['desk_admin'] })).card,
  ),
  scene('message/lost', 'Not understood', words => lost(requester(words), 'xyzzy?').card),
];

export const helpScenes: readonly Scene[] = [
  scene('help/guest', 'Somebody whom the desk does not know', words => help(stranger(words)).card),
  scene('help/fpm', 'An FPM', words => help(speaking(words, castIn(words.locale).fpm)).card),
  scene('help/files-and-decides', 'Somebody with every role', words => {
    const { requester: person } = castIn(words.locale);
    return help(speaking(words, { ...person, roles: ['requester', 'fpm', 'partner_admin'] })).card;
  }),
  ...inAllManners(
    'help/requester',
    'Somebody who files',
    (words, manner) => help(requester(words, manner)).card,
  ),
];
