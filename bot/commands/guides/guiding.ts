import type { Notice } from '../../../cards/parts/notice.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Holidays } from '../../../domain/calendar.ts';
import { isStepAnswerError, type StepAnswers } from '../../../domain/csp/stepAnswers.ts';
import { findStep } from '../../../domain/guide.ts';
import {
  type GuideRefusal,
  isNameError,
  putAway,
  type RunInHand,
  rename,
  tick,
  untick,
} from '../../../domain/guideCommand.ts';
import type { GuideChange, Moment } from '../../../domain/guideProgress.ts';
import type { Result } from '../../../domain/result.ts';
import type { Standing } from '../standing.ts';
import type { Changing } from './changing.ts';
import type { OpenGuide, Opening, PressedRun } from './opening.ts';
import { guideScreen, leftFor } from './screens.ts';

export interface PressedStep extends PressedRun {
  readonly stepId: string;
}

/** What was typed on the card: answers to the questions of its steps, and what the run is called. */
export interface Typed {
  readonly answers?: StepAnswers;
  readonly name?: string | undefined;
}

type Decide = (inHand: RunInHand, moment: Moment) => Result<GuideChange, GuideRefusal>;

/** One run of a guide as a partner's people work on it: shown, and moved on step by step. */
export class Guiding {
  readonly #opening: Opening;
  readonly #changing: Changing;
  readonly #standing: Standing;
  readonly #holidays: Holidays;

  constructor(opening: Opening, changing: Changing, standing: Standing, holidays: Holidays) {
    this.#opening = opening;
    this.#changing = changing;
    this.#standing = standing;
    this.#holidays = holidays;
  }

  /** Shows a run and changes nothing: the first one is begun with its first step. */
  screen(speaker: KnownSpeaker, open: OpenGuide, leaving?: string, notice?: Notice): Reply {
    return guideScreen(
      speaker,
      { ...open, holidays: this.#holidays, notice },
      leftFor(open.partnerId, leaving),
    );
  }

  /** `revision` is that of the run on the pressed card. */
  done(
    speaker: KnownSpeaker,
    pressed: PressedStep,
    revision: number | undefined,
    typed: Typed = {},
  ): Promise<Reply> {
    const { person, today } = speaker;
    const said = { ...typed, stepId: pressed.stepId, revision };
    return this.#change(
      speaker,
      pressed,
      (inHand, moment) => tick(inHand, said, today, person, moment),
      typed,
    );
  }

  undo(speaker: KnownSpeaker, pressed: PressedStep): Promise<Reply> {
    return this.#change(speaker, pressed, (inHand, moment) =>
      untick(inHand, pressed.stepId, speaker.person, moment),
    );
  }

  rename(speaker: KnownSpeaker, pressed: PressedRun, name = ''): Promise<Reply> {
    return this.#change(speaker, pressed, (inHand, moment) => rename(inHand, name, speaker.person, moment), {
      name,
    });
  }

  putAway(speaker: KnownSpeaker, pressed: PressedRun): Promise<Reply> {
    return this.#change(speaker, pressed, (inHand, moment) => putAway(inHand, speaker.person, moment));
  }

  /** Decides on what is stored, and writes it. */
  #change(
    speaker: KnownSpeaker,
    pressed: PressedRun & { readonly stepId?: string },
    decide: Decide,
    typed: Typed = {},
  ): Promise<Reply> {
    return this.#opening.run(speaker, pressed, async open => {
      const outcome = decide({ ...open, runs: open.runs?.content }, this.#standing.moment());
      if (!outcome.ok) return this.#refused(speaker, open, pressed.stepId ?? '', outcome.error, typed);
      const { record: progress } = outcome.value;
      return this.#changing.write(speaker, outcome.value, open, {
        written: () => this.screen(speaker, { ...open, progress }),
        again: () => this.#change(speaker, pressed, decide, typed),
      });
    });
  }

  #refused(
    speaker: KnownSpeaker,
    open: OpenGuide,
    stepId: string,
    code: GuideRefusal,
    { answers = {}, name = open.progress?.name ?? '' }: Typed,
  ): Reply {
    if (isStepAnswerError(code)) {
      // What looked like a secret is not even shown again.
      const question = findStep(open.guide, stepId)?.asks;
      const typed = question && code !== 'secret' ? (answers[question] ?? '') : '';
      const wrong = { stepId, typed, error: code };
      return guideScreen(speaker, { ...open, holidays: this.#holidays, wrong });
    }
    if (isNameError(code)) {
      const misnamed = { typed: code === 'name_secret' ? '' : name, error: code };
      return guideScreen(speaker, { ...open, holidays: this.#holidays, misnamed });
    }
    const title = speaker.words.say(`guide.refused.${code}`);
    const mood = code === 'done_already' ? 'info' : 'warning';
    return this.screen(speaker, open, undefined, { mood, title, plain: true });
  }
}
