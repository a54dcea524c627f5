import type { EngagementCommand } from '../../../domain/engagement/command.ts';
import { engage, setUp } from '../../../domain/engagement/lifecycle.ts';
import { type Engagement, engagementIdOf, type Terms } from '../../../domain/engagement/record.ts';
import { TERM_FIELDS } from '../../../domain/engagement/terms.ts';
import type { Locale, Person } from '../../../domain/people.ts';
import type { Result } from '../../../domain/result.ts';
import { castIn } from './cast.ts';
import { REQUEST_IDS } from './requests.ts';
import { type Manner, nameIn, typedIn } from './typed.ts';

const [REQUEST_ID] = REQUEST_IDS;
const at = (hour: number) => ({
  now: `2025-06-10T${String(hour).padStart(2, '0')}:00:00Z`,
  commitId: 'sample',
});

const ORDINARY: Readonly<Record<Locale, Omit<Terms, 'kind' | 'learners' | 'endDate'>>> = {
  en: {
    expectations: 'Weekly calls in which the SME reviews the policy; the partner makes the changes.',
    outcomes: 'Attack surface reduction rules in block mode on 400 devices.',
    exitCriteria: 'Two weeks without a blocked business application. Returns for the next wave.',
    timeline: 'Pilot in June, first wave in July.',
  },
  pl: {
    expectations: 'Cotygodniowe rozmowy: ekspert sprawdza zasady, partner wprowadza zmiany.',
    outcomes: 'Reguły ograniczania powierzchni ataku w trybie blokowania na 400 urządzeniach.',
    exitCriteria: 'Dwa tygodnie bez zablokowanej aplikacji. Powrót przed kolejnym etapem.',
    timeline: 'Pilotaż w czerwcu, pierwszy etap w lipcu.',
  },
  ja: {
    expectations: '毎週の打ち合わせで SME がポリシーを確認し、変更はパートナーが行います。',
    outcomes: '400 台で攻撃面の縮小ルールをブロック モードにする。',
    exitCriteria: '業務アプリが止まらない状態が 2 週間続くこと。次の展開の前に再参加。',
    timeline: '6 月にパイロット、7 月に最初の展開。',
  },
  'zh-Hans': {
    expectations: '每周一次会议：SME 审查策略，由合作伙伴修改。',
    outcomes: '400 台设备上的攻击面减少规则进入阻止模式。',
    exitCriteria: '连续两周没有业务应用被拦截。下一批部署之前返回。',
    timeline: '六月试点，七月第一批。',
  },
  'zh-Hant': {
    expectations: '每週一次會議：SME 檢視原則，由合作夥伴修改。',
    outcomes: '400 台裝置上的受攻擊面縮小規則進入封鎖模式。',
    exitCriteria: '連續兩週沒有業務應用程式被擋下。下一批部署之前返回。',
    timeline: '六月試點，七月第一批。',
  },
};

/** What people of this language and manner agree on. */
export function termsIn(manner: Manner, locale: Locale): Terms {
  const { colleague, sme } = castIn(locale, manner);
  const { justification } = typedIn(manner, locale);
  const long = (key: 'outcomes' | 'timeline'): string => justification.slice(0, TERM_FIELDS[key].maxLength);
  const typed =
    manner === 'ordinary'
      ? ORDINARY[locale]
      : {
          ...{ expectations: long('outcomes'), outcomes: long('outcomes'), exitCriteria: long('outcomes') },
          timeline: long('timeline'),
        };
  const names = Array.from({ length: 5 }, () => nameIn(manner, sme.name));
  return {
    kind: 'assist',
    ...typed,
    learners: manner === 'ordinary' ? [colleague.name, 'Kim Akers'] : names,
  };
}

const recordOf = (result: Result<{ readonly record: Engagement }, string>): Engagement => {
  if (!result.ok) throw new Error(`a sample was refused: ${result.error}`);
  return result.value.record;
};

export type EngagementWay = Readonly<
  Record<
    'set_up' | 'agreed' | 'taken_back' | 'active' | 'completed' | 'archived' | 'proactive' | 'direct',
    Engagement
  >
>;

/** An engagement in every state it can be in, all made by the rules themselves. */
export function engagementOf(manner: Manner, locale: Locale): EngagementWay {
  const { requester, fpm, sme, partner } = castIn(locale, manner);
  const { tenantName: customer, note } = typedIn(manner, locale);
  const terms = termsIn(manner, locale);
  const named = ({ id, name }: Person) => ({ id, name });
  const { id: partnerId, name: partnerName } = partner;
  const between = { frp: named(requester), fpm: named(fpm), sme: named(sme) };
  const basis = { id: engagementIdOf(REQUEST_ID), partnerId, partnerName, customer, ...between };
  const from = { ...basis, requestId: REQUEST_ID, inContact: true };
  const does = (before: Engagement, command: EngagementCommand, who: Person, hour: number): Engagement =>
    recordOf(engage(before, command, who, before.revision, at(hour)));
  const changed: Terms = { ...terms, endDate: '2025-07-31' };
  const set_up = recordOf(setUp(from, { type: 'set_up', terms }, sme, at(8)));
  const agreed = does(does(set_up, { type: 'agree' }, sme, 9), { type: 'agree' }, fpm, 10);
  const active = does(agreed, { type: 'agree' }, requester, 11);
  const ending = { type: 'complete', summary: note, feedback: note } as const;
  const completed = does(active, ending, sme, 12);
  const proactive: Terms = { ...changed, kind: 'proactive' };
  return {
    ...{ set_up, agreed, active, completed },
    taken_back: does(active, { type: 'revise', terms: changed }, requester, 12),
    direct: { ...active, terms: { ...terms, kind: 'migration_direct' } },
    archived: does(completed, { type: 'archive' }, fpm, 13),
    proactive: recordOf(setUp(basis, { type: 'start', terms: proactive }, fpm, at(8))),
  };
}
