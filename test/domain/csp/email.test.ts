import { describe, expect, it } from 'vitest';
import { emailAcceptable } from '../../../domain/csp/email.ts';

describe('D2 emailAcceptable', () => {
  it.each([
    ['a@gmail.com', false],
    ['a@yahoo.co.jp', false],
    ['a@outlook.com', false],
    ['a@contoso.com', true],
  ])('%s: %s', (address, acceptable) => expect(emailAcceptable(address).value.acceptable).toBe(acceptable));
});

describe('web mail', () => {
  it.each([
    'A@GMAIL.com',
    'a@googlemail.com',
    'a@ymail.com',
    'a@icloud.com',
    'a@me.com',
    'a@aol.com',
    'a@outlook.de',
  ])('%s is of a kind that the source names (IR-12)', address => {
    expect(emailAcceptable(address)).toEqual({
      value: { acceptable: false, because: 'named' },
      facts: ['IR-12'],
      caveats: [],
    });
  });

  it.each([
    'a@hotmail.com',
    'a@live.nl',
    'a@msn.com',
    'a@qq.com',
    'a@163.com',
    'a@wp.pl',
    'a@o2.pl',
    'a@docomo.ne.jp',
  ])('%s is treated alike, and the answer says so (AMB-20)', address => {
    expect(emailAcceptable(address)).toMatchObject({
      value: { acceptable: false, because: 'alike' },
      caveats: ['AMB-20'],
    });
  });

  it.each([
    ['gmail', 'named'],
    ['Yahoo! Mail', 'named'],
    ['outlook mail', 'named'],
    ['wp.pl', 'alike'],
  ])('%s is understood without an address', (text, because) => {
    expect(emailAcceptable(text).value).toEqual({ acceptable: false, because });
  });
});

describe('a company’s own domain is fine', () => {
  it.each([
    'a@outlook-experts.com',
    'a@mygmail.com',
    'a@live.contoso.com',
    'a@aol.contoso.pl',
    'contoso.com.tw',
  ])('%s', address => expect(emailAcceptable(address).value).toEqual({ acceptable: true }));
});

it.each(['', 'a@', '@contoso.com', 'a@b', 'a b@contoso.com', 'contoso'])('"%s" is no address', text => {
  expect(emailAcceptable(text).value).toEqual({ acceptable: false, because: 'malformed' });
});
