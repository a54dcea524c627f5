import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { candidatesFor } from '../domain/eligibility/ambiguousNames.ts';
import { routedAlike } from '../domain/eligibility/rows.ts';
import { smeRoute } from '../domain/eligibility/smeRoute.ts';
import { isProductId, isWorkloadId, type Workload } from '../domain/eligibility/workloads.ts';
import { REGIONS } from '../domain/request/fields.ts';
import { parseSeats } from '../domain/request/seats.ts';
import { type EligibilityQuestion, eligibilityAnswer, workloadQuestion } from './answers/eligibility.ts';
import { type Turn, turnOf } from './turn.ts';
import type { Slots } from './understanding/types.ts';

/** Plain data, whatever version wrote it: what does not fit is asked again, never read as something else. */
const stateSchema = z.object({
  known: z.object({
    workload: z.string().optional(),
    seats: z.number().optional(),
    region: z.enum(REGIONS).optional(),
    language: z.string().optional(),
  }),
  asking: z.enum(['workload', 'seats']).optional(),
});
type State = z.infer<typeof stateSchema>;
type Known = State['known'];

export const ELIGIBILITY = 'eligibility';

/** "Is there an SME for this?": asks for the workload, then for the seats, and only for what decides. */
export class EligibilityDialog extends Dialog<Slots> {
  constructor() {
    super(ELIGIBILITY);
  }

  override async beginDialog(dc: DialogContext, slots: Slots = {}): Promise<DialogTurnResult> {
    return step(dc, knownFrom({}, slots));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateSchema.safeParse(dc.activeDialog?.state);
    const turn = turnOf(dc);
    const answer = state.success && state.data.asking ? answered(state.data, turn) : undefined;
    if (!state.success || !answer) {
      turn.missed();
      return Dialog.EndOfTurn;
    }
    return step(dc, knownFrom(state.data.known, answer));
  }
}

const knownFrom = (before: Known, { workload, seats, region, language }: Slots): Known => ({
  ...before,
  ...(workload !== undefined && { workload }),
  ...(seats !== undefined && { seats }),
  ...(region && { region }),
  ...(language !== undefined && { language }),
});

/** The answer to the question that was asked, or `undefined` when the message answers another one or none. */
function answered({ asking, known }: State, { text, understood }: Turn): Slots | undefined {
  const { slots } = understood;
  if (asking === 'seats') {
    const parsed = parseSeats(text);
    const seats = slots.seats ?? (parsed.ok ? parsed.value : undefined);
    return seats === undefined ? undefined : { ...slots, seats };
  }
  const candidates = candidatesFor(known.workload ?? '');
  const { choice } = slots;
  const chosen = choice === undefined ? undefined : candidates.at(choice > 0 ? choice - 1 : choice);
  const workload = chosen ?? slots.workload;
  return workload === undefined ? undefined : { ...slots, workload };
}

/** A single workload, where the name says which; products whose plans stand in the same row need no plan. */
function workloadIn(name: string): Workload | undefined {
  const bare = name.replace(/\?$/, '');
  if (isWorkloadId(bare)) return bare;
  if (bare.startsWith('OTHER:')) return bare as Workload;
  return isProductId(bare) ? routedAlike(bare) : undefined;
}

async function step(dc: DialogContext, known: Known): Promise<DialogTurnResult> {
  const { speaker, say } = turnOf(dc);
  const workload = known.workload === undefined ? undefined : workloadIn(known.workload);
  if (workload === undefined) {
    await say(workloadQuestion(speaker, candidatesFor(known.workload ?? '')));
    return ask(dc, { known, asking: 'workload' });
  }
  const named = known.workload?.replace(/\?$/, '') ?? '';
  const question: EligibilityQuestion = { ...known, workload, ...(isProductId(named) && { product: named }) };
  await say(eligibilityAnswer(speaker, question));
  if (smeRoute(question).value.verdict === 'seats_needed') return ask(dc, { known, asking: 'seats' });
  return dc.endDialog();
}

function ask(dc: DialogContext, state: State): DialogTurnResult {
  if (dc.activeDialog) dc.activeDialog.state = state;
  return Dialog.EndOfTurn;
}
