import type { Ruling } from '../facts.ts';
import type { SmeRole } from '../request/fields.ts';
import { isWorkloadId, type Workload } from './workloads.ts';

const ENGINEER: SmeRole = 'FastTrack Engineer SME';
const MIGRATION: SmeRole = 'FastTrack Migration Resource';

const MIGRATION_WORDS = /migra|迁移|遷移|移行/i;
const MAIL_WORDS = /exchange|e-?mail|mail|lotus|notes|poczt|skrzyn|gsuite|gmail|邮|郵|メール/i;

/**
 * The role to choose for a workload (SME-15.9): migrations get the Migration Resource, everything else the
 * Engineer. For migrations other than mail the FPM confirms, since the source disagrees with itself (AMB-07f).
 */
export function roleFor(workload: Workload): Ruling<SmeRole> {
  if (isWorkloadId(workload) || !MIGRATION_WORDS.test(workload)) {
    return { value: ENGINEER, facts: ['SME-03', 'SME-15'], caveats: [] };
  }
  return {
    value: MIGRATION,
    facts: ['SME-03', 'SME-15'],
    caveats: MAIL_WORDS.test(workload) ? [] : ['AMB-07f'],
  };
}

/**
 * Whether a chosen role suits the workload. No workload of the tables is a migration, so there the Migration
 * Resource contradicts it; a free text can hide a migration, so there the FPM is asked (SME-15, AMB-07f).
 */
export function roleFits(role: SmeRole, workload: Workload): Ruling<'fits' | 'contradicts' | 'ask_fpm'> {
  const advice = roleFor(workload);
  if (role === advice.value) return { ...advice, value: 'fits' };
  return isWorkloadId(workload)
    ? { ...advice, value: 'contradicts' }
    : { ...advice, value: 'ask_fpm', caveats: ['AMB-07f'] };
}
