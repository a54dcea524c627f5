/**
 * Words, in the desk's languages, after which people write a secret, and what such a secret looks like: something
 * without a blank behind a colon, an equals sign or "is". Telling somebody about a lost password is not a secret.
 */
const ANNOUNCED =
  /(?:pass(?:word|code|phrase)?|pwd|p\/w|has[łl]o|密码|密碼|口令|パスワード|access[\s-]*id|contract[\s-]*id|アクセス\s*ID|契約\s*ID|client[\s-]*secret|api[\s-]*key)\s*(?:is|to|jest|は|是|为|為)?\s*[:=：＝]\s*(\S{4,})/iu;

/** Keys that show what they are: Azure storage and shared access keys, JSON web tokens, private keys. */
const UNMISTAKABLE =
  /AccountKey=\S{20,}|\bsig=[\w%/+]{20,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/u;

/** Whether a text carries a password, an Access or Contract ID, or a key. Such texts are never kept (AMB-33). */
export const carriesSecret = (text: string): boolean => ANNOUNCED.test(text) || UNMISTAKABLE.test(text);
