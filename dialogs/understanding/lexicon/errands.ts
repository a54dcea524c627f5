/**
 * What people want done or shown, in sentences that mean nothing else. Patterns read folded text (`text.ts`): no case, no
 * diacritics, Han simplified.
 */
export const ERRAND_FORMS = {
  away: [
    String.raw`^(?:i am|i'm|im|i will be|i'll be) (?:away|off|on (?:vacation|holidays?|leave|pto)|out of (?:the )?office|ooo|sick)\b`,
    String.raw`^who (?:stands in|decides|covers) for me\b|^(?:set|start) (?:my )?(?:out of office|ooo)\b`,
    '^(?:jestem|bede) (?:na (?:urlopie|zwolnieniu)|nieobecn|poza biurem)|^ide na (?:urlop|zwolnienie)|^kto mnie zastepuje',
    '^我.{0,12}(?:休假|请假|度假|不在办公室)|^谁(?:代替|代理|替)我',
    '^(?:私は|僕は)?.{0,12}(?:休暇|お休み|不在)(?:です|にします|になります|を(?:と|取)ります|に入ります)|^私の代理は誰',
  ],
  engagements: [
    '^(?:show |list )?(?:me )?(?:my|our) (?:assignments|sme engagements)[.?!]?$',
    '^(?:pokaz )?(?:moje|nasze) (?:przydzialy|wspolprace)[.?!]?$',
    '^(?:查看)?我的(?:指派|分配|接洽)[。？?]?$',
    '^(?:私の|自分の)?(?:担当|アサイン)(?:一览|は)[。？?]?$',
  ],
} as const;
