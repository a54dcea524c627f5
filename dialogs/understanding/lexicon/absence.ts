/**
 * How an FPM says that they are away, that they are back, and for which days. Patterns read folded text (`text.ts`): no
 * case, no diacritics, Han simplified.
 */

/** Said to whoever decides for them, and asked of the desk: these mean nothing else. */
export const AWAY_FORMS = [
  String.raw`^(?:hi|hello|hey)?[, ]*(?:i am|i'm|im|i will be|i'll be|ill be|i(?:'m| am) going to be) (?:away|off|absent|on (?:vacation|holidays?|(?:annual |parental |sick )?leave|pto|a business trip)|out of (?:the )?office|ooo|sick)\b`,
  String.raw`^who (?:stands in|decides|covers) for me\b|^(?:set|start) (?:my )?(?:out of office|ooo)\b`,
  '^(?:jestem|bede) (?:na (?:urlopie|zwolnieniu)|nieobecn|poza biurem)|^(?:ide|jade|wyjezdzam) na (?:urlop|zwolnienie)|^kto mnie zastepuje',
  '^我.{0,16}(?:休假|请假|度假|休年假|不在办公室|不在公司)|^谁(?:代替|代理|替)我',
  '^(?:私は|仆は)?.{0,12}(?:休暇|お休み|不在)(?:です|にします|になります|を(?:と|取)ります|に入ります|をいただきます)|^私の代理は谁',
] as const;

/** The same where the sentence says when. */
export const AWAY_THEN = new RegExp(
  [
    String.raw`^(?:i am|i'm|im|i will be|i'll be) (?:out|gone|travell?ing)\b|\b(?:i won't|i will not|i'm not|i am not|i can't) be (?:in|here|around|available|working|at work)\b|^(?:i'm|i am) not (?:in|here|available|working)\b`,
    String.raw`^(?:out of (?:the )?office|ooo|away|(?:on )?(?:vacation|holidays?|(?:annual )?leave|pto)|time off|day off)\b`,
    String.raw`\bi(?:'m| am|'ll| will)?(?: be)? (?:have|having|tak(?:e|ing)|go(?:ing)? on)\b.*\b(?:off|vacation|holidays?|leave|pto)\b`,
    String.raw`\b(?:stands? in|stand(?:ing)? in|covers?|covering|decides?|deputi[sz]es) for me\b`,
    String.raw`\b(?:mam|biore|wezme|bede miec|bede mial[ao]?|zaczynam) (?:\w+ )?(?:urlop|wolne|zwolnienie|delegacj)|\bna (?:urlopie|urlop|zwolnieniu|wyjezdzie|delegacji)\b|^(?:urlop|wolne|nieobecnosc|poza biurem)\b|\b(?:nie ma|nie bedzie) mnie\b|\bmnie (?:nie ma|nie bedzie)\b|\b(?:jestem|bede) (?:nieobecn|poza biurem|niedostepn)|\b(?:zastepuje|zastapi|zastepowac) mnie\b|\bmnie (?:zastepuje|zastapi)`,
    '休假|请假|度假|年假|放假|不在(?:办公室|公司)?(?![这那此])|出差',
    '(?:お)?休み(?:ます|です|を|にし|にな|の予定|$)|休暇|不在|有给|年休|出张(?:します|です|に)|留守',
  ].join('|'),
);

/** A question, or a rule: neither says that the one who writes is away. */
export const NOT_AWAY =
  /[?？]|^(?:who|what|when|why|how|can|could|does|do|is|are|should|if|kto|co|kiedy|czy|jak|dlaczego|gdy|jesli|gdzie|ile)\b|怎么办|谁|怎么|如何|吗|どう|だれ|场合|たら|れば|(?:です|ます)か[。 ]*$/;

/** Somebody else is away. */
export const OTHERS_AWAY =
  /\b(?:fpm|sme|psm|customer|client|he|she|they|klient\w*|gdy|jesli|if|when) (?:is|are|will be|jest|bedzie|i)\b|(?:fpm|sme|psm|客户|负责人|担当|お客|顾客|上司|他|她|彼)[^,、,]{0,6}(?:休|请假|不在|出差|出张)/;

export const BACK = new RegExp(
  [
    `^(?:hi|hello|hey|ok|okay|good morning)?[,! ]*(?:i am|i'm|im|i have|i've)? ?(?:back|returned)(?: (?:again|now|today|early|already|at (?:work|my desk)|in (?:the )?office|from (?:my )?(?:vacation|holidays?|leave|pto|a? ?(?:business )?trip)))*[.! ]*$`,
    '^(?:czesc|hej|dzien dobry)?[,! ]*(?:ja )?(?:juz |dzis |dzisiaj )?(?:wrocil[ae]m|jestem (?:juz )?z powrotem|jestem juz|jestem)(?: (?:juz|dzis|dzisiaj|z powrotem|z urlopu|ze zwolnienia|do pracy|do biura|w pracy|wczesniej))+[.! ]*$|^(?:juz )?wrocil[ae]m[.! ]*$|^juz jestem[.! ]*$',
    '^(?:大家好|你好)?[,! ]*(?:我|本人)?(?:已经|已|今天|现在|提前)?(?:休完假|休假|出差|度假)?(?:已经|已)?(?:回来(?:上班|工作)?|返岗|回到?(?:办公室|公司|岗位)|销假|复工|休完假|休假结束)了?[。,! 了啦]*$',
    '^(?:おはようございます|お疲れ様です|お疲れさまです)?[。、,! ]*(?:ただいま|今日|本日|さきほど)?(?:から)?[、,]?(?:休暇|休み|お休み|出张|不在)?(?:から|より|明けで)?(?:本日|今日)?(?:戾りました|戾ってきました|戾ってます|复归しました|职场复归しました|复帰しました|帰りました|もどりました|出社しました|出社しています)[。!! ]*$',
  ].join('|'),
);

/** Stretches of the calendar by name: how many weeks or months from this one. */
export const NAMED_WEEKS = {
  '0': 'this week, rest of the week, w tym tygodniu, ten tydzien, do konca tygodnia, 这周, 这星期, 这个星期, 这礼拜, 这个礼拜, 本周, 今周',
  '1': 'next week, coming week, week after this, w przyszlym tygodniu, w nastepnym tygodniu, przyszly tydzien, przyszlego tygodnia, za tydzien, 下周, 下星期, 下个星期, 下礼拜, 下个礼拜, 来周, 次の周',
  '2': 'week after next, za dwa tygodnie, 下下周, 下下星期, 下下个星期, 再来周',
} as const;

export const NAMED_MONTHS = {
  '0': 'this month, w tym miesiacu, 这个月, 本月, 今月',
  '1': 'next month, w przyszlym miesiacu, przyszly miesiac, 下个月, 下月, 来月',
} as const;

/** Between the first day and the last. */
export const RANGE =
  /^ ?(?:\([^)]*\))?[ ,]*(?:and |a )?(?:to|until|till|til|through|thru|up to|and|-+|~|〜|do|az do|a|から|より|起?到|起?至|起?直到)[ ,、]*(?:and )?(?:the )?(?:end of )?(?:dnia )?$/;
/** Before the last day, and behind it. */
export const UNTIL =
  /(?:until|till|til|through|thru|up to|\bdo|到|至|截止|直到)(?: the)?(?: (?:end|konca) of)? ?$/;
export const UNTIL_AFTER = /^ ?(?:\([^)]*\))? ?(?:いっぱい)?(?:まで|为止|止)/;
/** Before the first day, and behind it. */
export const FROM =
  /(?:from|since|starting(?: on)?|beginning|as of|\bod|poczawszy od|从|自)(?: the)?(?: dnia)? ?$/;
export const FROM_AFTER = /^ ?(?:\([^)]*\))? ?(?:から|より|起|开始|on(?:wards?)?\b)/;
/** The first day of work again. */
export const RETURN =
  /(?:back|return(?:ing)?|wracam|wroce|z powrotem|powrot)(?: (?:on|in the office|at work|to work|do pracy|do biura|dopiero|w|we|dnia))*[ :]*$/;
export const RETURN_AFTER =
  /^ ?(?:\([^)]*\))? ?(?:に|から|より|才|就|再|会)*(?:戾|复归|复帰|出社|出勤|回来|返岗|复工|上班)/;
/** "next Friday": in the next week. */
export const IN_NEXT_WEEK = /(?:next|przyszl[a-z]{1,3}|nastepn[a-z]{1,3}) $/;

/** What stands around the name of whoever stands in. */
export const NAMES_DEPUTY =
  /\bstand(?:s|ing)? in\b|\bcover(?:s|ing)?\b|\bdeput\w+|\bsubstitut\w+|\breplac\w+|\bdecides?\b|\blook(?:s|ing)? after\b|\bin charge\b|\btak(?:es?|ing) over\b|\bhandl(?:es?|ing)\b|\bzast(?:ep|ap)\w+|\bdecyduje\b|\bdecydowac\b|\bza mnie\b|\bprzejm(?:ie|uje)\b|代わり|代行|代理|代替|替我|代班|顶替|代我|负责|接手|处理|代决定|对応|担当|お愿い|判断/;
