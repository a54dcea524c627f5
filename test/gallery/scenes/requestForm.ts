import { formScreen } from '../../../bot/commands/screens.ts';
import type { RequestForm } from '../../../cards/parts/formView.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { type Answers, FIELD_KEYS } from '../../../domain/request/fields.ts';
import { readAnswers } from '../../../domain/request/readAnswers.ts';
import { castIn, choicesIn, speaking } from '../sample/cast.ts';
import { answersIn, draftOf, lifeOf, returnedInParts } from '../sample/requests.ts';
import { type Manner, typedIn } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

type State = Omit<RequestForm, 'draft' | 'choices' | 'verdict' | 'errors'> &
  Partial<Pick<RequestForm, 'errors'>> & { readonly draft: Parameters<typeof draftOf>[1] };

/** The form with these answers, drawn the way the house draws it. */
function form(
  words: Words,
  answers: Answers,
  { draft, errors = {}, ...extra }: Partial<State> = {},
  manner: Manner = 'ordinary',
) {
  const cast = castIn(words.locale, manner);
  const { partner, fpm } = cast;
  const context = { partner, fpmName: fpm.name, choices: choicesIn(cast), options: OPTIONS };
  const open = { draft: draftOf(answers, draft), context };
  return formScreen(speaking(words, cast.requester), open, { errors, ...extra }).card;
}

const OPTIONS = { partnerNames: [], fpmIds: [] };

const judged = (answers: Answers): RequestForm['errors'] =>
  readAnswers(answers, { partnerNames: [answers.partnerName ?? ''], fpmIds: [answers.fpmId ?? ''] }).errors;

/** What the desk fills in by itself before anybody typed anything. */
function fresh(words: Words, known: Answers = {}): Answers {
  const { partnerName, fpmId, partnerEmail } = answersIn('ordinary', words.locale);
  return { partnerName, fpmId, partnerEmail, ...known };
}

/** Every kind of error at once. */
const WRONG: Answers = {
  ...{ tenantId: '1f2e3d4c', tenantName: '', seats: 'about 400', region: 'EMEA', workload: 'MDATP' },
  ...{ role: 'FastTrack Migration Resource', primaryLanguage: 'en', secondLanguage: 'en' },
  ...{ partnerEmail: 'anna.fabrikam', justification: 'urgent', discussedWithFpm: 'false', emailSource: '' },
};

const VERDICTS: readonly (readonly [string, Answers])[] = [
  ['sme', { workload: 'MDATP', seats: '400', primaryLanguage: 'en' }],
  ['sme-language-not-listed', { workload: 'OATP_P2', seats: '400', primaryLanguage: 'ja' }],
  ['sme-language-list-missing', { workload: 'AADP_P1', seats: '1200', primaryLanguage: 'pl' }],
  ['sme-language-limited', { workload: 'MCAS', seats: '12000', primaryLanguage: 'zh-Hans' }],
  ['exception', { workload: 'MIG_P1', seats: '6000', primaryLanguage: 'en' }],
  ['self-deploy', { workload: 'AATP', seats: '900' }],
  ['ask-fpm', { workload: 'MDATP', seats: '150' }],
  ['below-threshold', { workload: 'MDATP', seats: '40' }],
  ['no-seat-rule', { workload: 'OTHER', otherWorkload: 'Microsoft Intune', seats: '400' }],
  ['seats-needed', { workload: 'MCAS' }],
];

const correcting = (words: Words, manner: Manner, requestId: string) => ({
  corrects: {
    ...{ requestId, revision: 2, by: castIn(words.locale, manner).fpm.name },
    remark: typedIn(manner, words.locale).note,
  },
});

const inParts = (words: Words, manner: Manner) => {
  const { id, fixes } = returnedInParts(manner, words.locale);
  const { corrects } = correcting(words, manner, id);
  return { corrects: { ...corrects, remark: '', fixes } };
};

export const requestFormScenes: readonly Scene[] = [
  ...inAllManners('form/correction-parts', 'Just the fields that the FPM asked for', (words, manner) =>
    form(words, answersIn(manner, words.locale), { draft: inParts(words, manner) }, manner),
  ),
  ...inAllManners('form/correction-whole', 'The other fields opened too', (words, manner) => {
    const draft = { ...inParts(words, manner), whole: true };
    return form(words, answersIn(manner, words.locale), { draft }, manner);
  }),
  scene('form/empty', 'Opened without a word', words => form(words, fresh(words))),
  scene('form/understood', 'Filled in from a sentence', words => {
    const said = {
      tenantName: 'Contoso',
      seats: '400',
      region: 'EMEA',
      workload: 'MDATP',
      primaryLanguage: 'en',
    };
    return form(words, fresh(words, said), { draft: { understood: Object.keys(said) } });
  }),
  ...VERDICTS.map(([id, known]) =>
    scene(`form/verdict-${id}`, `Eligibility checked: ${id.replaceAll('-', ' ')}`, words =>
      form(words, fresh(words, known)),
    ),
  ),
  scene('form/errors', 'Reviewed with many wrong answers', words =>
    form(words, WRONG, { errors: judged(WRONG) }),
  ),
  scene('form/one-error', 'Reviewed with one wrong answer', words => {
    const answers = { ...answersIn('ordinary', words.locale), seats: '-5' };
    return form(words, answers, { errors: judged(answers) });
  }),
  scene('form/secret', 'A password was typed and is gone', words =>
    form(words, answersIn('ordinary', words.locale), { errors: { justification: 'secret' } }),
  ),
  scene('form/changed', 'The form changed since it was opened', words =>
    form(words, answersIn('ordinary', words.locale), { changed: true }),
  ),
  ...inAllManners('form/filled', 'Filled in, no error', (words, manner) =>
    form(words, answersIn(manner, words.locale), {}, manner),
  ),
  ...inAllManners('form/correction', 'A returned request is corrected', (words, manner) => {
    const { returned } = lifeOf(manner, words.locale);
    const draft = correcting(words, manner, returned.id);
    return form(words, answersIn(manner, words.locale), { draft }, manner);
  }),
  ...inAllManners(
    'form/everything-wrong',
    'An error on every field, of a form that changed',
    (words, manner) => {
      const answers = answersIn(manner, words.locale);
      const errors = Object.fromEntries(FIELD_KEYS.map(key => [key, 'too_long' as const]));
      const draft = correcting(words, manner, 'SME-3XC9-PJD4');
      return form(words, answers, { draft, errors, changed: true }, manner);
    },
  ),
];
