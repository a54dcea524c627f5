import { smeRoute } from '../../../domain/eligibility/smeRoute.ts';
import { isWorkloadId } from '../../../domain/eligibility/workloads.ts';
import { carriesSecret } from '../../../domain/secrets.ts';
import { matcher } from '../../understanding/slots/lexicon.ts';
import { readText } from '../../understanding/text.ts';
import { type Answer, fact, type Question, type Statement } from '../answer.ts';
import { rowStatements } from '../eligibility/statements.ts';

const WORDS = matcher({
  secret: `password*, passwd, pwd, credential*, access id, contract id, token, secret, haslo, hasla, haslem, hasel, poswiadczen*,
    密码, 口令, 凭据, 凭证, 访问 id, 合同 id, 存取识别码, 合约识别码, パスワード, アクセス id, 契约 id, 资格情报, 认证情报`,
  untrue: `fake*, forge*, any old, random, dummy, bogus, invent*, exaggerat*, inflate*, backdat*, lie, lie about, make up, made up, trick,
    cheat*, zawyz*, byle jak*, cokolwiek, losow*, zmysl*, sfalsz*, falsz*, podrob*, antydat*, oszuk*, sciem*, podciagn*, zaokragl*,
    wiecej licencji, round up, bump up, higher number, bigger number, more seats, 多报, 虚报, 谎报, 编个, 编一, 自己编, 编造, 伪造, 造假,
    作假, 灌水, 灌点水, 蒙混, 假的, 假资料, 糊弄, 写多, 写高, 多写, 填多, 多填, 填大, 填高, 报高, 往高, 往上调, 凑成, 随便填, 乱填, 假数据, 盛って, 盛る, 多め, 上乗せ, 切り上げ, 水增し, 偽装,
    偽造, 捏造, 架空, ごまか, 嘘, 適当に, でたらめ, ダミー`,
});

/** What the refused thing is about: the rule that stands there is told with it. */
const SUBJECTS = {
  approval: fact('fact.SME-12'),
  references: fact('fact.SPZ-05.customer_references'),
  mpa: fact('fact.IR-14.global_admin'),
  consent: fact('fact.IR-19.invite'),
  partnerId: fact('fact.IR-10'),
  tenantId: fact('fact.SME-15.tenantId'),
  temporary: fact('fact.IP-10.setup_info'),
} as const;

const ABOUT = matcher({
  approval: 'approv*, sign off, sign it off, fpm, zatwierdz*, akcept*, zaakcept*, 批准, 核准, 审批, 承認',
  references:
    'reference*, case stud*, referencj*, 客户参考, 客户案例, 参考客户, カスタマー リファレンス, リファレンス, 事例',
  mpa: 'mpa, partner agreement, umow* partnersk*, 合作伙伴协议, パートナー契約',
  consent:
    'consent, agreement of the customer, without asking the customer, zgod* klient*, bez zgody, 客户同意, 客户授权, 同意, 許可を得ず',
  partnerId: 'partnerid, partner id, mpn id, 合作伙伴 id, パートナー id',
  tenantId: 'tenant id, tenantid, identyfikator dzierzawy, id dzierzawy, 租户 id, 租用户 id, テナント id',
  temporary: 'temp, temporary, tymczasow*, 临时, 暂时, 一時, 仮',
} satisfies Record<keyof typeof SUBJECTS, string>);

/** What is refused: a wrong number or a false statement, keeping a secret, or acting in somebody else's place. */
export function refused(question: Question): Answer {
  const { text, slots } = question;
  const { folded } = readText(text);
  const said = WORDS.find(folded).map(({ id }) => id);
  const about = ABOUT.find(folded).map(({ id }) => id);
  const rules = [...new Set(about)].map(id => SUBJECTS[id]);
  if (carriesSecret(text) || said.includes('secret')) {
    return {
      verdict: { mood: 'warning', key: 'answer.meta.unsafe.secret' },
      says: [fact('fact.AMB-33'), ...rules],
    };
  }
  if (slots.seats === undefined && about.includes('references')) return references;
  if (slots.seats !== undefined || said.includes('untrue')) return truth(question, rules);
  return {
    verdict: { mood: 'warning', key: 'answer.meta.unsafe' },
    says: [fact('fact.D1.roles'), ...rules, fact('fact.D1.own'), fact('fact.SME-24.questions')],
  };
}

const references: Answer = {
  verdict: { mood: 'warning', key: 'answer.meta.unsafe.references' },
  says: [SUBJECTS.references, fact('fact.SME-24.questions')],
};

/** The true number decides, and the row for it tells what there is (SME-05, SME-06, SME-11, SME-15). */
function truth(
  { slots: { workload = '', seats }, speaker: { words } }: Question,
  rules: readonly Statement[],
): Answer {
  const rows = isWorkloadId(workload) ? rowStatements(words, workload, smeRoute({ workload, seats })) : [];
  const numbers = seats === undefined ? [] : [fact('fact.SME-15.seats'), ...rows];
  return {
    verdict: {
      ...{ mood: 'warning' },
      key: seats === undefined ? 'answer.meta.unsafe.false' : 'answer.meta.unsafe.seats',
    },
    says: [...numbers, ...rules, fact('fact.SME-24.questions')],
    facts: ['SME-11'],
  };
}
