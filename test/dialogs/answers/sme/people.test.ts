import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../../bot/local/demoPeople.ts';
import { SME_ANSWERS } from '../../../../dialogs/answers/sme.ts';
import { newRequestId } from '../../../../domain/request/requestId.ts';
import { asking, type Circumstances } from '../asking.ts';

const ask = asking(SME_ANSWERS);

describe('who asks', () => {
  const as = (person: Circumstances['person']): Circumstances => ({ ...(person && { person }) });

  it('is told to decide on the card if they are an FPM, and refused otherwise', () => {
    const fpm = ask('sme.approve_action', {}, 'en', as(PEOPLE.frank));
    expect(fpm.verdict).toContain('on the request');
    expect(fpm.buttons).toEqual(['My queue']);
    expect(ask('sme.approve_action', {}, 'en', as(PEOPLE.anna)).verdict).toMatch(/^No, /);
    expect(ask('sme.approve_action').buttons).toEqual([]);
  });

  it('is meant where duties are asked without a role', () => {
    const duty = (person?: Circumstances['person']): string =>
      ask('sme.responsibilities', {}, 'en', as(person)).verdict;
    expect(duty(PEOPLE.anna)).toContain('As the FRP');
    expect(duty(PEOPLE.frank)).toContain('The FPM checks');
    expect(duty(PEOPLE.sam)).toContain('The SME supports');
    expect(duty(PEOPLE.dana)).toContain('You own the engagement');
    expect(duty()).toContain('You own the engagement');
  });

  it('gets the form only as somebody who may file', () => {
    expect(ask('sme.fields', {}, 'en', as(PEOPLE.anna)).buttons).toEqual(['Request an SME']);
    expect(ask('sme.fields', {}, 'en', as(PEOPLE.frank)).buttons).toEqual([]);
  });

  it('gets a button to the request that was named, if there can be such a request', () => {
    const buttons = (requestId: string): readonly string[] => ask('sme.escalate', { requestId }).buttons;
    const id = newRequestId(() => 0.5);
    expect(buttons(id.toLowerCase())).toEqual([`Open ${id}`]);
    expect(buttons('no request')).toEqual([]);
  });
});
