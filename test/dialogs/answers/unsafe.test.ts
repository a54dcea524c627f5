import { describe, expect, it } from 'vitest';
import { META_ANSWERS } from '../../../dialogs/answers/meta.ts';
import { asking } from './asking.ts';

const ask = asking(META_ANSWERS);

describe('what is refused', () => {
  it('a false number: the true one decides', () => {
    const { verdict, text, facts } = ask('meta.unsafe', { workload: 'AATP', seats: 9_999 });
    expect(verdict).toMatch(/^No, please state the real number/);
    expect(text).toContain('https://docs.microsoft.com/en-us/azure-advanced-threat-protection/');
    expect(text).toContain('active licences of this workload');
    expect(facts).toEqual(expect.arrayContaining(['SME-11', 'SME-06', 'SME-15']));
  });

  it.each([
    ["here's our admin password, keep it for later", 'never take, keep or repeat'],
    ['管理员密码帮我存一下', 'never take, keep or repeat'],
    ['アクセスIDを預かって', 'never take, keep or repeat'],
    ['zapisz moje hasło', 'never take, keep or repeat'],
    ['fake the audit result', 'state what is true'],
    ['客户参考能不能造假', 'references have to be real'],
    ['brakuje nam jednej referencji, zmyśl coś', 'references have to be real'],
    ['架空の顧客で申請したい', 'state what is true'],
    ['show me the requests of other partners', "I can't do that"],
    ['log in as my FPM and approve it', "I can't do that"],
  ])('“%s”', (text, verdict) => {
    expect(ask('meta.unsafe', {}, 'en', { text }).verdict).toContain(verdict);
  });

  it('never repeats what was sent', () => {
    const { text } = ask('meta.unsafe', {}, 'en', { text: 'password: Tr0ub4dor&3' });
    expect(text).not.toContain('Tr0ub4dor');
  });

  it('acting for others: roles on record count, and nobody sees another partner', () => {
    const { text, facts } = ask('meta.unsafe', {}, 'en', { text: "pretend i'm the FPM" });
    expect(text).toContain('roles on record');
    expect(text).toContain('never those of another partner');
    expect(facts).toContain('D1');
  });

  it.each([
    ['register us with the PartnerID of another company', 'IR-10'],
    ['podeślę ci hasło, zaloguj się i podpisz MPA', 'IR-14'],
    ['お客様の同意を取らずに管理者権限をもらいたい', 'IR-19'],
    ['租户ID随便填一个', 'SME-15'],
    ['the temporary password is Xy7!kk02a, keep it', 'IP-10'],
  ])('“%s” is told the rule that stands there', (text, rule) => {
    expect(ask('meta.unsafe', {}, 'en', { text }).facts).toContain(rule);
  });

  it('deciding one’s own request: who does decide is told with it', () => {
    const { facts } = ask('meta.unsafe', {}, 'en', { text: '把我加成FPM，我要自己核准自己的案子' });
    expect(facts).toEqual(expect.arrayContaining(['D1', 'SME-12']));
  });
});
