/** A message that is to be passed on: who it is for, as written, and empty where that is not said. */
export interface MessageFor {
  readonly to: string;
  readonly text: string;
}

const LATIN = String.raw`(?<to>(?:my|our|the) \p{L}+|(?:naszego|mojego|naszemu|mojemu) \p{L}+|\p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+|\p{L}[\p{L}'-]*)`;
const HAN_TO = `(?<to>[A-Za-z][A-Za-z'-]*(?: [A-Z][A-Za-z'-]+)?|(?:我的?|我们的?|我們的?)? ?(?:FPM|PSM|SME|专家|專家))`;

/** After whom it is for, what a Latin sentence has before the message. */
const THEN = String.raw`(?: know)?(?:,? (?:that|że|ze)(?= )|\s*[:,])?\s+(?<text>.+)$`;
const HAN_THEN = String.raw`\s*(?:先生|女士)?\s*(?:说|說)?\s*[，,：:、]?\s*(?<text>.+)$`;

const either = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'su');

/** In which ways people say so. Polish may lack its diacritics. */
const WAYS: readonly RegExp[] = [
  either(
    '^(?:[Pp]lease |[Pp]ls |[Cc](?:an|ould) you )?(?:[Tt]ell|[Ll]et|[Ii]nform|[Aa]nswer|[Rr](?:eply|espond) to) ',
    LATIN,
    THEN,
  ),
  either(
    '^(?:[Pp]rosz[ęe] )?(?:[Pp]owiedz|[Pp]rzeka[żz]|[Oo]dpowiedz|[Oo]dpisz|[Nn]apisz|[Dd]aj zna[ćc]) (?:do |dla )?',
    LATIN,
    THEN,
  ),
  either(
    '^(?:请|請|麻烦|麻煩|帮我|幫我|帮忙|幫忙)*(?:告诉|告訴|转告|轉告|回复|回覆|答复|答覆|通知) ?',
    HAN_TO,
    HAN_THEN,
  ),
  either(
    '^(?:请|請|麻烦|麻煩|帮我|幫我|帮忙|幫忙)*(?:跟|和|对|對) ?',
    HAN_TO,
    ' ?(?:说|說|讲|講)[，,：:、]?',
    HAN_THEN,
  ),
  /^(?:请|請|麻烦|麻煩|帮我|幫我|帮忙|幫忙)*(?:告诉|告訴|转告|轉告|回复|回覆|答复|答覆|通知)(?<to>\p{Script=Han}{2,4})(?:[，,：:]|说|說)\s*(?<text>.+)$/su,
  /^(?<to>[^、。：:]{1,20}?)(?:さん|様|氏)?(?:に|へ)[、：:]?\s*(?<text>[^、。：:].*?)[」』]?(?:と|って)お?(?:伝え|返信し|返事し|言っ|回答し|連絡し)て(?:ください|下さい|ほしい|もらえますか)?[。！]*$/su,
  /^(?<to>[^、。：:]{1,20}?)(?:さん|様|氏)?(?:に|へ)(?:の)?(?:返信|返事|伝言|回答|伝えて(?:ください)?|返信して(?:ください)?)[：:、]\s*(?<text>.+)$/su,
  /^(?:[Mm]y |[Tt]he )?(?:[Rr]eply|[Aa]nswer|[Rr]esponse|[Oo]dpowied[źz])(?: (?:to|for|dla|do) (?<to>[^:：]{2,40}))?\s*[:：]\s*(?<text>.+)$/su,
  /^(?:我的)?(?:回复|回覆|答复|答覆|返信|返事|回答|伝言)[：:]\s*(?<text>.+)$/su,
];

/** "Tell me" asks the desk. */
const TO_ONESELF = /^(?:me|us|mi|nam|我|我们|我們|私|わたし|こちら)$/i;

/** "Tell Frank that they agreed", "reply: yes", 告诉 Frank 客户同意了: what is to be passed on. */
export function messageFor(said: string): MessageFor | undefined {
  const text = said.trim();
  for (const way of WAYS) {
    const found = way.exec(text)?.groups;
    if (!found?.text) continue;
    const to = found.to ?? '';
    return TO_ONESELF.test(to) ? undefined : { to, text: found.text.trim() };
  }
  return undefined;
}
