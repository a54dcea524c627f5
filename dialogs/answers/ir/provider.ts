import type { Intent } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, always, fact, type Question } from '../answer.ts';
import { followedBy } from '../followedBy.ts';

/** Where a reseller may work: its own legal business location decides, whatever country is named (IR-21). */
function regions({ slots: { country }, speaker: { words } }: Question): Answer {
  const says = [fact('fact.IR-21'), fact('fact.IR-04.find')];
  return country === undefined
    ? { verdict: { mood: 'info', key: 'answer.ir.regions' }, says }
    : {
        verdict: {
          mood: 'info',
          key: 'answer.ir.regions.country',
          values: { country: words.country(country) },
        },
        says,
      };
}

/** A reseller, its indirect provider and their customers (IR-02 to IR-04, IR-17 to IR-21). */
export const PROVIDER: Partial<Record<Intent, AnswerTo>> = {
  'ir.when': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.when' },
      says: [fact('fact.IR-02'), fact('fact.IR-03'), fact('fact.IR-04'), fact('fact.EXT-05.minimum')],
    }),
    'ir.enroll',
    'ir.provider_access',
  ),
  'ir.connect': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.connect' },
      says: [
        fact('fact.IR-17'),
        fact('fact.IR-17.listed'),
        fact('fact.IR-18'),
        fact('fact.IR-18.remove'),
        fact('fact.IR-04.find'),
      ],
    }),
    'ir.provider_access',
    'ir.customers',
    'ir.regions',
  ),
  'ir.provider_access': followedBy(
    always({
      verdict: { mood: 'warning', key: 'answer.ir.provider_access' },
      says: [fact('fact.IR-17'), fact('fact.IR-18'), fact('fact.IR-18.remove'), fact('fact.IR-18.unsaid')],
    }),
    'ir.connect',
    'ir.customers',
  ),
  'ir.customers': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.customers' },
      says: [fact('fact.IR-19'), fact('fact.IR-19.invite'), fact('fact.IR-20')],
    }),
    'ir.connect',
  ),
  'ir.regions': followedBy(regions, 'ir.connect'),
};
