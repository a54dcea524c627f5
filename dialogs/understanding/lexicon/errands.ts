/**
 * What people want done or shown, in sentences that mean nothing else. Patterns read folded text (`text.ts`): no case, no
 * diacritics, Han simplified.
 */
export const ERRAND_FORMS = {
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
