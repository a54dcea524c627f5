/** Words, in the desk's languages, after which people write a secret; the ID names are those of AMB-33. */
const NAMES = [
  'password|passcode|passphrase|(?<!\\p{L})pass|(?<!\\p{L})pw(?!\\p{L})|pwd|p/w|client[\\s-]*secret|api[\\s-]*key|(?:access|contract)[\\s-]*id',
  'has[łl]o|(?:id|identyfikator)\\s+(?:dost[ęe]pu|umowy)',
  '密码|密碼|口令|(?:访问|存取|合同|合約)\\s*(?:id|标识|識別碼|编号)',
  'パスワード|(?:アクセス|契約)\\s*id',
].join('|');

/** "To" is a Polish "is" and an English "to", so it counts behind Polish names only. */
const IS = '\\s+(?:is|jest)|(?<=has[łl]o|dost[ęe]pu|umowy)\\s+to|\\s*[は是为為]';

/** Behind a colon or an equals sign anything without a blank: rather a word too many than a password kept. */
const WRITTEN = new RegExp(`(?:${NAMES})(?:${IS})?["'”\\s]*[:=]\\s*\\S{4,}`, 'iu');

/** Behind a mere "is" only what looks like one: telling somebody that a password is lost is not a secret. */
const SAID = new RegExp(`(?:${NAMES})(?:${IS})\\s*(?=[!-~]*\\d)[!-~]{6,}`, 'iu');

/** Words that a secret may follow with others between: "the creds for their tenant: …". */
const LOGIN = `${NAMES}|(?<!\\p{L})creds|credentials|log[\\s-]?in|dane\\s+(?:do\\s+)?logowania|[账帐帳][号號]|[帐帳账]密|ログイン|アカウント`;

/** What nobody writes but as a password: letters, digits and a sign that stands in no address, version or list. */
const PASSWORD =
  '(?<![!-~])(?![!-~]*(?:@[!-~]*\\.[a-z]{2,}|://))(?=[!-~]*[a-z])(?=[!-~]*\\d)(?=[!-~]*[#$%*!@^~])[!-~]{8,}';

const FOLLOWED = new RegExp(`(?:${LOGIN})[^\\n]{0,60}?${PASSWORD}`, 'iu');

/** Words around secrets, in any ending. */
const SPOKEN_OF = new RegExp(
  `${NAMES}|ha[sś][łl]|secret|credential|token|po[sś]wiadcze|密钥|金鑰|凭据|憑證|認証情報|資格情報|トークン`,
  'iu',
);

/** Keys that show what they are: Azure storage and shared access keys, JSON web tokens, private keys. */
const UNMISTAKABLE =
  /AccountKey=\S{20,}|\bsig=[\w%/+]{20,}|\beyJ[\w-]{10,}\.eyJ[\w-]{10,}|-----BEGIN [A-Z ]*PRIVATE KEY-----/u;

/** Whether a text carries a password, an Access or Contract ID, or a key. Such texts are never kept (AMB-33). */
export function carriesSecret(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [WRITTEN, SAID, FOLLOWED, UNMISTAKABLE].some(pattern => pattern.test(plain));
}

/** Whether a text so much as speaks of a secret: rather one too many than one that leaves the house. */
export const namesSecret = (text: string): boolean =>
  SPOKEN_OF.test(text.normalize('NFKC')) || carriesSecret(text);
