import type { RunError } from '../../../cards/guideRuns.ts';
import type { Notice } from '../../../cards/parts/notice.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { begin, type RunRefusal } from '../../../domain/guideCommand.ts';
import { goingOn, meantRun } from '../../../domain/guideRuns.ts';
import { sameName } from '../../../domain/runName.ts';
import type { Standing } from '../standing.ts';
import type { Changing } from './changing.ts';
import type { Guiding } from './guiding.ts';
import type { FoundGuide, Opening, PressedGuide } from './opening.ts';
import { guideRunsScreen, leftFor } from './screens.ts';

/** The runs of a guide side by side: which there are, opening one, and beginning another. */
export class Runs {
  readonly #opening: Opening;
  readonly #changing: Changing;
  readonly #standing: Standing;
  readonly #guiding: Guiding;

  constructor(opening: Opening, changing: Changing, standing: Standing, guiding: Guiding) {
    this.#opening = opening;
    this.#changing = changing;
    this.#standing = standing;
    this.#guiding = guiding;
  }

  /** The run that was named, or that is meant where none was; the list where somebody has to choose. */
  open(
    speaker: KnownSpeaker,
    { run, ...pressed }: PressedGuide & { readonly run?: number | undefined },
    leaving?: string,
  ): Promise<Reply> {
    return this.#opening.guide(speaker, pressed, found => {
      const meant = run ?? meantRun(found.guide, found.runs?.content);
      if (meant === undefined) return this.#screen(speaker, found, { leaving });
      return this.#opening.runOf(speaker, found, meant, open => this.#guiding.screen(speaker, open, leaving));
    });
  }

  list(speaker: KnownSpeaker, pressed: PressedGuide, leaving?: string): Promise<Reply> {
    return this.#opening.guide(speaker, pressed, found => this.#screen(speaker, found, { leaving }));
  }

  /** `chosen` is the number of a run, as the list of a card says it. */
  choose(speaker: KnownSpeaker, pressed: PressedGuide, chosen = ''): Promise<Reply> {
    if (/^[1-9]\d{0,5}$/.test(chosen)) return this.open(speaker, { ...pressed, run: Number(chosen) });
    return this.#opening.guide(speaker, pressed, found =>
      this.#screen(speaker, found, { error: 'not_chosen' }),
    );
  }

  /** `last` is the number of the run begun last that was seen: pressing twice begins one. */
  begin(speaker: KnownSpeaker, pressed: PressedGuide, last: number, name = ''): Promise<Reply> {
    return this.#opening.guide(speaker, pressed, found => {
      const { guide, partnerId, runs } = found;
      const inHand = { partnerId, guide, runs: runs?.content };
      const outcome = begin(inHand, { name, last }, speaker.person, this.#standing.moment());
      if (!outcome.ok) return this.#refused(speaker, found, name, outcome.error);
      const { record: progress } = outcome.value;
      const { run } = progress;
      return this.#changing.write(
        speaker,
        outcome.value,
        { guide, runs, stored: undefined },
        {
          written: () => this.#guiding.screen(speaker, { ...found, run, progress, stored: undefined }),
          again: () => this.begin(speaker, pressed, last, name),
        },
      );
    });
  }

  #refused(speaker: KnownSpeaker, found: FoundGuide, name: string, code: RunRefusal): Promise<Reply> | Reply {
    const going = code === 'name_taken' && sameName(goingOn(found.guide, found.runs?.content), name);
    if (going) {
      const title = speaker.words.say('guide.refused.named_already');
      const notice: Notice = { mood: 'info', title, plain: true };
      return this.#opening.runOf(speaker, found, going.run, open =>
        this.#guiding.screen(speaker, open, undefined, notice),
      );
    }
    // What looked like a secret is not even shown again.
    return this.#screen(speaker, found, { error: code, typed: code === 'name_secret' ? '' : name });
  }

  #screen(
    speaker: KnownSpeaker,
    { partnerId, partner, guide, runs }: FoundGuide,
    {
      leaving,
      ...said
    }: { readonly leaving?: string | undefined; readonly error?: RunError; readonly typed?: string },
  ): Reply {
    const whose = speaker.person.partnerId === partnerId ? undefined : partnerId;
    const view = { partner, guide, runs: runs?.content, partnerId: whose, ...said };
    return guideRunsScreen(speaker, view, leftFor(partnerId, leaving));
  }
}
