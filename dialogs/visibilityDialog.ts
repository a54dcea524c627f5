import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import { daysBetween, plainDate } from '../domain/calendar.ts';
import { type Findings, nextCheck } from '../domain/support/diagnosis.ts';
import { entitlementOf } from '../domain/support/entitlement.ts';
import { VISIBILITY_CHECKS } from '../domain/support/visibility.ts';
import { checkQuestion, diagnosisReply } from './answers/sup/diagnosis.ts';
import { findingIn } from './plainAnswer.ts';
import { type Turn, turnOf } from './turn.ts';
import { daysAgo } from './understanding/daysAgo.ts';
import type { Slots } from './understanding/types.ts';

const finding = z.enum(['yes', 'no', 'unknown']).optional();

/** Plain data, whatever version wrote it: what does not fit is asked again, never read as something else. */
const stateSchema = z.object({
  found: z.object({
    ...{ account_association: finding, eligibility: finding, contract_activated: finding },
    display_delay: z.union([z.int(), z.literal('unknown')]).optional(),
  }),
  asking: z.enum(VISIBILITY_CHECKS),
});
type State = z.infer<typeof stateSchema>;

export const VISIBILITY = 'support-visibility';

/** "My advisory hours show (blank)": asks about the four checks, one at a time and only what is not known, to the cause. */
export class VisibilityDialog extends Dialog<Slots> {
  constructor() {
    super(VISIBILITY);
  }

  override async beginDialog(dc: DialogContext, slots: Slots = {}): Promise<DialogTurnResult> {
    return step(dc, foundIn(slots, turnOf(dc)));
  }

  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const state = stateSchema.safeParse(dc.activeDialog?.state);
    const turn = turnOf(dc);
    const found = state.success ? answered(state.data, turn) : undefined;
    if (!found) {
      turn.missed();
      return Dialog.EndOfTurn;
    }
    return step(dc, found);
  }
}

/** What the sentence that began it has told already. */
function foundIn({ membership, activatedOn, daysSinceActivation }: Slots, { speaker }: Turn): Findings {
  const days =
    activatedOn === undefined ? daysSinceActivation : daysBetween(plainDate(activatedOn), speaker.today);
  return {
    ...(membership && { eligibility: entitlementOf(membership).value.entitled ? 'yes' : 'no' }),
    ...(days !== undefined && { contract_activated: 'yes', display_delay: days }),
  };
}

/** What is found with this answer, or `undefined` when the message answers another question or none. */
function answered({ asking, found }: State, { text, speaker, isQuestion }: Turn): Findings | undefined {
  const said = findingIn(text);
  if (asking !== 'display_delay') return said && { ...found, [asking]: said };
  if (said === 'unknown') return { ...found, display_delay: said };
  const days = isQuestion ? undefined : daysAgo(text, speaker.today);
  return days === undefined || days < 0 ? undefined : { ...found, display_delay: days };
}

async function step(dc: DialogContext, found: Findings): Promise<DialogTurnResult> {
  const { speaker, say } = turnOf(dc);
  const asking = nextCheck(found);
  if (asking === undefined) {
    await say(diagnosisReply(speaker, found));
    return dc.endDialog();
  }
  await say(checkQuestion(speaker, asking));
  if (dc.activeDialog) dc.activeDialog.state = { found, asking } satisfies State;
  return Dialog.EndOfTurn;
}
