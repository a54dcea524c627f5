import type { Activity, TurnContext } from 'botbuilder';
import { localeOf } from '../cards/strings/locales.ts';
import { type Words, wordsIn } from '../cards/strings/words.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { Background } from './background.ts';
import type { Clock } from './clock.ts';
import { answerInvoke, messageResponse } from './invokes.ts';
import type { Log } from './log.ts';
import type { People } from './people.ts';
import { within } from './within.ts';

/** What an invoke came to. */
export interface InvokeAnswer {
  readonly body: object;
  /** How the result still reaches its reader when the answer had to be given without it. */
  readonly deliver?: () => Promise<void>;
  /** What is left to do once the answer is given, in time or not. */
  readonly after?: () => Promise<void>;
}

/** One kind of invoke. Each has a response shape of its own, also for what is late and for what fails. */
export interface InvokeKind {
  answer(speaker: Speaker, activity: Activity): Promise<InvokeAnswer>;
  late(words: Words): object;
  /** `text` is for the person; a fault's own words never are. */
  failed(text: string): object;
}

/** Which name of an invoke leads where. */
export type InvokeTable = Readonly<Record<string, InvokeKind>>;

/** Teams gives up on an invoke after about five seconds; the desk answers well before (invariant 10). */
const PATIENCE_MS = 2_500;

/** Answers what Teams asks for at once: buttons, searches, links. Always in time, with HTTP 200. */
export class Invoking {
  readonly #table: InvokeTable;
  readonly #people: People;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #background = new Background();

  constructor(table: InvokeTable, people: People, clock: Clock, log: Log) {
    this.#table = table;
    this.#people = people;
    this.#clock = clock;
    this.#log = log;
  }

  /** When the work takes longer than Teams waits, it goes on behind an answer that says so. */
  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    const kind = this.#kindOf(activity);
    if (!kind) return answerInvoke(context, {}, 501);
    const work = this.#people.speaker(activity).then(speaker => kind.answer(speaker, activity));
    const finished = await within(PATIENCE_MS, work, this.#clock);
    await answerInvoke(context, finished ? finished.body : kind.late(clientWords(activity)));
    this.#background.add(
      work
        .then(async ({ deliver, after }) => {
          if (!finished) await deliver?.();
          await after?.();
        })
        .catch(error =>
          this.#log.error({ err: error, invoke: activity.name }, 'an invoke failed after its answer'),
        ),
    );
  }

  /** Resolves when nothing goes on behind an answer any more. */
  idle(): Promise<void> {
    return this.#background.idle();
  }

  /** What is answered when the work failed: in the shape that this invoke's reader understands. */
  failed(activity: Activity, text: string): object {
    return this.#kindOf(activity)?.failed(text) ?? messageResponse(text);
  }

  #kindOf({ name = '' }: Activity): InvokeKind | undefined {
    return Object.hasOwn(this.#table, name) ? this.#table[name] : undefined;
  }
}

/** The client's language, for the moments in which the person's own cannot be looked up. */
export const clientWords = ({ locale }: Activity): Words => wordsIn(localeOf(locale) ?? 'en');
