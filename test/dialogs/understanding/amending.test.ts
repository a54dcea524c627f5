import { describe, expect, test } from 'vitest';
import { amendmentIn } from '../../../dialogs/understanding/amending.ts';
import { readSentence } from '../../../dialogs/understanding/slots/reading.ts';
import type { Slots } from '../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../domain/calendar.ts';

const today = plainDate('2025-06-11');
const told = (text: string): Slots | undefined => amendmentIn(readSentence(text, today), today);

const TENANT = '8e0c0c0a-1111-4222-8333-444455556666';

describe('what a sentence tells of the request at hand', () => {
  test.each<[string, Slots]>([
    ['make it 300', { seats: 300 }],
    [
      'seats: 300, region EMEA, role engineer sme',
      { seats: 300, region: 'EMEA', role: 'FastTrack Engineer SME' },
    ],
    [
      `segment SMC, language English, tenant id ${TENANT}`,
      { tenantSegment: 'SMC', primaryLanguage: 'en', tenantId: TENANT },
    ],
    ['actually the customer is Fabrikam', { tenantName: 'Fabrikam' }],
    ['change the region to APJ', { region: 'APJ' }],
    ['no, OATP P2', { workload: 'OATP_P2' }],
    ['licencji ma być 250', { seats: 250 }],
    ['klient to jednak Fabrikam', { tenantName: 'Fabrikam' }],
    [
      'segment SMC, język angielski, region EMEA',
      { tenantSegment: 'SMC', primaryLanguage: 'en', region: 'EMEA' },
    ],
    ['不对，是500', { seats: 500 }],
    ['客户换成 Fabrikam', { tenantName: 'Fabrikam' }],
    ['细分市场SMC，语言英语，区域APJ', { tenantSegment: 'SMC', primaryLanguage: 'en', region: 'APJ' }],
    ['授權數改成 800', { seats: 800 }],
    ['席数は12000', { seats: 12_000 }],
    ['お客様はFabrikamに変更', { tenantName: 'Fabrikam' }],
    ['セグメントはSMC、言語は英語', { tenantSegment: 'SMC', primaryLanguage: 'en' }],
  ])('%s', (text, slots) => expect(told(text)).toEqual(slots));

  test.each([
    'are 300 seats enough?',
    'who changes the region?',
    '300 seats came back blank in the portal',
    '席数は12000で足りますか',
    '500 席够吗',
    'hello',
  ])('%s: nothing, or more than that', text => expect(told(text)).toBeUndefined());
});
