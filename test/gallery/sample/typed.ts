import type { Locale } from '../../../domain/people.ts';
import { FIELDS } from '../../../domain/request/fields.ts';

/** How the people of a scene write. The longest texts come in long Latin words and in ideographs without any blank. */
export const MANNERS = ['ordinary', 'longest', 'longest_han', 'hostile'] as const;
export type Manner = (typeof MANNERS)[number];

/** Everything in a card that came from a keyboard. */
export interface Typed {
  readonly tenantName: string;
  readonly otherWorkload: string;
  readonly justification: string;
  readonly emailSource: string;
  readonly email: string;
  /** What an FPM writes to the partner. */
  readonly note: string;
}

/** The longest message to a partner (`request.json` and `verbs.ts` say so), and names that are longer than any real one. */
const LONGEST = { note: 1000, person: 100, company: FIELDS.partnerName.maxLength } as const;

/** A sign that stands in every hostile text and in no other, so that a test finds where they went. */
export const SKULL = '☠';

/** Markdown, a mention, a binding, HTML, a broken link, characters that turn the direction of writing. */
const VENOM = [
  `${SKULL} **bold** _italic_ [link](http://evil.example) name](http://evil.example)`,
  '<at>Everyone</at> <script>alert(1)</script> &lt;b&gt;',
  `\${requestId} \${if(true, 'x', 'y')} {{DATE()}}`,
  '\u202Eexe.fdp\u202C \u200Fשלום `code`',
].join(' ');

const PATTERN = {
  longest: 'Konstantynopolitańczykowianeczka z Łękołodów ma zażółconą gęśląjaźń; ',
  longest_han: '需要專家協助導入端點防護並檢視既有政策設定，導入支援をお願いします。',
} as const;

const repeated = (pattern: string, length: number): string =>
  pattern
    .repeat(Math.ceil(length / pattern.length))
    .slice(0, length)
    .trim()
    .padEnd(length, '.');

const longest = (pattern: string): Typed => ({
  tenantName: repeated(pattern, FIELDS.tenantName.maxLength),
  otherWorkload: repeated(pattern, FIELDS.otherWorkload.maxLength),
  justification: repeated(pattern, FIELDS.justification.maxLength),
  emailSource: repeated(pattern, FIELDS.emailSource.maxLength),
  email: `${'q'.repeat(FIELDS.partnerEmail.maxLength - 13)}@mail.example`,
  note: repeated(pattern, LONGEST.note),
});

const hostile: Typed = {
  tenantName: VENOM,
  otherWorkload: `${SKULL} [x](http://evil.example) **\${seats}** <at>FPM</at>`,
  justification: `${VENOM}\n# Heading\n- list\n1. list\n> quote\n\n| a | b |\n`,
  emailSource: VENOM.slice(0, FIELDS.emailSource.maxLength),
  email: `${SKULL}[x](http://evil.example)**\${x}**_y_@evil.example`,
  note: `${VENOM}\n\n![image](http://evil.example/x.png)\n---\n${VENOM}`,
};

const ORDINARY: Readonly<Record<Locale, Pick<Typed, 'tenantName' | 'justification' | 'note'>>> = {
  en: {
    tenantName: 'Northwind Traders',
    justification:
      'First rollout of Defender for Endpoint on 400 devices. The pilot runs, but attack surface reduction rules block two business applications. We need a review of the policy before the next wave in July.',
    note: 'Please add the current policy export, and name the two people who join the sessions.',
  },
  pl: {
    tenantName: 'Zakłady Wingtip',
    justification:
      'Pierwsze wdrożenie Defendera dla punktów końcowych na 400 urządzeniach. Pilotaż działa, ale reguły ograniczania powierzchni ataku blokują dwie aplikacje biznesowe. Prosimy o przegląd zasad.',
    note: 'Proszę dołączyć eksport bieżących zasad i podać dwie osoby, które wezmą udział w sesjach.',
  },
  ja: {
    tenantName: 'コントソ商事株式会社',
    justification:
      '400 台に Defender for Endpoint を初めて展開します。パイロットは動いていますが、攻撃面の縮小ルールが業務アプリ二つを止めています。七月の次の展開の前に、ポリシーのレビューをお願いします。',
    note: '現在のポリシーのエクスポートと、セッションに参加する二名のお名前を追記してください。',
  },
  'zh-Hans': {
    tenantName: '北风贸易有限公司',
    justification:
      '首次在 400 台设备上部署 Defender for Endpoint。试点已运行，但攻击面减少规则拦截了两个业务应用。希望在七月下一批部署之前，由专家审查策略。',
    note: '请附上当前策略的导出文件，并写明参加会议的两位同事。',
  },
  'zh-Hant': {
    tenantName: '北風貿易股份有限公司',
    justification:
      '首次在 400 台裝置上部署 Defender for Endpoint。試點已運行，但受攻擊面縮小規則擋下了兩個業務應用程式。希望在七月下一批部署之前，由專家檢視原則設定。',
    note: '請附上目前原則的匯出檔，並寫明參加會議的兩位同事。',
  },
};

/** What people of this language write in this manner. */
export function typedIn(manner: Manner, locale: Locale): Typed {
  if (manner === 'hostile') return hostile;
  if (manner !== 'ordinary') return longest(PATTERN[manner]);
  const rest = {
    otherWorkload: 'Microsoft Intune',
    emailSource: 'Lotus Notes 9',
    email: 'helpdesk@partner.example',
  };
  return { ...rest, ...ORDINARY[locale] };
}

/** A person's or a company's name, written in this manner. */
export function nameIn(manner: Manner, ordinary: string, whose: 'person' | 'company' = 'person'): string {
  if (manner === 'ordinary') return ordinary;
  return manner === 'hostile' ? VENOM.slice(0, LONGEST.company) : repeated(PATTERN[manner], LONGEST[whose]);
}
