/** Brands that exist under many country endings: `yahoo.com`, `yahoo.co.jp`, `outlook.de`. */
export const NAMED_BRANDS = ['gmail', 'yahoo', 'icloud', 'aol', 'outlook'] as const;

/** Other domains of the brands that the source names (IR-12). */
export const NAMED_DOMAINS = [
  'googlemail.com',
  'ymail.com',
  'rocketmail.com',
  'me.com',
  'mac.com',
  'aim.com',
] as const;

/** Brands that the source does not name; its list says "such as", so they are treated alike (AMB-20, inferred). */
export const LIKE_BRANDS = ['hotmail', 'live', 'gmx', 'yandex', 'protonmail', 'zohomail'] as const;

/** Web mail of one country or one address, treated alike for the same reason. */
export const LIKE_DOMAINS = [
  ...['msn.com', 'passport.com', 'proton.me', 'pm.me', 'mail.com', 'email.com', 'fastmail.com', 'hey.com'],
  ...[
    'qq.com',
    'foxmail.com',
    '163.com',
    '126.com',
    'yeah.net',
    'sina.com',
    'sina.cn',
    'sohu.com',
    'tom.com',
  ],
  ...['139.com', '189.cn', 'wo.cn', 'aliyun.com', '21cn.com', '188.com', 'vip.163.com', 'vip.qq.com'],
  ...['pchome.com.tw', 'livemail.tw', 'kimo.com', 'netvigator.com'],
  ...['ymail.ne.jp', 'docomo.ne.jp', 'ezweb.ne.jp', 'au.com', 'softbank.ne.jp', 'i.softbank.jp', 'goo.jp'],
  ...['excite.co.jp', 'infoseek.jp', 'mail.goo.ne.jp', 'rakuten.jp', 'nifty.com'],
  ...['wp.pl', 'o2.pl', 'onet.pl', 'op.pl', 'vp.pl', 'poczta.onet.pl', 'onet.eu', 'interia.pl', 'interia.eu'],
  ...['poczta.fm', 'gazeta.pl', 'tlen.pl', 'go2.pl', 'buziaczek.pl', 'autograf.pl', 'int.pl'],
  ...['naver.com', 'daum.net', 'hanmail.net', 'kakao.com', 'web.de', 't-online.de', 'freenet.de', 'mail.ru'],
  ...['inbox.ru', 'bk.ru', 'list.ru', 'orange.fr', 'free.fr', 'laposte.net', 'libero.it', 'virgilio.it'],
  ...[
    'seznam.cz',
    'centrum.cz',
    'azet.sk',
    'freemail.hu',
    'citromail.hu',
    'uol.com.br',
    'bol.com.br',
    'terra.com.br',
  ],
  ...['rediffmail.com', 'abv.bg', 'ukr.net'],
] as const;
