import { describe, expect, it } from 'vitest';
import type { changing } from '../../../../dialogs/answers/sme/changing.ts';
import { draftNote } from '../../../../dialogs/answers/sme/draftNote.ts';
import { SME_ANSWERS } from '../../../../dialogs/answers/sme.ts';
import { answersIn } from '../../../../dialogs/formAnswers.ts';
import type { Slots } from '../../../../dialogs/understanding/types.ts';
import { asking } from '../asking.ts';

const ask = asking(SME_ANSWERS);

describe('the fields of the form', () => {
  it.each<[string, string, string]>([
    ['tenantId', "customer's, not yours", 'tenant ID of the customer'],
    ['tenantName', 'in FTOP', 'as shown in FTOP'],
    ['tenantSegment', 'Ask your FPM', 'no threshold'],
    ['seats', 'Just this workload', 'active licences of this workload that the customer owns'],
    ['deliveryTeam', 'FTP Partner', 'from the list'],
    ['partnerName', 'contact your FPM', 'your company'],
    ['region', 'where the customer is', 'Asia Pacific and Japan'],
    ['partnerEmail', 'questions', 'point of contact'],
    ['role', 'Migration Resource for a migration', 'FastTrack Engineer SME'],
    ['workload', 'The one workload', 'one workload in each request'],
    ['primaryLanguage', 'language', "SME's primary language"],
    ['secondLanguage', 'leave it empty', "SME's second language"],
    ['additionalInfo', 'why you need an SME', 'left blank'],
  ])('%s', (field, verdict, rule) => {
    const answer = ask('sme.field_help', { field });
    expect(answer.verdict.toLowerCase()).toContain(verdict.toLowerCase());
    expect(answer.text).toContain(rule);
    expect(answer.facts).toContain('SME-15');
  });

  it('all come in one list where none is named', () => {
    expect(ask('sme.field_help')).toEqual(ask('sme.fields'));
  });

  it('never let the number of seats decide the segment', () => {
    const { verdict, facts } = ask('sme.field_help', { field: 'tenantSegment', seats: 800 });
    expect(verdict).toMatch(/^800 seats don't decide/);
    expect(facts).toEqual(expect.arrayContaining(['AMB-07e', 'AMB-36']));
  });

  it.each([
    ['TR', 'For a customer in Türkiye choose EMEA'],
    ['BR', 'For a customer in Brazil choose Amer'],
    ['PK', 'Probably APJ'],
  ])('tell the region of %s', (country, verdict) => {
    expect(ask('sme.field_help', { field: 'region', country }).verdict).toContain(verdict);
  });
});

describe('beside a form that was opened', () => {
  const noteFor = (slots: Slots) => {
    const note = (question: Parameters<typeof changing>[0]) => draftNote(question, answersIn(slots));
    return asking({
      'sme.create_draft': question =>
        note(question) ?? { verdict: { mood: 'info', key: 'reply.thanks' }, says: [] },
    })('sme.create_draft', slots);
  };

  it('the plan is asked, with its row', () => {
    const { verdict, text, facts } = noteFor({
      ...{ tenantName: 'Contoso', seats: 2500, workload: 'AADP?', region: 'EMEA', primaryLanguage: 'en' },
    });
    expect(verdict).toContain('AADP P1');
    expect(verdict).toContain('AADP P2');
    expect(text).toContain('more than 150 seats; Americas, APJ, EMEA; language “WW FTC supported”');
    expect(facts).toEqual(expect.arrayContaining(['SME-05', 'AMB-07j', 'AMB-07h', 'AMB-07e']));
  });

  it('nothing is noted where the workload is clear', () => {
    expect(noteFor({ workload: 'MDATP', seats: 400 }).verdict).toBe("You're welcome.");
  });
});
