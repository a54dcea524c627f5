import { randomUUID } from 'node:crypto';
import { dateIn, type Instant } from '../../domain/calendar.ts';
import type { Guide } from '../../domain/guide.ts';
import { begin, type RunInHand, tick } from '../../domain/guideCommand.ts';
import type { GuideChange } from '../../domain/guideProgress.ts';
import { guideOf } from '../../domain/guides.ts';
import type { Person } from '../../domain/people.ts';
import type { Result } from '../../domain/result.ts';
import type { DesignationId } from '../../domain/specializations/designations.ts';
import { keepDesignation } from '../../domain/specializations/records.ts';
import type { Stores } from '../storage/stores.ts';
import { type DemoName, PEOPLE } from './demoPeople.ts';

/** A run of a guide, named where there are several, with so many steps done this many days ago. */
interface DemoRun {
  readonly by: DemoName;
  readonly guideId: string;
  readonly name?: string;
  readonly steps: number;
  readonly daysAgo: number;
}

const RUNS: readonly DemoRun[] = [
  { by: 'piotr', guideId: 'reseller_register', steps: 6, daysAgo: 2 },
  { by: 'piotr', guideId: 'reseller_connect', name: 'Woodgrove Distribution', steps: 4, daysAgo: 20 },
  { by: 'anna', guideId: 'reseller_connect', name: 'Lucerne Cloud', steps: 1, daysAgo: 3 },
  { by: 'hanako', guideId: 'provider_connect', name: 'プロースウェア', steps: 4, daysAgo: 5 },
  { by: 'hanako', guideId: 'provider_connect', name: 'コーホー商会', steps: 2, daysAgo: 1 },
];

/** Solutions Partner designations, all with the anniversary of a partner's first. */
const DESIGNATIONS: readonly {
  readonly by: DemoName;
  readonly area: DesignationId;
  readonly inDays: number;
}[] = [
  { by: 'piotr', area: 'Security', inDays: 140 },
  { by: 'piotr', area: 'ModernWork', inDays: 140 },
  { by: 'piotr', area: 'Infra', inDays: 140 },
  { by: 'hanako', area: 'Infra', inDays: 75 },
];

/** What every question of a step is answered with. */
const answersOn = (day: string) => ({ day, email: '', country: 'yes', signer: 'yes' });

/** What partners of the demo have begun and hold, beyond what every test of the desk rests on. */
export async function writeProgress(stores: Stores, now: Instant): Promise<void> {
  for (const { by, area, inDays } of DESIGNATIONS) {
    const person = partnerPerson(by);
    const anniversary = dateIn(now, 'UTC').add({ days: inDays }).toString();
    const facts = { anniversary, benefitChoice: 'solutions_partner', paid: true } as const;
    const moment = { now: now.subtract({ hours: 24 * 30 }).toString(), commitId: randomUUID() };
    await stores.records.commit(person.partnerId, keepDesignation(undefined, area, facts, person, moment));
  }
  for (const run of RUNS) await writeRun(stores, run, now);
}

async function writeRun(stores: Stores, { by, guideId, name, steps, daysAgo }: DemoRun, now: Instant) {
  const person = partnerPerson(by);
  const { partnerId } = person;
  const guide = guideOf(guideId);
  if (!guide) throw new Error(`the demo has a guide ${guideId} that is none`);
  const at = now.subtract({ hours: 24 * daysAgo });
  const today = dateIn(at, person.zone);
  const moment = () => ({ now: at.toString(), commitId: randomUUID() });
  const last = (await stores.guides.runs(partnerId, guideId))?.content.last ?? 0;
  const run = last + 1;
  const change = (decide: Decide) => write(stores, partnerId, guide, run, decide);
  if (name !== undefined) await change(inHand => begin(inHand, { name, last }, person, moment()));
  for (const { id: stepId } of guide.steps.slice(0, steps)) {
    const said = { stepId, answers: answersOn(today.toString()) };
    await change(inHand => tick(inHand, said, today, person, moment()));
  }
}

type Decide = (inHand: RunInHand) => Result<GuideChange, string>;

/** Commits without telling anybody: demo people have lived with this for days. */
async function write(stores: Stores, partnerId: string, guide: Guide, run: number, decide: Decide) {
  const [runs, stored] = await Promise.all([
    stores.guides.runs(partnerId, guide.id),
    stores.guides.load(partnerId, { guideId: guide.id, run }),
  ]);
  const result = decide({ partnerId, guide, run, runs: runs?.content, progress: stored?.content });
  if (!result.ok) throw new Error(`the demo's guide was refused: ${result.error}`);
  await stores.guides.commit(result.value, { guide, runs, stored });
}

function partnerPerson(by: DemoName): Person & { readonly partnerId: string } {
  const person = PEOPLE[by];
  if (!('partnerId' in person)) throw new Error(`${by} works for no partner of the demo`);
  return person;
}
