import { describe, expect, it } from 'vitest';
import { asksToChange, changing } from '../../../../dialogs/answers/sme/changing.ts';
import { asking } from '../asking.ts';

describe('cancelling and changing', () => {
  it.each([
    'can i cancel a request i already sent',
    'withdraw my request',
    'i made a typo in a submitted request',
    '提交以后能改席位数吗',
    '已經送出的單能不能收回',
    '申請を取り下げるにはどうすればいいですか',
    '送信後に席数を直したい',
    'wycofaj mój wniosek',
    'mogę zmienić liczbę licencji po wysłaniu',
  ])('is asked for by “%s”', text => {
    expect(asksToChange(text)).toBe(true);
  });

  it.each([
    'status of my request?',
    'they returned it to me, what do i do now',
    '被退回了要怎么弄',
    '我的申請處理得怎樣',
    '差し戻しになった理由を知りたい',
    '今どの段階ですか',
    'zwrócili mi wniosek, co teraz',
    'na jakim etapie mój wniosek',
  ])('is not asked for by “%s”', text => {
    expect(asksToChange(text)).toBe(false);
  });

  it('is not described in the source: here it is withdrawn by its button, and changed once the FPM returns it (AMB-07l)', () => {
    const { verdict, facts } = asking({ 'sme.status': changing })('sme.status');
    expect(verdict).toMatch(/withdraw it: open it and press “Withdraw the request”.*FPM has to return it/);
    expect(facts).toContain('AMB-07l');
  });
});
