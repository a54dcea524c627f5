import { describe, expect, it } from 'vitest';
import { carriesSecret } from '../../domain/secrets.ts';

describe('what carries a secret', () => {
  it.each([
    ['en', 'The admin password: Tr0ub4dor&3 works'],
    ['en', 'Password=hunter2'],
    ['en', 'adminPassword = "hunter2"'],
    ['en', '{"password": "hunter2"}'],
    ['en', 'PWD : abcd'],
    ['en', 'p/w: abcd'],
    ['en', 'pass: abcd'],
    ['en', 'the password is Hunter2024'],
    ['en', 'The password is: correct-horse'],
    ['en', 'passphrase: correct-horse-battery'],
    ['en', 'Access ID: 100012345'],
    ['en', 'access-id=100012345, contract-id=500067890'],
    ['en', 'our Contract ID is 500067890'],
    ['en', 'client secret: ~q8Q~abcdef'],
    ['en', 'API key = 9f8e7d6c'],
    ['en', "here's the admin pw for their tenant: Winter#2024, pls log in and fix it"],
    ['en', 'pw: abcd'],
    ['en', 'creds are admin@contoso.com / Winter#2024'],
    ['en', 'log in with admin and P@ssw0rd1'],
    ['en', 'the password for the portal Winter#2024'],
    ['pl', 'hasło do ich tenanta Zima#2024, zaloguj się'],
    ['pl', 'dane do logowania: admin, Zima2024!'],
    ['pl', 'Hasło: Zima2024!'],
    ['pl', 'haslo = zima'],
    ['pl', 'Hasło to Zima2024!'],
    ['pl', 'hasło jest: zima'],
    ['pl', 'hasło jest Zima2024'],
    ['pl', 'ID dostępu: 100012345'],
    ['pl', 'identyfikator umowy to 500067890'],
    ['zh-Hans', '管理员密码：Abc12345'],
    ['zh-Hans', '密码是Abc12345，请用'],
    ['zh-Hans', '密码为 Abc12345'],
    ['zh-Hans', '口令=abcd'],
    ['zh-Hans', '我把管理员账号密码给你，admin / Abc#12345'],
    ['zh-Hant', '帳密是 admin Abc#12345，你登入幫我改'],
    ['ja', 'ログインは admin と Abc#12345 でお願いします'],
    ['zh-Hans', '访问 ID：100012345'],
    ['zh-Hans', '合同 ID 是 500067890'],
    ['zh-Hant', '密碼：Abc12345'],
    ['zh-Hant', '密碼是 Abc12345'],
    ['zh-Hant', '存取識別碼：100012345'],
    ['zh-Hant', '合約識別碼為500067890'],
    ['ja', 'パスワード：Abc12345'],
    ['ja', 'パスワードはAbc12345です'],
    ['ja', 'アクセスID：100012345'],
    ['ja', '契約 ID は 500067890'],
    ['full width', 'Ｐａｓｓｗｏｒｄ＝Ａｂｃ１２３４５'],
  ])('%s: %s', (_, text) => expect(carriesSecret(text)).toBe(true));

  it.each([
    ['a storage connection string', `AccountName=desk;AccountKey=${'A'.repeat(86)}==;`],
    ['a shared access signature', `https://desk.example/?sv=2024&sig=${'aB3%2F'.repeat(8)}`],
    ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl'],
    ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow'],
  ])('%s, which shows what it is without a word', (_, text) => expect(carriesSecret(text)).toBe(true));
});

describe('what only talks about one', () => {
  it.each([
    ['en', ''],
    ['en', 'We forgot the password of the admin account.'],
    ['en', 'Password reset does not work for 400 users: please help'],
    ['en', 'The password is expired since 2024'],
    ['en', 'The password is 12 characters long'],
    ['en', 'passwordless sign-in: pilot with 50 users'],
    ['en', 'Password policy: 90 days'],
    ['en', 'I sent the password to anna1@contoso.example'],
    ['en', 'pw policy for the E3 and E5 users of Contoso'],
    ['en', 'Log in at https://partner.microsoft.com/dashboard?tab=1#top and choose 400 users'],
    ['en', 'the login anna1@contoso.example has 100% of the 1,200 seats'],
    ['en', 'login issues after SME-7KQ4-MXTC was approved!'],
    ['en', 'MFA bypass: conditional access stops it'],
    ['en', 'What is an Access ID? Who gets the Contract ID?'],
    ['en', 'Contract IDs: who gets them?'],
    ['en', 'Where is the sig= of this link?'],
    ['pl', 'Nie pamiętam hasła do konta administratora'],
    ['pl', 'Hasło wygasło 3 dni temu'],
    ['pl', 'Hasło jest nieprawidłowe od 2024-01-31'],
    ['pl', 'Gdzie jest identyfikator umowy? Kto dostaje ID dostępu?'],
    ['zh-Hans', '忘记密码怎么办'],
    ['zh-Hans', '密码是什么时候过期的？2024 年吗'],
    ['zh-Hans', '密码策略：90 天'],
    ['zh-Hans', '访问 ID 是什么？合同 ID 发给谁？'],
    ['zh-Hant', '密碼是否已於 2024 年過期'],
    ['zh-Hant', '存取識別碼在哪裡？'],
    ['ja', 'パスワードを忘れました'],
    ['ja', 'パスワードは90日ごとに変わります'],
    ['ja', 'アクセスIDはどこで見られますか'],
  ])('%s: %s', (_, text) => expect(carriesSecret(text)).toBe(false));
});

describe('on the border', () => {
  it('a colon is enough, and four letters behind it: rather a word too many than a password kept', () => {
    expect(carriesSecret('password: lost')).toBe(true);
    expect(carriesSecret('password: n/a')).toBe(false);
  });

  it('behind “is” there must be six letters, a digit among them', () => {
    expect(carriesSecret('password is abc123')).toBe(true);
    expect(carriesSecret('password is abc12')).toBe(false);
    expect(carriesSecret('password is abcdef')).toBe(false);
  });
});
