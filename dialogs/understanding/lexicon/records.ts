/**
 * What people want with their own records, in words that mean nothing else: a sentence that holds them is about the
 * records whatever else it may look like. Patterns read folded text (`text.ts`): no case, no diacritics, Han simplified.
 */
export const RECORD_WISHES = {
  calendar: [
    String.raw`\bics\b|\bcalendar (?:file|entry|entries|export|download)\b|\b(?:in|to|into) (?:my|our) (?:outlook|calendar)\b`,
    String.raw`\bplik\w* kalendarza\b|\bdo (?:\w+ )?(?:kalendarza|outlooka)\b|\bplik\w* ics\b`,
    '(?:日历|行事历|日程)(?:文件|档案|档)|(?:到|入|进)(?:我的|我们的)?(?:日历|行事历|outlook)',
    'カレンダー ?(?:ファイル|に(?:追加|登录|入れ|取り込))',
  ],
  remove: [
    String.raw`\b(?:remove|delete|erase|strike out|take off)\b`,
    String.raw`\b(?:usun|skresl|wykresl|skasuj|wykasuj)`,
    '删除|删掉|移除|去掉|划掉|削除|消して|外して',
  ],
  correct: [
    String.raw`^(?:please )?(?:correct|fix|amend|change|update)\b`,
    '^(?:prosze )?(?:popraw|skoryguj|zmien|sprostuj)',
    '^请?(?:更正|修正|改正|修改|更改)|订正|修正して|直して|改成',
  ],
  renewed: [
    String.raw`\bwe(?:'ve| have)?(?: just)? renewed\b|\bmark .*\bas renewed\b|\bis renewed now\b`,
    String.raw`\bodnowilismy\b|\boznacz .*odnowion`,
    '已续订|已经续订|续订了|续订完成|已续约|已经续约|续约了|续约完成|更新しました|更新济み|更新が完了|更新完了',
  ],
  history: [
    String.raw`\bhistory of (?:\w+ )?(?:records|enrol?l?ments?|designations?)\b|\b(?:record|enrol?l?ment)s? history\b`,
    String.raw`\bwho (?:changed|edited) (?:our|the|my) (?:records?|enrol?l?ments?|designations?)\b`,
    String.raw`\bhistori\w* (?:\w+ )?(?:zapis|rejestracji|oznaczen)|\bkto zmieni\w* (?:\w+ )?(?:zapis|rejestracj)`,
    '(?:记录|纪录|注册|指定)的?(?:历史|历程|更改|变更)|谁(?:改|更改|变更)了?.*(?:记录|纪录)',
    '(?:记录|登录|指定)の(?:变更)?履历|记录を(?:谁|だれ)が',
  ],
  overview: [
    '^(?:please )?(?:show |list |see )?(?:me )?(?:our|my|all our) (?:records|enrol?l?ments|designations)[.?!]?$',
    String.raw`^what (?:is|do (?:you|we) have|have (?:you|we) got) on record\b|^(?:show )?(?:the )?records of \S`,
    String.raw`^(?:show|list|see) (?:me )?(?:our|my|all our) speciali[sz]ations?[.?!]?$|^what (?:have|did) (?:we|you) record(?:ed)?\b`,
    '^(?:which|what) (?:speciali[sz]ations|specs|designations) (?:do|have|are) (?:we|i|ours?)(?: (?:already |currently )?(?:have|hold|got|earned))?(?: on record| now)?[.?!]?$',
    '^(?:jakie|ktore) (?:mamy |my mamy )?(?:specjalizacje|oznaczenia)(?: (?:juz )?mamy)?(?: w zapisach)?[.?!]?$',
    '^(?:我们|我司|咱们)(?:现在|目前|已经)?(?:有|拿了|拥有)(?:哪些|什么|哪几个)(?:专用化|特制化|指定)[。？?]?$',
    '^(?:うち|弊社|当社|自社)(?:が|は|で|の)(?:今|现在)?(?:持って(?:い)?る|取得して(?:い)?る|取得济みの)(?:专门化|指定)(?:は|って)?(?:何|どれ|なに)?[^。]{0,6}[。？?]?$',
    String.raw`^(?:which|what) partners (?:do i (?:have|look after)|are mine)\b|^(?:show |list )?(?:me )?my partners[.?!]?$`,
    String.raw`^(?:pokaz |wypisz )?(?:mi )?(?:nasze|moje) (?:zapisy|rejestracje|oznaczenia|specjalizacje)[.?!]?$|^zapisy firmy \S`,
    String.raw`^co (?:juz )?(?:mamy|mam|masz) (?:juz )?(?:zapisane|w zapisach)\b|^(?:pokaz |jakich mam |jacy sa |ktorzy to )?(?:moich|moi) partner\w*[.?!]?$|^jakich (?:mam )?partnerow (?:mam|prowadze)\b`,
    '^(?:查看|看看|显示|列出)?(?:我们|我)的?(?:所有)?(?:记录|纪录|指定)[。？?]?$',
    '^(?:查看|看看|显示|列出)(?:一下)?(?:我们|我)的?(?:所有)?(?:专用化|特制化)[。？?]?$|^(?:我们)?(?:已经)?(?:记录|登记)了(?:什么|哪些)',
    '^(?:查看|看看|显示|列出)?我的合作(?:伙伴|夥伴)[。？?]?$|^我(?:有|负责)哪些合作(?:伙伴|夥伴)',
    '^(?:自社|うち|弊社|当社)の(?:记录|指定)(?:を(?:见せて|表示して?))?[。？?]?$|^记录を(?:见せて|表示)',
    '^(?:自社|うち|弊社|当社)の专门化(?:を(?:见せて|表示)|一览)|^何が(?:记录|登录)され|^担当パートナー(?:は|を|の?一览|$)',
  ],
  record: [
    String.raw`^(?:please )?(?:record|save|note|add|enter|register|put down)\b`,
    '^(?:prosze )?(?:zapisz|zanotuj|dodaj|wpisz|zarejestruj)',
    '^请?(?:记录|登记|记下|添加|录入)|^记录 ?[:：]|(?:を|に)(?:记录|登录)(?:して|する)',
  ],
  renewals: [
    String.raw`^(?:show )?(?:me )?(?:the )?renewals? (?:of|for|at) \S[^,;?]*$`,
    String.raw`^odnowienia (?:u )?(?:firmy |partnera )?\S`,
    String.raw`^(?!.*(?:合同|契约|合约|权益))\S[^。]{0,20}的(?:续订|续约)[。？?]?$`,
    String.raw`^(?!.*(?:契约|ライセンス|特典))\S[^。]{0,20}の更新[。？?]?$`,
  ],
} as const;

export type RecordWish = keyof typeof RECORD_WISHES;

/** What tells a designation from a specialization of the same name ("Security"). */
export const DESIGNATION_WORDS = String.raw`\bdesignation|\bsolutions? partner\b|\boznaczeni|指定|ソリューション ?パートナー`;

/** What tells "Finance" or "Identity" from the specialization of that name: without one of these they are just words. */
export const ENROLMENT_WORDS = String.raw`\benrol|\bdate\b|\bdat[aey]\b|日期|日付|\bspeciali[sz]ation|\brecord\b|\brejestracj|\bspecjalizac|\bzapis|注册|记录|专用化|特制化|登录|专门化`;

/** What dates in a calendar are of, so that "calendar days" of a request stay what they are. */
export const RENEWAL_WORDS = String.raw`\brenew|\banniversar|\bspeciali[sz]ation|\bdates?\b|\bodnow|\brocznic|\bspecjalizac|\bdat|续订|续约|周年|专用化|特制化|专门化|更新|记念日|日期`;
