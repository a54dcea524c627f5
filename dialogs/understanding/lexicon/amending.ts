import type { Lexicon } from '../slots/lexicon.ts';

/** Words that put something else in the place of what was said. */
export const CHANGES: Lexicon = {
  en: `make, make it, make that, set, set it, put, should be, should have been, must be, correction, correct, fix, update, change,
    change it, changed, wrong, that's wrong, thats wrong, rather than, switch, switch it, actually, my mistake, typo`,
  pl: `zmien, zmieniam, popraw, ma byc, maja byc, mialo byc, mial byc, powinno byc, powinien byc, powinna byc, zamien, wpisz, ustaw,
    poprawka, jednak, pomylka, pomylilem sie, pomylilam sie`,
  zh: `不对, 错了, 写错了, 弄错了, 说错了, 打错了, 更正, 更正一下, 改一下, 改, 改成, 改为, 换成, 换, 变更为, 应该是, 应为, 设为, 修改为,
    调整为, 而不是, 其实, 其实是`,
  ja: `変更, 変更して, 変更してください, 変更します, 変えて, 変えてください, 訂正, 訂正します, 訂正して, 修正, 修正して, 修正してください,
    間違えました, 間違い, 間違いで, 違います, 違う, 正しくは, にして, にしてください, でした, いや`,
};

/** Words that stand beside a field and its answer, and say nothing more. */
export const BESIDE_FIELDS: Lexicon = {
  en: 'field, value, lang, language, name, id, tenant, email, mail, contact, e-mail, number, count, as, team, sme, primary, first, main',
  pl: `pole, wartosc, jezyk, jezyka, nazwa, nazwe, liczba, liczbe, klientem, klientowi, dzierzawa, dzierzawy, adres, kontakt, glowny, podstawowy,
    sztuk, na, to, z, zamiast, jako`,
  zh: `语言, 名称, 名字, 数量, 数, 租户, 租用户, 邮箱, 信箱, 一下, 把, 将, 成, 为, 请, 麻烦, 张, 份, 个, 席次, 帐号, 授权数, 席数`,
  ja: `言語, 名前, 数, 欄, 値, 様, さん, してください, ください, お願いします, です, する, に, を, は, 件, 本`,
};
