import { describe, expect, it } from 'vitest';
import { customersNamedIn } from '../../../bot/search/requestsNamed.ts';

const NAMES = [
  'Contoso',
  'Wingtip Toys',
  'Fabrikam Sp. z o.o.',
  'コントソ商事',
  '東方銀行',
  '宏碁科技',
  'Bank Północny',
  'IT',
];
const lines = NAMES.map(tenantName => ({ tenantName }));
const named = (text: string): string[] => customersNamedIn(text, lines).map(({ tenantName }) => tenantName);

describe('which customer a sentence names', () => {
  it.each([
    ['status of Wingtip Toys', 'Wingtip Toys'],
    ['wingtip toys?', 'Wingtip Toys'],
    ['how is wingtip doing', 'Wingtip Toys'],
    ['is CONTOSO approved?', 'Contoso'],
    ['ＣＯＮＴＯＳＯ は？', 'Contoso'],
    ['co z wnioskiem dla Contosa?', 'Contoso'],
    ['status Wingtipa', 'Wingtip Toys'],
    ['wniosek Fabrikamu', 'Fabrikam Sp. z o.o.'],
    ['コントソ商事の申請どうなった？', 'コントソ商事'],
    ['コントソはまだですか', 'コントソ商事'],
    ['东方银行的申请批了吗', '東方銀行'],
    ['宏碁科技那張單核准了嗎', '宏碁科技'],
    ['bank polnocny, jaki status', 'Bank Północny'],
  ])('%s: %s', (text, name) => expect(named(text)).toEqual([name]));

  it.each(['is it approved?', 'what does the bank need', 'toys for the office', 'it is late', '银行的申请'])(
    '%s: none',
    text => expect(named(text)).toEqual([]),
  );

  it('and each of several', () => {
    expect(named('Contoso and Wingtip Toys, how do they stand?')).toEqual(['Contoso', 'Wingtip Toys']);
    const twice = [{ tenantName: 'Contoso' }, { tenantName: 'Contoso' }, { tenantName: 'Contoso Bank' }];
    expect(customersNamedIn('contoso', twice)).toHaveLength(2);
  });
});
