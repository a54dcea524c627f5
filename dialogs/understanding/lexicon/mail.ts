/** Ways to say that a user name receives no mail, on folded text. */
export const NO_MAILBOX: readonly RegExp[] = [
  /(?:not|isn'?t|no|without|doesn'?t have|does not have|have no|has no)[^.?!]{0,24}(?:mail|inbox)/,
  /(?:mail|inbox)[a-z]*[^.?!]{0,16}(?:disabled|not enabled)/,
  /(?:nie jest|nie ma|nie mam|bez|brak)[^.?!]{0,24}(?:mail|skrzynk|poczt)/,
  /(?:skrzynk|poczt|mail)[a-z]*[^.?!]{0,16}(?:nie dziala|nieaktywn)/,
  /(?:没有?|无法?|不能|未|不是|不)[^。?!,]{0,10}(?:邮箱|信箱|邮件|收信)/,
  /(?:邮箱|信箱|邮件)[^。?!,]{0,6}(?:没有|没开|未启用|未开通|收不了|不能收|无法)/,
  /メール[^。?!、]{0,14}(?:无い|ない|なし|使えない|届かない|受け取れ|无效|受信でき)/,
];

/** The mail that somebody waits for: that it has not come says nothing about the mailbox. */
export const AWAITED_MAIL =
  /(?:invit[a-z]*|confirm[a-z]*|notif[a-z]*) ?e?-?mails?|e?-?mail[a-z]* (?:z|with) (?:zaprosz|potwierdz|invit|confirm)[a-z]*|(?:邀请|确认|通知)(?:信|函|邮件)|(?:招待|确认|通知)の?メール/g;
