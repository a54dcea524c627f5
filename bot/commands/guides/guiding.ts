import type { Notice } from '../../../cards/parts/notice.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Holidays } from '../../../domain/calendar.ts';
import { isStepAnswerError, type StepAnswers } from '../../../domain/csp/stepAnswers.ts';
import { findStep } from '../../../domain/guide.ts';
import { type GuideRefusal, restart, tick, untick } from '../../../domain/guideCommand.ts';
import type { GuideChange, GuideInHand, GuideProgress, Moment } from '../../../domain/guideProgress.ts';
import { guideOf } from '../../../domain/guides.ts';
import type { Result } from '../../../domain/result.ts';
import { guideSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import type { Standing } from '../standing.ts';
import type { Entrance } from './entrance.ts';
import { guideScreen } from './screens.ts';

/** Which guide was pressed, of which partner; without one the presser's own company is meant. */
export interface PressedGuide {
  readonly guideId: string;
  readonly partnerId?: string | undefined;
}

export interface PressedStep extends PressedGuide {
  readonly stepId: string;
  readonly run: number;
  /** What was answered to the questions on the card, as typed. */
  readonly answers?: StepAnswers | undefined;
}

/** A guide in the hands of somebody who may see it. */
export interface OpenGuide extends GuideInHand {
  readonly partner: string;
  readonly stored: Stored<GuideProgress> | undefined;
}

/** A guide as a partner's people work on it: shown, and moved on step by step. */
export class Guiding {
  readonly #stores: Stores;
  readonly #outbox: Outbox;
  readonly #standing: Standing;
  readonly #entrance: Entrance;
  readonly #holidays: Holidays;

  constructor(stores: Stores, outbox: Outbox, standing: Standing, entrance: Entrance, holidays: Holidays) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
    this.#entrance = entrance;
    this.#holidays = holidays;
  }

  /** Shows a guide and changes nothing: it is begun with its first step. */
  show(speaker: KnownSpeaker, pressed: PressedGuide, leaving?: string): Promise<Reply> {
    return this.open(speaker, pressed, open => {
      const { partnerId } = open;
      const leaves = leaving === undefined ? undefined : guideSubject({ partnerId, guideId: leaving });
      return guideScreen(speaker, { ...open, holidays: this.#holidays }, leaves);
    });
  }

  done(speaker: KnownSpeaker, pressed: PressedStep): Promise<Reply> {
    const { person, today } = speaker;
    return this.#change(speaker, pressed, (inHand, moment) => tick(inHand, pressed, today, person, moment));
  }

  undo(speaker: KnownSpeaker, pressed: PressedStep): Promise<Reply> {
    return this.#change(speaker, pressed, (inHand, moment) =>
      untick(inHand, pressed, speaker.person, moment),
    );
  }

  restart(speaker: KnownSpeaker, pressed: PressedGuide & { readonly run: number }): Promise<Reply> {
    const { person } = speaker;
    return this.#change(speaker, pressed, (inHand, moment) => restart(inHand, pressed.run, person, moment));
  }

  /** The guide as it is stored. Nothing is shown to strangers, not even that there is one. */
  open(
    speaker: KnownSpeaker,
    { guideId, partnerId }: PressedGuide,
    then: (open: OpenGuide) => Promise<Reply> | Reply,
  ): Promise<Reply> {
    const again = { verb: 'guide.open', data: { guideId } } as const;
    return this.#entrance.admit(speaker, partnerId, again, async ({ id, name }) => {
      const guide = guideOf(guideId);
      if (!guide) return message(speaker, 'warning', 'guide.refused.not_found');
      const stored = await this.#stores.guides.load(id, guideId);
      return then({ partnerId: id, guide, progress: stored?.content, partner: name, stored });
    });
  }

  /**
   * Decides on what is stored and writes it. Somebody else may be faster: then it is decided anew on what they have
   * made of it, so that two who tick at once lose nothing.
   */
  #change(
    speaker: KnownSpeaker,
    pressed: PressedGuide & { readonly stepId?: string; readonly answers?: StepAnswers | undefined },
    decide: (inHand: GuideInHand, moment: Moment) => Result<GuideChange, GuideRefusal>,
  ): Promise<Reply> {
    return this.open(speaker, pressed, async open => {
      const outcome = decide(open, this.#standing.moment());
      if (!outcome.ok) return this.#refused(speaker, open, pressed, outcome.error);
      const { person, pressedOn } = speaker;
      const shownOn = pressedOn && { personId: person.id, revision: 0, ...pressedOn };
      const won = await this.#stores.guides.commit(outcome.value, open.stored, shownOn);
      if (!won) return this.#change(speaker, pressed, decide);
      const { record: progress } = outcome.value;
      this.#outbox.kick(guideSubject(progress), progress.revision);
      return guideScreen(speaker, { ...open, progress, holidays: this.#holidays });
    });
  }

  #refused(
    speaker: KnownSpeaker,
    open: OpenGuide,
    { stepId = '', answers = {} }: { readonly stepId?: string; readonly answers?: StepAnswers | undefined },
    code: GuideRefusal,
  ): Reply {
    const shared = { ...open, holidays: this.#holidays };
    if (isStepAnswerError(code)) {
      // What looked like a secret is not even shown again.
      const question = findStep(open.guide, stepId)?.asks;
      const typed = question && code !== 'secret' ? (answers[question] ?? '') : '';
      return guideScreen(speaker, { ...shared, wrong: { stepId, typed, error: code } });
    }
    const title = speaker.words.say(`guide.refused.${code}`);
    const notice: Notice = { mood: code === 'done_already' ? 'info' : 'warning', title, plain: true };
    return guideScreen(speaker, { ...shared, notice });
  }
}
