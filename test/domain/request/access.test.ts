import { describe, expect, it, test } from 'vitest';
import type { Partner, Person } from '../../../domain/people.ts';
import { mayFile, maySee } from '../../../domain/request/access.ts';
import { STATES } from '../../../domain/request/record.ts';
import { ANNA, CAST, ROLES_IN_CAST, type Role, requestIn } from './samples.ts';

/** Who may see Anna's request at all; whoever is not here sees it in no state. */
const ALWAYS: readonly Role[] = ['the requester', 'a colleague', 'the requester, role lost', 'its FPM'];
const AFTER_APPROVAL: readonly Role[] = ['the assignment team'];

describe('who may see a request', () => {
  const rows = STATES.flatMap(state => ROLES_IN_CAST.map(who => [state, who] as const));

  test.each(rows)('%s: %s', (state, who) => {
    const isApproved = ['approved', 'assigned', 'closed'].includes(state);
    const isSme = who === 'its SME' && (state === 'assigned' || state === 'closed');
    const expected = ALWAYS.includes(who) || (isApproved && AFTER_APPROVAL.includes(who)) || isSme;
    expect(maySee(CAST[who], requestIn(state))).toBe(expected);
  });

  it('is not settled by a role without the request: an FPM sees no other FPM’s', () => {
    const moved = requestIn('submitted', { fpmId: 'ken' });
    expect(maySee(CAST['its FPM'], moved)).toBe(false);
    expect(maySee(CAST['another FPM'], moved)).toBe(true);
  });

  it('is not settled by having filed it once: who works for another partner now does not see it', () => {
    expect(maySee({ ...ANNA, partnerId: 'adatum' }, requestIn('submitted'))).toBe(false);
  });

  it('is nobody by having no partner, not even where the record has lost its own', () => {
    const orphan = { ...requestIn('submitted'), partnerId: undefined as unknown as string };
    expect(maySee(CAST['a desk admin'], orphan)).toBe(false);
  });
});

describe('who may file', () => {
  const FABRIKAM: Partner = {
    ...{ id: 'fabrikam', name: 'Fabrikam', country: 'PL', isFrp: true, fpmId: 'frank' },
  };
  const { fpmId: _vacant, ...WITHOUT_FPM } = FABRIKAM;

  it('a requester of a FastTrack Ready Partner with an FPM (SME-01, SME-02)', () => {
    expect(mayFile(ANNA, FABRIKAM)).toEqual({ ok: true, value: FABRIKAM });
  });

  it.each<[string, Person, Partner | undefined]>([
    ['not_a_requester', { ...ANNA, roles: [] }, FABRIKAM],
    ['not_a_requester', { ...ANNA, roles: ['partner_admin', 'fpm', 'desk_admin'] }, FABRIKAM],
    ['no_partner', ANNA, undefined],
    ['no_partner', ANNA, { ...FABRIKAM, id: 'adatum' }],
    ['no_partner', CAST['another partner'], FABRIKAM],
    ['not_frp', ANNA, { ...FABRIKAM, isFrp: false }],
    ['no_fpm', ANNA, WITHOUT_FPM],
    ['no_fpm', ANNA, { ...FABRIKAM, fpmId: '' }],
  ])('%s: nobody else', (bar, person, partner) => {
    expect(mayFile(person, partner)).toEqual({ ok: false, error: bar });
  });

  it('hears the reason that comes first: being no FRP weighs more than having no FPM', () => {
    expect(mayFile(ANNA, { ...WITHOUT_FPM, isFrp: false })).toEqual({ ok: false, error: 'not_frp' });
    expect(mayFile({ ...ANNA, roles: [] }, undefined)).toEqual({ ok: false, error: 'not_a_requester' });
  });
});
