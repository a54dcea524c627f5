import { describe, expect, it } from 'vitest';
import { namedIn } from '../../../../dialogs/understanding/slots/named.ts';
import { soundOf } from '../../../../dialogs/understanding/slots/sound.ts';
import { readText } from '../../../../dialogs/understanding/text.ts';

const CUSTOMERS = [
  ...[
    'Contoso',
    'Contoso Pharma',
    'Wingtip Toys',
    'Northwind Traders',
    'Alpine Ski House',
    'First Up Consultants',
  ],
  ...[
    'コントソ商事',
    '株式会社アダタム',
    '泰普資訊',
    'Kancelaria Nowak Sp. z o.o.',
    'The Phone Company',
    'Datum Corp',
  ],
];

const named = (text: string, customers: readonly string[] = CUSTOMERS): string[] =>
  namedIn(readText(text).folded, customers, name => name);

describe('the name of a customer in a sentence', () => {
  it.each<[string, string]>([
    ['status of Wingtip Toys', 'Wingtip Toys'],
    ['ＷＩＮＧＴＩＰ　ｔｏｙｓ', 'Wingtip Toys'],
    ['wingtiptoys?', 'Wingtip Toys'],
    ['wing tip toys', 'Wingtip Toys'],
    ['wingtp toys', 'Wingtip Toys'],
    ["Northwind's request", 'Northwind Traders'],
    ['co z wnioskiem Northwindu?', 'Northwind Traders'],
    ['wniosek Kancelarii Nowak', 'Kancelaria Nowak Sp. z o.o.'],
    ['alpine ski', 'Alpine Ski House'],
    ['Contoso Pharma', 'Contoso Pharma'],
    ['is contoso approved?', 'Contoso'],
    ['コントソ商事の申請は？', 'コントソ商事'],
    ['ﾉｰｽｳｨﾝﾄﾞの申請どうなった？', 'Northwind Traders'],
    ['アダタムは？', '株式会社アダタム'],
    ['泰普资讯的申请', '泰普資訊'],
    ['泰普的申請呢', '泰普資訊'],
    ['the first up consultants one', 'First Up Consultants'],
  ])('%s: %s', (text, customer) => expect(named(text)).toEqual([customer]));

  it.each([
    'my first request',
    'call them by phone',
    'the data of our company',
    '株式会社の申請',
    '',
    'status?',
    'is it up?',
  ])('none in “%s”', text => expect(named(text)).toEqual([]));

  it('is that of all who are called so', () => {
    const both = ['Contoso Pharma', 'Contoso Retail'];
    expect(named('contoso', both)).toEqual(both);
    expect(named('contoso retail', both)).toEqual(['Contoso Retail']);
  });
});

it.each([
  ['フランク', 'frank'],
  ['コントソ', 'contoso'],
  ['ノースウィンド', 'northwind'],
  ['ウッドグローブ', 'woodgrove'],
  ['アルパイン', 'alpine'],
])('%s sounds like %s', (katakana, latin) => expect(soundOf(katakana)).toBe(soundOf(latin)));
