import { describe, expect, it, test } from 'vitest';
import { AMBIGUOUS_NAMES, candidatesFor } from '../../../domain/eligibility/ambiguousNames.ts';
import { roleFits, roleFor } from '../../../domain/eligibility/role.ts';
import {
  acronymOf,
  modernNameOf,
  PRODUCT,
  productOf,
  WORKLOADS,
} from '../../../domain/eligibility/workloads.ts';

describe('names', () => {
  it('shows the acronym of the tool beside the name of today (AMB-07j)', () => {
    expect([acronymOf('OATP_P1'), modernNameOf('OATP_P1')]).toEqual([
      'OATP P1',
      'Microsoft Defender for Office 365 P1',
    ]);
    expect([acronymOf('MDATP'), modernNameOf('MDATP')]).toEqual(['MDATP', 'Microsoft Defender for Endpoint']);
  });

  it('sorts every workload under exactly one product', () => {
    for (const workload of WORKLOADS) expect(PRODUCT[productOf(workload)].workloads).toContain(workload);
    expect(Object.values(PRODUCT).flatMap(({ workloads }) => workloads)).toHaveLength(WORKLOADS.length);
  });
});

describe('names that are asked back (AMB-07j)', () => {
  it.each([
    ['ATP', ['OATP', 'MDATP', 'AATP']],
    ['atp?', ['OATP', 'MDATP', 'AATP']],
    ['Defender', ['MDATP', 'AATP', 'OATP', 'MCAS']],
    ['ＡＡＤＰ', ['AADP_P1', 'AADP_P2']],
    ['AADP?', ['AADP_P1', 'AADP_P2']],
    ['P1', ['AADP_P1', 'OATP_P1', 'AIP_P1', 'MIG_P1']],
    ['plan 2', ['AADP_P2', 'OATP_P2', 'AIP_P2', 'MIG_P2']],
    ['MIP', ['AIP_P1', 'AIP_P2', 'MIG_P1', 'MIG_P2']],
  ])('%s', (name, candidates) => expect(candidatesFor(name)).toEqual(candidates));

  it.each(['MDATP', 'MCAS', 'AATP', 'Intune', ''])('"%s" is not ambiguous', name => {
    expect(candidatesFor(name)).toEqual([]);
  });

  test('every ambiguous name offers a choice', () => {
    for (const name of AMBIGUOUS_NAMES) expect(candidatesFor(name).length).toBeGreaterThan(1);
  });
});

describe('roles (SME-15.9, AMB-07f)', () => {
  it('D2 smeRoute: OTHER:Exchange migration gets the Migration Resource', () => {
    expect(roleFor('OTHER:Exchange migration')).toMatchObject({
      value: 'FastTrack Migration Resource',
      caveats: [],
    });
  });

  it.each([
    'OTHER:SharePoint migration',
    'OTHER:迁移文件服务器',
    'OTHER:migracja plików',
    'OTHER:ファイル移行',
  ] as const)('%s gets it too, and the FPM confirms', workload => {
    expect(roleFor(workload)).toMatchObject({
      value: 'FastTrack Migration Resource',
      caveats: ['AMB-07f'],
    });
  });

  it('gives every workload of the tables to the Engineer', () => {
    for (const workload of WORKLOADS) expect(roleFor(workload).value).toBe('FastTrack Engineer SME');
    expect(roleFor('OTHER:Intune').value).toBe('FastTrack Engineer SME');
  });

  it('sees when role and workload contradict each other', () => {
    expect(roleFits('FastTrack Migration Resource', 'MDATP').value).toBe('contradicts');
    expect(roleFits('FastTrack Engineer SME', 'MDATP').value).toBe('fits');
    expect(roleFits('FastTrack Migration Resource', 'OTHER:Exchange migration').value).toBe('fits');
    expect(roleFits('FastTrack Engineer SME', 'OTHER:Exchange migration').value).toBe('ask_fpm');
    expect(roleFits('FastTrack Migration Resource', 'OTHER:Intune').value).toBe('ask_fpm');
  });
});
