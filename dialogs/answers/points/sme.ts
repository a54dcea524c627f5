import { fact } from '../answer.ts';
import { asksFor, type Point, type Points } from '../pointed.ts';

const fpmFirst: Point = {
  asked:
    asksFor(`before + fpm, first + fpm, beforehand + fpm, in advance + fpm, przed + fpm, zanim + fpm, najpierw + fpm,
    wczesniej + fpm, 之前 + fpm, 事先 + fpm, 先 + fpm, 前に + fpm, 事前 + fpm`),
  verdict: { mood: 'info', key: 'answer.point.fpm_first' },
  says: [fact('fact.SME-21')],
  replaces: ['fact.SME-04'],
};

const whoSubmits: Point = {
  asked:
    asksFor(`who can, who may, who at + submit, who on + submit, who from + submit, who is allowed, who in our, anyone submit, anybody submit, kto moze, kto u nas, kto z nas,
    kto w firmie, 谁可以, 谁能, 谁有权, 谁来提交, 哪些人可以, 誰が, 誰でも`),
  verdict: { mood: 'info', key: 'answer.point.who_submits' },
  replaces: ['fact.SME-10'],
};

const incomplete: Point = {
  asked:
    asksFor(`incomplete, not complete, half filled, wrong info, wrong data, wrong detail, mistake in the form, niepeln, niekompletn,
    bledn, pomylk, 不完整, 不齐, 填错, 写错, 漏填, 没填完, 填一半, 没写全, 不備, 記入漏れ, 記載漏れ, 書き漏れ, 間違`),
  verdict: { mood: 'warning', key: 'answer.point.incomplete' },
  replaces: ['fact.SME-11'],
};

const assignment: Point = {
  asked: asksFor(`assign, przydzia, przydziel, 指派, 分配, 割り当て, アサイン`),
  verdict: { mood: 'info', key: 'answer.point.assignment' },
  says: [fact('fact.SME-18')],
  caveats: ['AMB-07'],
};

const whoSees: Point = {
  asked:
    asksFor(`who + see, who + read, who + view, visible to, kto + widzi, kto + zobaczy, kto + wglad, kto + czyta, 谁 + 看, 谁 + 查看, 誰 + 見,
    誰 + 閲覧, 誰に + 見`),
  verdict: { mood: 'info', key: 'answer.point.who_sees' },
  facts: ['D1'],
};

const avoiding: Point = {
  asked:
    asksFor(`avoid, prevent, in advance, beforehand, ahead of, unikn, zapobie, wczesniej, zawczasu, 避免, 提前, 事先, 预防, 避ける, 避けたい, 防ぐ, 事前,
    前もって, されないため, されないように`),
  says: [fact('fact.SME-04')],
};

/** What questions about SME requests may be about in particular. */
export const SME_POINTS: Points = {
  'sme.submit_where': [fpmFirst, whoSubmits],
  'sme.approver': [whoSees],
  'sme.approve_action': [
    {
      asked:
        asksFor(`undo, take back, take it back, take that back, took it back, revert, revoke, reverse, unapprove, by mistake, wrong one, cofn, wycof, odwola, pomylk, omylkowo, przez przypadek, nie ten wniosek,
        撤回, 撤销, 撤消, 收回, 误点, 点错, 批错, 按错, 取り消, 取消, 間違って, 誤って, 元に戻`),
      verdict: { mood: 'warning', key: 'answer.point.decided' },
      replaces: ['fact.D1.roles'],
    },
  ],
  'sme.reject_reasons': [incomplete, fpmFirst, avoiding],
  'sme.fields': [incomplete],
  'sme.timeline': [
    {
      asked:
        asksFor(`calendar, business day + or, working day + or, kalendarzow, robocz + czy, 自然日, 日历, 工作日 + 还是, 工作天 + 还是,
        还是 + 工作日, 还是 + 工作天, 工作日吗, 工作天吗, 暦日, カレンダー, 営業日ですか, 営業日でしょうか, 営業日 + それとも`),
      verdict: { mood: 'info', key: 'answer.point.which_days' },
      says: [fact('fact.SME-17'), fact('fact.SME-18')],
    },
    assignment,
  ],
  'sme.contact': [
    {
      asked:
        asksFor(`after + end, after + over, after + finish, after + done, after + left, after + complete, is over, has ended, once + over, once + finish,
        po zakoncz, po wspolprac, skoncz, zakonczy, 结束后, 结束之后, 结束以后, 完成后, 做完, 走了以后, 离开后, 終了後, 終わった, 引き揚げ, 完了後, 抜けた後`),
      verdict: { mood: 'info', key: 'answer.point.contact_after' },
      says: [fact('fact.SME-24.questions')],
      replaces: ['fact.SME-23.after'],
    },
  ],
  'sme.responsibilities': [
    {
      asked: asksFor(
        `agree on, agree with, have to agree, settle, uzgodni, ustali, 商定, 约定, 谈好, 取り決め, 合意, 決めておく`,
      ),
      verdict: { mood: 'info', key: 'answer.point.agreeing' },
      replaces: ['fact.SME-22.agree', 'fact.SME-23.agree', 'fact.SME-24.agree'],
    },
    { asked: asksFor('ftop'), says: [fact('fact.SME-25.ftop')] },
    {
      asked: asksFor('learn, trainee, trained, nauk, nauc, uczy, szkol, 学习, 培训, 学ぶ, 学ん, 習得, 教育'),
      says: [fact('fact.SME-24.learning')],
    },
  ],
  'sme.migration': [
    {
      asked: asksFor(
        `sharepoint, onedrive, google drive, file, box, dropbox, plik, 文件迁移, 文件服务器, 文件共享, 档案, ファイル`,
      ),
      verdict: { mood: 'warning', key: 'answer.point.not_mail' },
      says: [fact('fact.SME-15.role')],
      replaces: ['fact.SME-15.emailSource'],
      caveats: ['AMB-07f'],
    },
  ],
};
