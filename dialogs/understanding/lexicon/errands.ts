/**
 * What people want done or shown, in sentences that mean nothing else. Patterns read folded text (`text.ts`): no case, no
 * diacritics, Han simplified.
 */
export const ERRAND_FORMS = {
  away: [
    String.raw`^(?:i am|i'm|im|i will be|i'll be) (?:away|off|on (?:vacation|holidays?|leave|pto)|out of (?:the )?office|ooo|sick)\b`,
    String.raw`^who (?:stands in|decides|covers) for me\b|^(?:set|start) (?:my )?(?:out of office|ooo)\b`,
    String.raw`^(?:out of (?:the )?office|ooo|on (?:vacation|holidays?|leave|pto)|away|off) (?:from|until|till|next|this|tomorrow|on|for|today|\d)`,
    '^(?:mam|biore|bede mial|bede miala|zaczynam) urlop|(?:mam|biore) urlop[.! ]*$|^urlop (?:od|do)|^(?:w przyszlym tygodniu|jutro|od \\S+|do \\S+) (?:mam|jestem|bede|biore) (?:na )?(?:urlop|zwolnieni|nieobecn|poza)',
    '^.{0,10}我.{0,12}(?:休假|请假|度假|不在办公室)',
    '(?:休みます|休みを(?:と|取)ります|休暇を(?:と|取)ります|不在にします)[。、 ]',
    '^[^?？]{0,24}(?:休みます|休暇を(?:と|取)ります|不在にします)',
    '^(?:jestem|bede) (?:na (?:urlopie|zwolnieniu)|nieobecn|poza biurem)|^ide na (?:urlop|zwolnienie)|^kto mnie zastepuje',
    '^我.{0,12}(?:休假|请假|度假|不在办公室)|^谁(?:代替|代理|替)我',
    '^(?:私は|僕は)?.{0,12}(?:休暇|お休み|不在)(?:です|にします|になります|を(?:と|取)ります|に入ります)|^私の代理は谁',
  ],
  back: [
    `^(?:hi|hello|hey)?[,! ]*(?:i am|i'm|im) back(?: at work| in the office| from (?:vacation|leave|holiday))?[.! ]*$|^back (?:at work|in the office)[.! ]*$`,
    '^(?:hej|czesc|witam)?[,! ]*(?:juz )?(?:wrocilem|wrocilam|jestem z powrotem)(?: do pracy| z urlopu)?[.! ]*$',
    '^我?(?:已经|今天)?(?:回来了|回来上班了?|销假了?|休假回来了)[。！! ]*$',
    '^(?:今日から|本日より|本日から)?(?:戾りました|复归しました|仕事に戾りました|休暇から戾りました)[。！! ]*$',
  ],
  // "Who is my FPM?" wants a name, not the meaning of the word.
  askFpm: [
    '^(?:hi |hey |hello |and |so )?(?:who(?:.?s| is| are|)|whos|which one is|what.?s the name of|name of|contact (?:of|for)) (?:again )?(?:my|our) (?:current |new )?(?:fpm|psm|fasttrack partner manager)(?: now| again| called)?[.?! ]*$',
    '^(?:please |can you |could you |pls )?(?:ask|message|write to|contact) (?:my|our) (?:fpm|psm)(?:[ ,:.]|$)',
    '^(?:a )?(?:kto|kim)(?: teraz)? (?:to )?(?:jest )?(?:moim|naszym|moj|nasz)(?: nowym| obecnym)? (?:fpm|psm)(?:-?em)?(?: teraz)?[.?! ]*$|^jak (?:sie )?nazywa (?:sie )?(?:moj|nasz) (?:fpm|psm)|^kto (?:to )?(?:moj|nasz) (?:fpm|psm)',
    '^(?:prosze )?(?:zapytaj|spytaj|napisz do) (?:mojego|naszego) (?:fpm|psm)',
    '^(?:请问)?(?:我|我们|我司|咱们)的? ?(?:fpm|psm) ?(?:是|叫)(?:谁|哪位|什么|哪个)|^谁是(?:我|我们)的? ?(?:fpm|psm)|^(?:帮我|请)?(?:问|联系)(?:一下)?(?:我|我们)的? ?(?:fpm|psm)',
    '^(?:私|私たち|うち|弊社|当社|自社|自分)の(?:担当の?)? ?(?:fpm|psm) ?(?:は|って)?(?:だれ|谁|どなた|どの人)|^(?:私|うち|弊社|当社)の ?(?:fpm|psm) ?に(?:闻|确认)',
  ],
  engagements: [
    '^(?:show |list )?(?:me )?(?:my|our) (?:assignments|sme engagements)[.?!]?$',
    '^(?:pokaz )?(?:moje|nasze) (?:przydzialy|wspolprace)[.?!]?$',
    '^(?:查看)?我的(?:指派|分配|接洽)[。？?]?$',
    '^(?:私の|自分の)?(?:担当|アサイン)(?:一览|は)[。？?]?$',
  ],
} as const;
