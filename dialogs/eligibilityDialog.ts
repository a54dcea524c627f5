import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { candidatesFor } from '../domain/eligibility/ambiguousNames.ts';
import { routedAlike } from '../domain/eligibility/rows.ts';
import { smeRoute } from '../domain/eligibility/smeRoute.ts';
import { isProductId, isWorkloadId, PRODUCT, type Workload } from '../domain/eligibility/workloads.ts';
import { REGIONS } from '../domain/request/fields.ts';
import { parseSeats } from '../domain/request/seats.ts';
import type { EligibilityQuestion } from './answers/eligibility/question.ts';
import { eligibilityAnswer, workloadQuestion } from './answers/eligibility.ts';
import { type Turn, turnOf } from './turn.ts';
import type { Slots } from './understanding/types.ts';

/** Plain data, whatever version wrote it: what does not fit is asked again, never read as something else. */
const stateSchema = z.object({
  known: z.object({
    workload: z.string().optional(),
    seats: z.number().optional(),
    region: z.enum(REGIONS).optional(),
    country: z.string().optional(),
    language: z.string().optional(),
  }),
  asked: z.enum(['eligibility', 'routing', 'language']).optional(),
  asking: z.enum(['workload', 'seats']).optional(),
});
type State = z.infer<typeof stateSchema>;
type Known = State['known'];

export const ELIGIBILITY = 'eligibility';

/** How the dialog is begun: with what was said, and what the answer has to be about. */
export interface Opening {
  readonly slots: Slots;
  readonly asked?: State['asked'];
}

/** "Is there an SME for this?": asks for the workload, then for the seats, and only for what decides. */
export class EligibilityDialog extends Dialog<Opening> {
  constructor() {
    super(ELIGIBILITY);
  }

  override async beginDialog(dc: DialogContext, { slots, asked }: Opening): Promise<DialogTurnResult> {
    return step(dc, { known: knownFrom({}, slots), asked });
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateSchema.safeParse(dc.activeDialog?.state);
    const turn = turnOf(dc);
    const answer = state.success && state.data.asking ? answered(state.data, turn) : undefined;
    if (!state.success || !answer) {
      turn.missed();
      return Dialog.EndOfTurn;
    }
    const { asked = 'eligibility' } = state.data;
    const known = knownFrom(state.data.known, answer);
    turn.settled({ intent: `sme.${asked}`, slots: slotsOf(known) });
    return step(dc, { ...state.data, known });
  }
}

const knownFrom = (before: Known, { workload, seats, region, country, language }: Slots): Known => ({
  ...before,
  ...(workload !== undefined && { workload }),
  ...(seats !== undefined && { seats }),
  ...(region && { region }),
  ...(country !== undefined && { country }),
  ...(language !== undefined && { language }),
});

/** What is known, as the sentences that follow find it. */
const slotsOf = (known: Known): Slots => knownFrom({}, known as Slots) as Slots;

/** The answer to the question that was asked, or `undefined` when the message answers another one or none. */
function answered({ asking, known }: State, { text, understood }: Turn): Slots | undefined {
  const { slots } = understood;
  if (asking === 'seats') {
    const parsed = parseSeats(text);
    const seats = slots.seats ?? (parsed.ok ? parsed.value : undefined);
    const { workload = '', ...others } = slots;
    // The name that was asked back is still in the talk; what was chosen for it stands.
    const said = workloadIn(workload) === undefined ? others : slots;
    return seats === undefined ? undefined : { ...said, seats };
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

async function step(dc: DialogContext, { known, asked }: Omit<State, 'asking'>): Promise<DialogTurnResult> {
  const { speaker, say } = turnOf(dc);
  const workload = known.workload === undefined ? undefined : workloadIn(known.workload);
  if (workload === undefined) {
    await say(workloadQuestion(speaker, candidatesFor(known.workload ?? '')));
    return ask(dc, { known, asked, asking: 'workload' });
  }
  const named = known.workload?.replace(/\?$/, '') ?? '';
  const product = isProductId(named) && PRODUCT[named].workloads.length > 1 ? named : undefined;
  const question: EligibilityQuestion = { ...known, workload, asked, product };
  await say(eligibilityAnswer(speaker, question));
  const seatsWanted = smeRoute(question).value.verdict === 'seats_needed' && asksForSeats(asked);
  return seatsWanted ? ask(dc, { known, asked, asking: 'seats' }) : dc.endDialog();
}

/** A question about the tool or the language is answered without the seats. */
const asksForSeats = (asked: State['asked']): boolean => asked === undefined || asked === 'eligibility';

function ask(dc: DialogContext, state: State): DialogTurnResult {
  if (dc.activeDialog) dc.activeDialog.state = state;
  return Dialog.EndOfTurn;
}
