import { VERBS, type Verb, type VerbData } from '../cards/verbs.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';

/** The verbs whose names begin with one of these words: `engagement.show`, `engagement.agree`. */
export type VerbsOf<Area extends string> = Extract<Verb, `${Area}.${string}`>;

/** What is done for each of these verbs. */
export type Handlers<V extends Verb> = {
  readonly [K in V]: (speaker: KnownSpeaker, data: VerbData<K>) => Promise<Reply>;
};

/** Whether a name that came in is a verb of this area. */
export const isVerbOf = <Area extends string>(area: Area, verb: unknown): verb is VerbsOf<Area> =>
  typeof verb === 'string' && verb.startsWith(`${area}.`) && Object.hasOwn(VERBS, verb);

/** Reads what the button carries and does what it stands for; `undefined` when it is malformed. */
export function handle<V extends Verb>(
  handlers: Handlers<V>,
  speaker: KnownSpeaker,
  verb: V,
  data: unknown,
): Promise<Reply> | undefined {
  const parsed = VERBS[verb].safeParse(data);
  if (!parsed.success) return undefined;
  const handler = handlers[verb] as (speaker: KnownSpeaker, data: unknown) => Promise<Reply>;
  return handler(speaker, parsed.data);
}
